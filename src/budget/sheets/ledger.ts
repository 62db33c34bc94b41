import { type BudgetLine, budgetLines } from '../budgetLines';
import type { Draft } from '../draft';
import { blankRow, type Cell, row, type Row, type Sheet, words } from '../workbook';
import { calculated, checkCell, near, tableHeaders } from './blocks';

const WIDTHS = [26, 16, 16, 8, 44, 12, 14, 10, 15, 15, 16, 12, 14, 10];
const PRINTED_ROWS = 54;

/** One row per line and month, flat: what pivots, Power Query and Power BI consolidate. */
export function ledgerSheet(draft: Draft): Sheet {
  const own = draft.say.ledger;
  const months = Array.from({ length: draft.buildMonths + draft.runMonths }, (_, index) => index + 1);
  const lines = budgetLines(draft);
  const cellOf = (line: BudgetLine | undefined, month: number | undefined, column: string) =>
    `ledger_${line?.id}_${month}_${column}`;
  const run = (column: string) =>
    [cellOf(lines[0], 1, column), cellOf(lines.at(-1), months.at(-1), column)] as const;
  return {
    id: 'ledger',
    title: own.sheet,
    tab: 'time',
    columns: WIDTHS.map((width) => ({ width })),
    frozen: { rows: 6, columns: 0 },
    print: { titleRows: [6, 6], columns: WIDTHS.length, rows: PRINTED_ROWS },
    ranges: { ledger_amounts: run('amount') },
    charts: [],
    tables: [{ name: 'Ledger', header: 'ledger_header', last: run('version')[1] }],
    rows: [
      row(words(own.title, 'title')),
      row(words(own.purpose, 'subtitle')),
      row(words(own.paper, 'note')),
      row(
        words(own.sum),
        calculated('ledger_sum', 'SUM(ledger_amounts)'),
        words(own.monthly),
        null,
        null,
        calculated('ledger_monthly', 'SUM(month_totals)'),
        checkCell(draft, 'ledger_check', near('ledger_sum', 'ledger_monthly')),
      ),
      blankRow,
      tableHeaders(Object.values(own.columns), 'ledger_header'),
      ...lines.flatMap((line) => entries(draft, line, months)),
    ],
  };
}

/** The entries of a line; what its months have in common is one cell that stands in all of them. */
function entries(draft: Draft, { id, phase, code }: BudgetLine, months: readonly number[]): readonly Row[] {
  const { say, currency } = draft;
  const before = [
    copied('PROJECT_NAME'),
    words(say.phases[phase].name),
    copied(`${id}_type`),
    words(code),
    copied(`${id}_label`),
  ];
  const [unit, treatment] = [words(currency), copied(`${id}_capex`)];
  const after = [copied(`${id}_costCentre&""`), copied(`${id}_account&""`), copied('SCENARIO')];
  return months.map((month) => {
    const at = (column: string) => `ledger_${id}_${month}_${column}`;
    const isCapex = `AND(gate_open=1,${id}_capex=capex_D,${at('month')}>=GATE_DATE)`;
    const books = `IF(${isCapex},"${say.ledger.capex}","${say.ledger.opex}")`;
    return row(
      ...before,
      calculated(at('month'), `date_${month}`, 'date'),
      calculated(at('amount'), `all_${id}_m${month}`),
      unit,
      treatment,
      { id: at('books'), formula: books, style: 'text' },
      ...after,
      { id: at('version'), formula: 'VERSION&""', style: 'text' },
    );
  });
}

const copied = (formula: string): Cell => ({ formula, style: 'text' });
