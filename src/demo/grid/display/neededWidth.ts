import type { Sheet, Workbook } from '../../workbook';
import { fontOf } from './cellStyle';
import { MARGIN } from './drawnCell';
import type { TextWidth } from './textWidth';

/** The pixels that a cell needs to show its value on one line. */
export function neededWidth(
  workbook: Workbook,
  { sheet, row, column }: { sheet: Sheet; row: number; column: number },
  textWidth: TextWidth,
): number {
  const font = fontOf(sheet.format(row, column));
  return Math.ceil(textWidth(workbook.text(sheet, row, column), font)) + 2 * MARGIN;
}
