import { MAX_COLS, MAX_ROWS, parseA1Ref, type Token } from '@borgar/fx';
import type { Place } from './values';

/** Cells of one sheet, first and last included, counted from 0. */
export interface CellRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column of a sheet, counted from 0. */
export const WHOLE = { rows: MAX_ROWS, columns: MAX_COLS };

const A1 = new Set(['range', 'range_beam', 'range_ternary']);

/** The cells that a reference stands for; undefined for anything else, names included. */
export function cellsOf({ type, value }: Token, sheet: string): CellRange | undefined {
  if (!A1.has(type)) return undefined;
  const reference = parseA1Ref(value, { allowNamed: false, allowTernary: true });
  if (!reference || !('range' in reference) || (reference.context?.length ?? 0) > 1) return undefined;
  const { top, left, bottom, right } = reference.range;
  return {
    sheet: reference.context?.[0] ?? sheet,
    top: top ?? 0,
    left: left ?? 0,
    bottom: bottom ?? WHOLE.rows,
    right: right ?? WHOLE.columns,
  };
}

/** The text of a token; a reference names its sheet. */
export function qualified({ type, value }: Token, sheet: string): string {
  return A1.has(type) && !value.includes('!') ? `${quoted(sheet)}!${value}` : value;
}

export function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** What ROW(), COLUMN() and SHEET() refer to when nothing is said. */
export function homeReference(name: string, home: Place): string | undefined {
  const isHere = ['ROW', 'COLUMN', 'SHEET'].includes(name.toUpperCase());
  return isHere ? `${quoted(home.sheet)}!${cellName(home.row, home.column)}` : undefined;
}

export function cellName(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}
