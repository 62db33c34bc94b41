import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { columnName } from '../../budget/address';
import type { ExcelHost } from '../../hosts/excel/excelHost';
import { inSheet } from '../../hosts/excel/parseReference';
import type { Place } from '../../sharing/workbook';
import { useLayout } from '../shell/layout';
import { TaskMessage } from '../shell/TaskMessage';
import { usePane } from '../shell/usePane';
import { useTask } from '../shell/useTask';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: '2px',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '8px' },
  where: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
});

export interface Listed {
  readonly key: string;
  /** What it is called, a cell or a name. */
  readonly where: string;
  /** Where it can be gone to. */
  readonly place?: Place;
  readonly content: ReactNode;
}

interface Props {
  readonly host: ExcelHost;
  readonly label: string;
  readonly items: readonly Listed[];
}

const FIRST = 8;

/** Places of the workbook with something to say about each, and the way there. */
export function PlaceList({ host, label, items }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const task = useTask();
  const [shown, setShown] = useState(FIRST);
  const hidden = items.length - shown;
  const go = ({ sheet, row, column }: Place) =>
    void task.run(() => host.goTo(inSheet(sheet, `${columnName(column)}${row + 1}`)));
  return (
    <>
      <ul className={layout.list} aria-label={label}>
        {items.slice(0, shown).map(({ key, where, place, content }) => (
          <li key={key} className={styles.item}>
            <div className={styles.head}>
              <p className={styles.where}>{where}</p>
              {place && (
                <Button size="small" aria-label={say.share.goTo(where)} onClick={() => go(place)}>
                  {say.share.goThere}
                </Button>
              )}
            </div>
            {content}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <div>
          <Button size="small" onClick={() => setShown((count) => count + 100)}>
            {say.share.more(new Intl.NumberFormat(language).format(Math.min(hidden, 100)))}
          </Button>
        </div>
      )}
      <TaskMessage task={task} />
    </>
  );
}
