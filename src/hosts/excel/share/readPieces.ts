import { ExcelProblem } from '../excelProblem';
import type { Work } from '../runExcel';
import { whenCalculated } from './whenCalculated';

/** Far below the 5 MB that Excel on the web answers at most, and little to wait for. */
const CELLS_PER_PIECE = 10_000;

/** A cell with something in it; row and column count from 0. */
export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
  /** With its equals sign, as Excel gives it. */
  readonly formula: string | undefined;
}

/** The cells of a used range, calculated, in as many round trips as its size asks for. */
export async function readPieces(
  { sync }: Work,
  worksheet: Excel.Worksheet,
  used: Excel.Range,
  signal: AbortSignal | undefined,
): Promise<readonly ReadCell[]> {
  if (used.isNullObject) return [];
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const cells: ReadCell[] = [];
  const rowsPerPiece = Math.max(1, Math.floor(CELLS_PER_PIECE / columnCount));
  for (let from = 0; from < rowCount; from += rowsPerPiece) {
    if (signal?.aborted) throw new ExcelProblem('cancelled');
    const rows = Math.min(rowsPerPiece, rowCount - from);
    const range = await whenCalculated(
      async () => {
        const read = worksheet
          .getRangeByIndexes(rowIndex + from, columnIndex, rows, columnCount)
          .load('formulas,values');
        await sync();
        return read;
      },
      ({ values }) => values.flat(),
      signal,
    );
    range.formulas.forEach((contents, down) =>
      contents.forEach((content: unknown, right) => {
        const value: unknown = range.values[down]?.[right];
        if (content === '' && value === '') return;
        // a text that reads like a formula is its own value
        const isFormula = typeof content === 'string' && content.startsWith('=') && content !== value;
        cells.push({
          row: rowIndex + from + down,
          column: columnIndex + right,
          value,
          formula: isFormula ? content : undefined,
        });
      }),
    );
  }
  return cells;
}

/** What `readPieces` needs to know of a used range. */
export const USED = 'rowIndex,columnIndex,rowCount,columnCount';
