import type { Work } from '../runExcel';

/** The cells that a formula fills, its own included; counted from 0. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELLS_PER_PIECE = 1000;

/** What the formulas of some cells fill beyond their own. */
export async function spillsOf(
  { sync }: Work,
  worksheet: Excel.Worksheet,
  cells: readonly { readonly row: number; readonly column: number }[],
): Promise<readonly Spill[]> {
  const found: Spill[] = [];
  for (let from = 0; from < cells.length; from += CELLS_PER_PIECE) {
    const asked = cells.slice(from, from + CELLS_PER_PIECE).map(({ row, column }) => ({
      row,
      column,
      range: worksheet.getCell(row, column).getSpillingToRangeOrNullObject().load('rowCount,columnCount'),
    }));
    await sync();
    for (const { row, column, range } of asked) {
      if (range.isNullObject || range.rowCount * range.columnCount === 1) continue;
      found.push({ row, column, rows: range.rowCount, columns: range.columnCount });
    }
  }
  return found;
}
