import { intersection } from '../../workbook';
import type { Host } from '../hostObject';
import type { RangeTarget } from './rangeTarget';

/** Points that a character of 11 points takes on average; the host has no fonts to measure. */
const CHARACTER = 5.3;
const PADDING = 8;
const NARROWEST = 8;
const LINE = 15;

/** Columns as wide as their longest text; wrapped cells do not count. */
export function autofitColumns({ sheet, area }: RangeTarget, { workbook }: Host): void {
  const used = sheet.usedArea(true);
  const inside = used && intersection(area, { ...used, top: 0, bottom: used.bottom });
  if (!inside) return;
  for (let column = inside.left; column <= inside.right; column++) {
    let width = NARROWEST;
    for (let row = inside.top; row <= inside.bottom; row++) {
      const { fontSize, wrapText } = sheet.format(row, column);
      const length = wrapText ? 0 : workbook.text(sheet, row, column).length;
      if (length > 0) width = Math.max(width, (length * CHARACTER * fontSize) / 11 + PADDING);
    }
    sheet.columns.change(column, column, { size: width });
  }
}

/** Rows as high as their largest font, and as their wrapped text needs. */
export function autofitRows({ sheet, area }: RangeTarget, { workbook }: Host): void {
  const used = sheet.usedArea(true);
  const inside = used && intersection(area, { ...used, left: 0, right: used.right });
  if (!inside) return;
  for (let row = inside.top; row <= inside.bottom; row++) {
    let height = LINE;
    for (let column = inside.left; column <= inside.right; column++) {
      const { fontSize, wrapText } = sheet.format(row, column);
      const perLine = Math.max(
        1,
        Math.floor((sheet.columns.size(column) - PADDING) / ((CHARACTER * fontSize) / 11)),
      );
      const lines = workbook.text(sheet, row, column).split('\n');
      const count = wrapText
        ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
        : 1;
      height = Math.max(height, (count * LINE * fontSize) / 11);
    }
    sheet.rows.change(row, row, { size: height });
  }
}
