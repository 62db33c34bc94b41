import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StoredBudget } from '../budget/storedBudget';
import { figure, money, percent } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { FollowedLine } from './figures';
import { GoTo } from './GoTo';
import { type PhaseStatus, phaseStatuses, type Thresholds } from './phaseStatus';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '8px' },
  item: { display: 'grid', gap: '2px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', fontWeight: 600 },
  status: { display: 'inline-flex', alignItems: 'center', gap: '6px' },
  mark: { width: '12px', height: '12px', flexShrink: 0, forcedColorAdjust: 'none' },
  red: { backgroundColor: '#c4314b', transform: 'rotate(45deg)' },
  amber: { backgroundColor: '#d98a00' },
  green: { backgroundColor: '#2f8f4e', borderRadius: '50%' },
  grey: {
    border: `2px solid ${tokens.colorNeutralForeground3}`,
    borderRadius: '50%',
    boxSizing: 'border-box',
  },
});

interface Props {
  readonly stored: StoredBudget;
  readonly lines: readonly FollowedLine[];
  readonly thresholds: Thresholds;
}

/** Each phase with its colour, its colour's name and the reasons. */
export function PhaseStatuses({ stored, lines, thresholds }: Props) {
  const { say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const own = say.followUp.status;
  const mark = { early: styles.grey, unplanned: styles.red, ...pick(styles) };
  return (
    <>
      <h4 className={layout.heading}>{own.phases}</h4>
      <ul className={mergeClasses(layout.list, styles.list)}>
        {phaseStatuses(lines, thresholds).map((each) => (
          <li key={each.phase} className={styles.item}>
            <span className={styles.line}>
              <span>{say.workbook.phases[each.phase].name}</span>
              <span className={styles.status}>
                <span className={mergeClasses(styles.mark, mark[each.status])} aria-hidden="true" />
                {own.names[each.status]}
              </span>
            </span>
            <Reasons of={each} currency={stored.currency} earlyBelow={thresholds.earlyBelow} />
          </li>
        ))}
      </ul>
      <GoTo address={stored.budget.addresses.get('followed_lines')} of={own.phases} />
    </>
  );
}

const pick = ({ red, amber, green }: Record<'red' | 'amber' | 'green', string>) => ({ red, amber, green });

interface ReasonsProps {
  readonly of: PhaseStatus;
  readonly currency: string;
  readonly earlyBelow: number;
}

function Reasons({ of: { status, done, planned, actual, cpi }, currency, earlyBelow }: ReasonsProps) {
  const { language, say } = usePane();
  const layout = useLayout();
  const { reasons } = say.followUp.status;
  const share = (value: number) => percent(value, language);
  const sentences: readonly string[] =
    status === 'unplanned'
      ? [reasons.unplanned(money(actual, currency, language))]
      : status === 'early'
        ? [reasons.early(share(done), share(earlyBelow))]
        : [
            cpi === null ? reasons.noCost : reasons.cost(figure(Math.round(cpi * 100) / 100, language)),
            reasons.schedule(share(done), share(planned)),
          ];
  return <span className={layout.muted}>{sentences.join(' ')}</span>;
}
