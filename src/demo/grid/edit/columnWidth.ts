import type { Sheet, Workbook } from '../../workbook';
import { fontOf } from '../display/cellStyle';
import { MARGIN } from '../display/drawnCell';
import { points } from '../display/pixels';
import type { TextWidth } from '../display/textWidth';
import type { Cell } from '../layout/selection';

/** Makes a column as wide as the widest of its cells; merged cells do not count, as in Excel. */
export function fitColumn(workbook: Workbook, sheet: Sheet, column: number, textWidth: TextWidth): void {
  const rows = [...sheet.entries()]
    .filter((entry) => entry.column === column && !sheet.merged.at(entry.row, column))
    .map(({ row }) => row);
  if (rows.length === 0) return;
  const size = Math.max(...rows.map((row) => neededPoints(workbook, sheet, { row, column }, textWidth)));
  workbook.edit('user', () => sheet.columns.change(column, column, { size }));
}

/** A number that was typed makes its column wide enough, unless somebody has set its width. */
export function widenForNumber(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: Cell,
  textWidth: TextWidth,
): void {
  const isSet = sheet.columns.changed.get(column)?.size !== undefined || sheet.merged.at(row, column);
  if (typeof sheet.content(row, column) !== 'number' || isSet) return;
  const size = neededPoints(workbook, sheet, { row, column }, textWidth);
  if (size > sheet.columns.size(column)) sheet.columns.change(column, column, { size });
}

/** What a cell needs to show its value on one line. */
function neededPoints(workbook: Workbook, sheet: Sheet, { row, column }: Cell, textWidth: TextWidth): number {
  const width = textWidth(workbook.text(sheet, row, column), fontOf(sheet.format(row, column)));
  return points(Math.ceil(width) + 2 * MARGIN + 2);
}
