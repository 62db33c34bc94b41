import { MAX_COLS, MAX_ROWS, parseA1Ref } from '@borgar/fx';

/** A rectangle of cells of one sheet, first and last included, counted from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const ROWS = MAX_ROWS + 1;
export const COLUMNS = MAX_COLS + 1;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS, right: MAX_COLS };

export const rowsOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsOf = ({ left, right }: Area): number => right - left + 1;
export const cellCount = (area: Area): number => rowsOf(area) * columnsOf(area);
export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

/** The area of an address without a sheet, such as B2, $A$1:C4, A:C or 1:3; undefined for anything else. */
export function parseArea(address: string): Area | undefined {
  const reference = parseA1Ref(address.trim(), { allowNamed: false, allowTernary: false });
  if (!reference || !('range' in reference) || reference.context?.length) return undefined;
  const { top, left, bottom, right } = reference.range;
  return { top: top ?? 0, left: left ?? 0, bottom: bottom ?? MAX_ROWS, right: right ?? MAX_COLS };
}

/** The address as Excel writes it: B2, A1:C4, A:C, 1:3. */
export function areaName(area: Area): string {
  return addressOf(area, '');
}

/** The same with dollar signs: $B$2. */
export function fixedAreaName(area: Area): string {
  return addressOf(area, '$');
}

function addressOf(area: Area, fix: '' | '$'): string {
  const { top, left, bottom, right } = area;
  const column = (index: number) => `${fix}${columnName(index)}`;
  const row = (index: number) => `${fix}${index + 1}`;
  if (isWholeColumns(area)) return `${column(left)}:${column(right)}`;
  if (isWholeRows(area)) return `${row(top)}:${row(bottom)}`;
  const first = `${column(left)}${row(top)}`;
  return top === bottom && left === right ? first : `${first}:${column(right)}${row(bottom)}`;
}

export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === MAX_ROWS;
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === MAX_COLS;

export function columnName(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (index % 26));
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function intersection(one: Area, other: Area): Area | undefined {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

/** The smallest area that covers both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export const isSameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

/** Whether the cells lie in the sheet. */
export function isInSheet({ top, left, bottom, right }: Area): boolean {
  return top >= 0 && left >= 0 && bottom >= top && right >= left && bottom <= MAX_ROWS && right <= MAX_COLS;
}

/** The name of a sheet as it stands in a formula: in quotes where it needs them. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
