import { cellIndex, evaluation } from './evaluation';
import type { Cell, Workbook } from './workbook';

/** The value of every cell, computed by core. */
export function valuesOf(workbook: Workbook): ReadonlyMap<Cell, number | string> {
  const { of } = evaluation(cellIndex(workbook));
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return new Map(cells.flatMap((cell) => (cell ? [[cell, of(cell)] as const] : [])));
}
