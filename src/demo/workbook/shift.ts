import { type Area, COLUMNS, ROWS } from './area';

/** Cells that are put in, or taken out, and the way the others go. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly area: Area;
  /** Whether the cells below move, or those at the right. */
  readonly axis: 'row' | 'column';
}

/** Where a cell goes; undefined when it is deleted or pushed off the sheet. */
export function shiftedCell(
  shift: Shift,
  row: number,
  column: number,
): { row: number; column: number } | undefined {
  const { area, axis } = shift;
  const across = axis === 'row' ? column : row;
  const [from, to] = axis === 'row' ? [area.left, area.right] : [area.top, area.bottom];
  if (across < from || across > to) return { row, column };
  const index = shiftedIndex(shift, axis === 'row' ? row : column);
  if (index === undefined) return undefined;
  return axis === 'row' ? { row: index, column } : { row, column: index };
}

export function shiftedIndex(shift: Shift, index: number): number | undefined {
  const { first, count, limit } = along(shift);
  if (index < first) return index;
  if (shift.kind === 'insert') return index + count < limit ? index + count : undefined;
  return index < first + count ? undefined : index - count;
}

/** What becomes of a range: it grows, shrinks, moves, or, when all of it is deleted, is gone. */
export function shiftedArea(shift: Shift, area: Area): Area | undefined {
  const { axis } = shift;
  const [low, high, start, end] =
    axis === 'row'
      ? ([area.left, area.right, area.top, area.bottom] as const)
      : ([area.top, area.bottom, area.left, area.right] as const);
  const [from, to] =
    axis === 'row' ? [shift.area.left, shift.area.right] : [shift.area.top, shift.area.bottom];
  const isWhole = start === 0 && end === along(shift).limit - 1;
  if (low < from || high > to || isWhole) return area;
  const moved = shiftedSpan(shift, start, end);
  if (!moved) return undefined;
  const [first, last] = moved;
  return axis === 'row' ? { ...area, top: first, bottom: last } : { ...area, left: first, right: last };
}

function shiftedSpan(shift: Shift, start: number, end: number): readonly [number, number] | undefined {
  const { first, count, limit } = along(shift);
  if (shift.kind === 'insert') {
    const by = (index: number) => (index >= first ? Math.min(index + count, limit - 1) : index);
    return start + (start >= first ? count : 0) < limit ? [by(start), by(end)] : undefined;
  }
  const last = first + count - 1;
  if (start >= first && end <= last) return undefined;
  const newStart = start > last ? start - count : Math.min(start, first);
  const newEnd = end > last ? end - count : end >= first ? first - 1 : end;
  return [newStart, newEnd];
}

function along({ area, axis }: Shift): { first: number; count: number; limit: number } {
  return axis === 'row'
    ? { first: area.top, count: area.bottom - area.top + 1, limit: ROWS }
    : { first: area.left, count: area.right - area.left + 1, limit: COLUMNS };
}
