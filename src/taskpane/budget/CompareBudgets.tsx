import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { COST_TYPES, PHASES } from '../../budget/project';
import type { Totals } from '../../budget/totals';
import { money, percent } from '../shell/figures';
import { BackButton } from '../shell/BackButton';
import { useLayout } from '../shell/layout';
import { usePane } from '../shell/usePane';
import type { PaneWords } from '../shell/words';
import type { StoredBudget } from './storedBudget';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    '& th': { textAlign: 'start', fontWeight: 400, padding: '5px 6px 5px 0' },
    '& thead th': { fontWeight: 600, verticalAlign: 'bottom' },
    '& td': {
      textAlign: 'end',
      padding: '5px 0 5px 6px',
      whiteSpace: 'nowrap',
      fontVariantNumeric: 'tabular-nums',
    },
    '& tr': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

interface Props {
  readonly one: StoredBudget;
  readonly others: readonly StoredBudget[];
  readonly onBack: () => void;
}

/** Two budgets of the workbook side by side, figure by figure. */
export function CompareBudgets({ one, others, onBack }: Props) {
  const { language, say } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const [id, setId] = useState(others[0]?.id ?? '');
  const other = others.find((each) => each.id === id) ?? others[0];
  const named = ({ name, version }: StoredBudget) => `${name}, ${say.budget.version(version)}`;
  return (
    <div className={layout.view}>
      <BackButton text={say.budget.back} onClick={onBack} />
      <h2 className={layout.title}>{say.budget.compareTitle}</h2>
      <p className={layout.text}>{named(one)}</p>
      <Field label={say.budget.compareWith}>
        <Select value={id} onChange={(_, { value }) => setId(value)}>
          {others.map((each) => (
            <option key={each.id} value={each.id}>
              {named(each)}
            </option>
          ))}
        </Select>
      </Field>
      {other && other.currency !== one.currency && <p className={layout.box}>{say.budget.otherCurrency}</p>}
      {other?.totals && one.totals ? (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={say.budget.compareTitle}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{say.budget.figure}</th>
                <th scope="col">{named(one)}</th>
                <th scope="col">{named(other)}</th>
                <th scope="col">{say.budget.difference}</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(say).map(({ id: row, label, of, isShare }) => {
                const [a, b] = [of(one.totals as Totals), of(other.totals as Totals)];
                const shown = (value: number, currency: string) =>
                  isShare ? percent(value, language) : money(value, currency, language);
                return (
                  <tr key={row}>
                    <th scope="row">{label}</th>
                    <td>{shown(a, one.currency)}</td>
                    <td>{shown(b, other.currency)}</td>
                    <td>{signed(b - a, shown(Math.abs(b - a), one.currency))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      ) : (
        <p className={layout.box}>{say.budget.unreadable}</p>
      )}
    </div>
  );
}

const signed = (value: number, shown: string): string =>
  Math.abs(value) < 0.005 ? shown : value > 0 ? `+${shown}` : `−${shown}`;

interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly of: (totals: Totals) => number;
  readonly isShare?: true;
}

function rowsOf({ workbook, budget }: PaneWords): readonly ComparedRow[] {
  const { summary } = workbook;
  return [
    { id: 'base', label: summary.base, of: ({ base }) => base },
    { id: 'confident', label: summary.pTotal, of: ({ confidentBudget }) => confidentBudget },
    {
      id: 'drift',
      label: summary.driftShare,
      of: ({ driftShareOfRunYear }) => driftShareOfRunYear,
      isShare: true,
    },
    ...PHASES.map((phase) => ({
      id: `phase ${phase}`,
      label: budget.ofPhase(workbook.phases[phase].name),
      of: ({ byPhase }: Totals) => byPhase[phase],
    })),
    ...COST_TYPES.map((type) => ({
      id: `type ${type}`,
      label: budget.ofType(workbook.costTypes[type].name),
      of: ({ byCostType }: Totals) => byCostType[type],
    })),
  ];
}
