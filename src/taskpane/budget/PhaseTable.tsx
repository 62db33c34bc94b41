import { COST_TYPES, PHASES } from '../../budget/project';
import type { Totals } from '../../budget/totals';
import { money } from '../shell/figures';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';

interface Props {
  readonly totals: Totals;
  readonly currency: string;
}

/** Money by phase and kind of cost: what the chart shows, for those who read it. */
export function PhaseTable({ totals, currency }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const amount = (value: number) => money(value, currency, language);
  return (
    <div className={layout.scroll} tabIndex={0} role="group" aria-label={say.budget.chartTable}>
      <table className={`${layout.table} ${layout.small}`}>
        <thead>
          <tr>
            <th scope="col">{say.budget.phase}</th>
            {COST_TYPES.map((type) => (
              <th key={type} scope="col">
                {say.workbook.costTypes[type].name}
              </th>
            ))}
            <th scope="col">{say.budget.sum}</th>
          </tr>
        </thead>
        <tbody>
          {PHASES.map((phase) => (
            <tr key={phase}>
              <th scope="row">{say.workbook.phases[phase].name}</th>
              {COST_TYPES.map((type) => (
                <td key={type}>{amount(totals.byPhaseAndType[phase][type])}</td>
              ))}
              <td>{amount(totals.byPhase[phase])}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say.budget.sum}</th>
            {COST_TYPES.map((type) => (
              <td key={type}>{amount(totals.byCostType[type])}</td>
            ))}
            <td>{amount(totals.base)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
