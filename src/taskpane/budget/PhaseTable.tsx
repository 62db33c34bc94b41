import { makeStyles, tokens } from '@fluentui/react-components';
import { COST_TYPES, PHASES } from '../../budget/project';
import type { Totals } from '../../budget/totals';
import { money } from '../shell/figures';
import { usePane } from '../shell/usePane';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto', marginTop: '8px' },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th': { textAlign: 'start', padding: '4px 6px', fontWeight: 600, whiteSpace: 'nowrap' },
    '& td': {
      textAlign: 'end',
      padding: '4px 6px',
      whiteSpace: 'nowrap',
      fontVariantNumeric: 'tabular-nums',
    },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface Props {
  readonly totals: Totals;
  readonly currency: string;
}

/** Money by phase and kind of cost: what the chart shows, for those who read it. */
export function PhaseTable({ totals, currency }: Props) {
  const { language, say } = usePane();
  const styles = useStyles();
  const amount = (value: number) => money(value, currency, language);
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say.budget.chartTable}>
      <table className={styles.table}>
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
