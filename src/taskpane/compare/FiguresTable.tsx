import { change, type Comparison, type Difference } from '../../budget/compare/comparison';
import { moneyText, signedText } from '../../budget/compare/comparisonSentence';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { PaneWords } from '../shell/words';

interface Props {
  readonly comparison: Comparison;
}

/** The totals of two budgets side by side. */
export function FiguresTable({ comparison }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const { currency } = comparison;
  const money = (value: number) => moneyText(value, currency, language);
  return (
    <section className={layout.section}>
      <h3 className={layout.heading}>{say.compare.figures}</h3>
      <div className={layout.scroll} tabIndex={0} role="group" aria-label={say.compare.figures}>
        <table className={`${layout.table} ${layout.small}`}>
          <thead>
            <tr>
              <th scope="col">{say.budget.figure}</th>
              <th scope="col">{say.compare.before}</th>
              <th scope="col">{say.compare.after}</th>
              <th scope="col">{say.budget.difference}</th>
            </tr>
          </thead>
          <tbody>
            {rowsOf(comparison, say).map(({ label, figure }) => (
              <tr key={figure.id}>
                <th scope="row">{label}</th>
                <td>{money(figure.before)}</td>
                <td>{money(figure.after)}</td>
                <td>{signedText(change(figure), { currency, language })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface FigureRow {
  readonly label: string;
  readonly figure: Difference;
}

function rowsOf(
  { total, confident, byPhase, byCostType }: Comparison,
  { workbook, budget }: PaneWords,
): readonly FigureRow[] {
  const { summary, phases, costTypes } = workbook;
  return [
    { label: summary.base, figure: total },
    ...(confident ? [{ label: summary.pTotal, figure: confident }] : []),
    ...byPhase.map((figure) => ({ label: budget.ofPhase(phases[figure.id].name), figure })),
    ...byCostType.map((figure) => ({
      label: budget.ofType(costTypes[figure.id].name),
      figure,
    })),
  ];
}
