import { columnName } from '../../../budget/address';
import type { LaidOutCell } from '../../../budget/layout';
import { type Block, blocks } from './blocks';

type Rows = readonly (readonly (LaidOutCell | null)[])[];

/** What one copying command costs in a request, in characters. */
const COST_OF_A_COPY = 500;

/**
 * Blocks of formulas and constants that are those of the row above them, copied down: written once and copied, the
 * calendars and lists of a budget take a fraction of the request. A block may be copied from the last row of one that
 * comes before it.
 */
export function copies(rows: Rows): readonly Block[] {
  const isCopy = rows.map((cells, row) =>
    cells.map((cell, column) => isCopied(cell, rows[row - 1]?.[column] ?? null, row)),
  );
  const found = blocks(isCopy, (copied) => copied || undefined).get(true) ?? [];
  return found.filter((block) => sizeOf(block, rows) > COST_OF_A_COPY).sort((a, b) => a.top - b.top);
}

/** @param row - of the cell above, counted from 1 */
function isCopied(cell: LaidOutCell | null, above: LaidOutCell | null, row: number): boolean {
  if (!cell || !above) return false;
  if (cell.formula === undefined) return above.formula === undefined && cell.value === above.value;
  return above.formula !== undefined && copiedDown(above.formula, row) === cell.formula;
}

const sizeOf = ({ top, bottom, left, right }: Block, rows: Rows): number =>
  rows
    .slice(top, bottom + 1)
    .flatMap((cells) => cells.slice(left, right + 1))
    .reduce((sum, cell) => sum + (cell?.formula ?? String(cell?.value ?? '')).length, 0);

/** The row that a block is copied from. */
export const modelAddress = ({ top, left, right }: Block): string =>
  `${columnName(left)}${top}:${columnName(right)}${top}`;

const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/**
 * One of our own formulas as Excel copies it into the row below: references to its own row are the only ones that move.
 * @param row - of the formula, counted from 1
 */
function copiedDown(formula: string, row: number): string {
  if (!formula.includes(String(row))) return formula;
  const own = ownRow(row);
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(own, `$1${row + 1}`)))
    .join('');
}

const patterns = new Map<number, RegExp>();

/** References to a row that would move. */
function ownRow(row: number): RegExp {
  const known = patterns.get(row) ?? new RegExp(`(?<![$\\w.])([A-Z]{1,3})${row}(?![\\w(])`, 'g');
  patterns.set(row, known);
  return known;
}
