import { type BudgetLine, budgetLines } from '../budgetLines';
import type { Draft } from '../draft';
import { blankRow, type Cell, type Format, row, type Row, type Sheet, words } from '../workbook';
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
      ...lines.flatMap((line) => months.map((month) => entry(draft, line, month))),
    ],
  };
}

function entry(draft: Draft, { id, phase, code }: BudgetLine, month: number): Row {
  const { say, currency } = draft;
  const cell = (column: string, formula: string, format?: Format): Cell => ({
    id: `ledger_${id}_${month}_${column}`,
    formula,
    style: column === 'amount' || column === 'month' ? 'calculated' : 'text',
    ...(format && { format }),
  });
  const isCapex = `AND(gate_open=1,${id}_capex=capex_D,ledger_${id}_${month}_month>=GATE_DATE)`;
  return row(
    cell('project', 'PROJECT_NAME'),
    words(say.phases[phase].name, 'text'),
    cell('type', `${id}_type`),
    words(code, 'text'),
    cell('label', `${id}_label`),
    cell('month', `date_${month}`, 'date'),
    cell('amount', `all_${id}_m${month}`, 'cents'),
    words(currency, 'text'),
    cell('treatment', `${id}_capex`),
    cell('books', `IF(${isCapex},"${say.ledger.capex}","${say.ledger.opex}")`),
    cell('centre', `${id}_costCentre&""`),
    cell('account', `${id}_account&""`),
    cell('scenario', 'SCENARIO'),
    cell('version', 'VERSION&""'),
  );
}
