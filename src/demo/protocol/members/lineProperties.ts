import { checkAllowed, columnsOf, rowsOf } from '../../workbook';
import { ApiError, invalidArgument } from '../apiError';
import { DIMENSIONS } from './cellArrays';
import type { RangeTarget } from './rangeTarget';
import { readNumber } from './read';

export const readHeight = readNumber(0, 409.5);
export const readWidth = readNumber(0, 1790);

/** Sets the widths of columns, an entry for each; `{}` leaves one as it is. */
export function setColumnProperties({ sheet, area }: RangeTarget, given: unknown): void {
  checkAllowed(sheet, 'allowFormatColumns');
  sizes(given, columnsOf(area), 'columnWidth').forEach((size, index) => {
    if (size === undefined) return;
    sheet.columns.change(area.left + index, area.left + index, { size: readWidth(size) });
  });
}

/** Sets the heights of rows, as widths of columns are set. */
export function setRowProperties({ sheet, area }: RangeTarget, given: unknown): void {
  checkAllowed(sheet, 'allowFormatRows');
  sizes(given, rowsOf(area), 'rowHeight').forEach((size, index) => {
    if (size === undefined) return;
    sheet.rows.change(area.top + index, area.top + index, { size: readHeight(size) });
  });
}

/** @throws {ApiError} where there is not one entry for every line, or an entry wants more than sizes */
function sizes(given: unknown, lines: number, size: string): readonly unknown[] {
  if (!Array.isArray(given)) throw invalidArgument();
  if (given.length !== lines) throw invalidArgument(DIMENSIONS);
  return given.map((entry: Readonly<Record<string, unknown>>) => {
    const format = (entry['format'] ?? {}) as Readonly<Record<string, unknown>>;
    const others = [...Object.keys(entry), ...Object.keys(format)].filter(
      (key) => key !== 'format' && key !== size,
    );
    if (others.length > 0)
      throw new ApiError('NotImplemented', `The demo sets ${size} of lines only, not ${others.join(', ')}.`);
    return format[size];
  });
}
