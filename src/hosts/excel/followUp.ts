import { serialOf } from '../../functions/isoDate';
import type { FoundBudget } from './budgets';
import type { ActualEntry, BudgetInWorkbook } from './excelHost';
import { ExcelProblem } from './excelProblem';
import { parseReference } from './parseReference';
import type { Work } from './runExcel';
import { changeBudget, placeIn } from './updateBudget';
import type { CellContents } from './writeCells';

type Content = number | string;

/** The months of the baseline as figures that no longer move, with who froze them and when. */
export function freezeBaseline(
  id: string,
  { date, by }: { readonly date: string; readonly by: string },
): Promise<BudgetInWorkbook> {
  return changeBudget(id, async ({ sync }, budget) => {
    const months = placeIn(budget, 'baseline_months');
    const model = budget.runs.get('current_months') ?? months;
    const range = model.worksheet.getRange(model.address).load('values');
    await sync();
    const values = range.values as Content[][];
    const cell = (name: string, value: Content) => ({ ...placeIn(budget, name), contents: [[value]] });
    return [
      { ...months, contents: values },
      cell('BASELINE_DATE', serialOf(date)),
      cell('BASELINE_BY', by),
      cell('BASELINE_VERSION', String(budget.values.get('VERSION') ?? '')),
      cell('BASELINE_CONTROL', controlOf(values)),
    ];
  });
}

/** The control figure of the sheet: every amount weighed by its line and its month, so that a moved amount shows. */
function controlOf(values: readonly (readonly Content[])[]): number {
  const weighed = values.map((row, line) =>
    row.reduce<number>((sum, value, month) => sum + Number(value) * (line + month + 2), 0),
  );
  return Math.round(weighed.reduce((sum, value) => sum + value, 0) * 100) / 100;
}

/** Adds what was spent below what the list of actuals holds, and what account belongs to which line. */
export function writeActuals(
  id: string,
  entries: readonly ActualEntry[],
  accounts: Readonly<Record<string, string>> = {},
): Promise<BudgetInWorkbook> {
  return changeBudget(id, async (work, budget) => {
    const list = await readList(work, budget, 'actual_entries');
    const map = await readList(work, budget, 'account_map');
    const known = new Map(map.rows.map(([account, line]) => [String(account), String(line)]));
    const merged = new Map([...known, ...Object.entries(accounts)]);
    return [
      ...addRows(
        list,
        entries.map(({ date, account, costCentre, text, amount, line }) => [
          serialOf(date),
          account,
          costCentre,
          text,
          amount,
          line,
        ]),
      ),
      ...replaceRows(map, [...merged]),
    ];
  });
}

/** A list with room: its filled rows, from the first to the last that holds anything. */
interface List extends Omit<CellContents, 'contents'> {
  readonly rows: readonly (readonly Content[])[];
  readonly room: number;
}

async function readList({ sync }: Work, budget: FoundBudget, name: string): Promise<List> {
  const { worksheet, sheet, address } = placeIn(budget, name);
  const range = worksheet.getRange(address).load('values');
  await sync();
  const all = range.values as Content[][];
  const filled = all.findLastIndex((row) => row.some((value) => value !== '')) + 1;
  return { worksheet, sheet, address, rows: all.slice(0, filled), room: all.length };
}

const addRows = (list: List, rows: readonly (readonly Content[])[]) => rowsAt(list, list.rows.length, rows);
const replaceRows = (list: List, rows: readonly (readonly Content[])[]) => rowsAt(list, 0, rows);

function rowsAt(
  { worksheet, sheet, address, room }: List,
  first: number,
  contents: readonly (readonly Content[])[],
): readonly CellContents[] {
  if (contents.length === 0) return [];
  if (first + contents.length > room) throw new ExcelProblem('noRoom', String(Math.max(0, room - first)));
  return [{ worksheet, sheet, address: rowsOf(address, first, contents.length), contents }];
}

/** Some rows of a range: `$A$8:$F$507` from its row 2, three of them, are `A10:F12`. */
function rowsOf(address: string, first: number, count: number): string {
  const [from = '', to = ''] = address.replaceAll('$', '').split(':');
  const top = (parseReference(from)?.row ?? 0) + 1 + first;
  const column = (corner: string) => corner.replace(/\d+/, '');
  return `${column(from)}${top}:${column(to)}${top + count - 1}`;
}
