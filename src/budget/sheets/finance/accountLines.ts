import { type BudgetLine, budgetLines } from '../../budgetLines';
import { currencyExposure } from '../../currencyExposure';
import type { Draft } from '../../draft';
import { type Cell, row, type Row, words } from '../../workbook';
import { calculated, headers, pageHeading, totalCell } from '../blocks';
import { inLine } from '../../inLine';

const AMOUNTS = ['budget', 'capitalised', 'expensed', 'vat', 'exposed', 'staff'] as const;

/** Every line as accountants see it. */
export function accountLineRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.lines;
  const titles = [own.line, own.account, own.costCentre, own.treatment, own.budget];
  const amounts = [own.capitalised, own.expensed, own.vatBase, own.exposed, own.staff, own.index];
  return [
    ...pageHeading(own.heading),
    headers([draft.say.phaseSheet.id, ...titles, ...amounts]),
    ...budgetLines(draft).map((line) => accountLine(draft, line)),
    row(
      words('', 'totalText'),
      words(own.total, 'totalText'),
      ...Array.from({ length: 3 }, () => words('', 'totalText')),
      ...AMOUNTS.map((column) => totalCell(`finance_total_${column}`, `SUM(finance_${column}s)`)),
    ),
  ];
}

/** The accounts of personnel begin with 64 in the French chart of accounts. */
const STAFF_ACCOUNTS = '64';

function accountLine(draft: Draft, budgetLine: BudgetLine): Row {
  const { id, phase, code } = budgetLine;
  const at = (column: string) => `finance_${id}_${column}`;
  const isStaff = `LEFT(${at('account')},2)="${STAFF_ACCOUNTS}"`;
  const isAsset = `AND(gate_open=1,${at('treatment')}=capex_D)`;
  const fromGate = `SUMPRODUCT((year_dates>=GATE_DATE)*year_of_${id})`;
  return row(
    words(code),
    text(at('label'), `${id}_label`),
    text(at('account'), `${id}_account`),
    text(at('centre'), `${id}_costCentre&""`),
    text(at('treatment'), `${id}_capex`),
    calculated(at('budget'), `${id}_budget`),
    calculated(at('capitalised'), `IF(${isAsset},${fromGate},0)`),
    calculated(at('expensed'), `${at('budget')}-${at('capitalised')}`),
    calculated(at('vat'), `IF(${isStaff},0,${at('budget')})`),
    calculated(at('exposed'), exposed(draft, budgetLine)),
    calculated(at('staff'), `IF(${isStaff},${at('budget')},0)`),
    phase === 'R'
      ? calculated(
          at('index'),
          `IF(${isStaff},WAGE_INDEX,IF(${id}_type=type_INFRA,COMPUTE_INDEX,0))`,
          'fraction',
        )
      : null,
  );
}

const text = (id: string, formula: string): Cell => ({ id, formula, style: 'text' });

/** What the foreign part of the likely amount makes of the budget. */
function exposed(draft: Draft, { id, line }: BudgetLine): string {
  const exposure = line && currencyExposure(draft, line);
  if (!exposure) return '0';
  const own = inLine(draft, exposure.withoutForeign, line);
  return `IF(${id}_likely=0,0,finance_${id}_budget*(1-(${own})/${id}_likely))`;
}

/** Runs of cells over all lines, and over those of the run year. */
export function accountRanges(draft: Draft) {
  const lines = budgetLines(draft);
  const run = (first: string | undefined, column: string) =>
    [`finance_${first}_${column}`, `finance_${lines.at(-1)?.id}_${column}`] as const;
  const runLines = lines.find(({ phase }) => phase === 'R');
  return {
    ...Object.fromEntries(
      [...AMOUNTS, 'treatment'].map((column) => [`finance_${column}s`, run(lines[0]?.id, column)]),
    ),
    finance_exposures: run(lines[0]?.id, 'exposed'),
    finance_run_staff: run(runLines?.id, 'staff'),
  };
}
