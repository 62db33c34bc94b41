import { MAX_COLS, MAX_ROWS, parseA1Ref, stringifyA1Ref, type Token } from '@borgar/fx';
import type { Place } from './workbook';

/** Cells of one sheet, first and last included, counted from 0. */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const A1 = new Set(['range', 'range_beam', 'range_ternary']);

export const isA1 = ({ type }: Token) => A1.has(type);

/** The cells that a reference stands for; undefined for other files, several sheets at once, and what is no reference. */
export function areaOf(reference: string, home: string): Area | undefined {
  const parsed = parseA1Ref(reference, { allowNamed: false, allowTernary: true });
  if (!parsed || !('range' in parsed) || (parsed.context?.length ?? 0) > 1) return undefined;
  const { top, left, bottom, right } = parsed.range;
  return {
    sheet: parsed.context?.[0] ?? home,
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? MAX_ROWS,
    right: right ?? MAX_COLS,
  };
}

export const isOneCell = ({ top, left, bottom, right }: Area) => top === bottom && left === right;

/** The reference with the sheet it means, where it does not say. */
export function qualified(reference: string, sheet: string): string {
  return reference.includes('!') ? reference : `${quoted(sheet)}!${reference}`;
}

export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** The reference without its sheet, where that is the sheet it stands on. */
export function unqualified(reference: string, sheet: string): string {
  const at = reference.lastIndexOf('!');
  return at >= 0 && sameName(sheetOf(reference), sheet) ? reference.slice(at + 1) : reference;
}

function sheetOf(reference: string): string {
  const written = reference.slice(0, reference.lastIndexOf('!'));
  return written.startsWith("'") ? written.slice(1, -1).replaceAll("''", "'") : written;
}

/** Excel tells sheets and names apart without regard to case. */
export const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

export const cellName = (row: number, column: number) => `${columnName(column)}${row + 1}`;

/** «Sheet!A1», as people read it. */
export const addressOf = ({ sheet, row, column }: Place) => `${sheetText(sheet)}!${cellName(row, column)}`;

/** The name of a sheet before its cells, in quotation marks only where it needs them. */
export const sheetText = (sheet: string) =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ? sheet : quoted(sheet);

/** The reference to one cell made one to as many cells from there on; what is fixed stays fixed. */
export function extended(reference: string, rows: number, columns: number): string {
  const parsed = parseA1Ref(reference, { allowNamed: false });
  if (!parsed || !('range' in parsed)) return reference;
  const { top, left, $top, $left } = parsed.range;
  const range = {
    ...parsed.range,
    bottom: (top ?? 0) + rows - 1,
    right: (left ?? 0) + columns - 1,
    $bottom: $top ?? false,
    $right: $left ?? false,
  };
  return stringifyA1Ref({ ...parsed, range });
}
