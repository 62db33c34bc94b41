import type { StoredBudget } from '../budget/storedBudget';
import { money, percent } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { FollowUpFigures } from './figures';
import { GoTo } from './GoTo';
import { MonthChart } from './MonthChart';
import { PhaseStatuses } from './PhaseStatuses';
import { thresholdsOf } from './phaseStatus';

interface Props {
  readonly stored: StoredBudget;
  readonly figures: FollowUpFigures;
}

const ROWS = ['bac', 'ac', 'eac1', 'eac2', 'eac3'] as const;
const SCOPES = ['build', 'whole'] as const;

/** Where the project will end, by the three usual methods, and how each phase stands. */
export function Reforecast({ stored, figures }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const own = say.followUp.status;
  if (!(Number(stored.budget.values.get('STATUS_MONTH')) > 0))
    return <p className={layout.muted}>{own.none}</p>;
  const amount = (value: number | null) => (value === null ? '–' : money(value, stored.currency, language));
  const thresholds = thresholdsOf(stored.budget.values);
  const done = figures.earned.build.done ?? 0;
  const label = (row: (typeof ROWS)[number]) => (row === 'bac' || row === 'ac' ? own[row] : own.eac[row]);
  return (
    <>
      <h4 className={layout.heading}>{own.reforecast}</h4>
      {done < thresholds.earlyBelow && (
        <p className={layout.box}>
          {own.tooEarly(percent(done, language), percent(thresholds.earlyBelow, language))}
        </p>
      )}
      <table className={layout.table} aria-label={own.reforecast}>
        <thead>
          <tr>
            <td />
            {SCOPES.map((scope) => (
              <th key={scope} scope="col">
                {own[scope]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{label(row)}</th>
              {SCOPES.map((scope) => (
                <td key={scope}>{amount(figures.earned[scope][row])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <GoTo address={stored.budget.addresses.get('earned_values')} of={own.reforecast} />
      <MonthChart months={figures.months} currency={stored.currency} />
      <PhaseStatuses stored={stored} lines={figures.lines} thresholds={thresholds} />
    </>
  );
}
