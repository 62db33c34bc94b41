import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { causeText, type Telling } from '../../budget/compare/causeText';
import type { Cause } from '../../budget/compare/comparison';
import { signedText } from '../../budget/compare/comparisonSentence';
import { withInitial } from '../../budget/compare/inputWords';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';
import type { Pair } from './comparable';

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '2px 8px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, flexBasis: '100%' },
  effect: { margin: 0, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
});

const FIRST = 6;

interface Props {
  readonly label: string;
  readonly causes: readonly Cause[];
  readonly told: Telling;
  readonly pair: Pair;
}

/** Causes with what each brings, and the way to its cell. */
export function CauseList({ label, causes, told, pair }: Props) {
  const { language, say, host } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const task = useTask();
  const [shown, setShown] = useState(FIRST);
  const hidden = causes.length - shown;
  return (
    <>
      <ul className={layout.list} aria-label={label}>
        {causes.slice(0, shown).map((cause) => {
          const text = withInitial(causeText(cause, told));
          const address = addressOf(cause, pair);
          return (
            <li key={nameOf(cause)} className={styles.item}>
              <p className={styles.text}>{text}</p>
              <p className={styles.effect}>{cause.effect !== 0 && signedText(cause.effect, told)}</p>
              {host && address !== undefined && (
                <Button
                  size="small"
                  aria-label={say.compare.goTo(text)}
                  onClick={() => void task.run(() => host.goTo(address))}
                >
                  {say.compare.goThere}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {hidden > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(causes.length)}>
            {say.compare.more(new Intl.NumberFormat(language).format(hidden))}
          </Button>
        </div>
      )}
      <TaskMessage task={task} />
    </>
  );
}

/** The name of the cell that a cause is about. */
function nameOf(cause: Cause): string {
  if (cause.kind === 'input') return cause.name;
  if (cause.kind === 'rows') return `phase_total_${cause.phase}`;
  return cause.kind === 'total' ? 'budget_base' : `line_${cause.line}`;
}

/** Where it is in this workbook: in the later budget, or else in the earlier one. */
const addressOf = (cause: Cause, { before, after }: Pair): string | undefined =>
  after.addresses?.get(nameOf(cause)) ?? before.addresses?.get(nameOf(cause));
