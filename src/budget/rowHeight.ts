import type { Column, Style } from './workbook';

/** Height in points of the rows that stand out; the others fit their text. */
const heights: Readonly<Partial<Record<Style, number>>> = {
  title: 30,
  subtitle: 16,
  heading: 24,
  header: 32,
  figure: 20,
  signature: 26,
};
const LINE_HEIGHT = 13.5;
/** What a cell of text keeps free at its sides, in digits. */
const INDENT = 1.5;

/** What a host's own row is. */
export const PLAIN_ROW = 15;
/** No host has higher rows. */
const HIGHEST = 409;

/** What the height of a row depends on. */
export interface HeightCell {
  readonly style: Style;
  readonly value?: unknown;
}

/** The height of a row in points, or undefined where a host's own is right. */
export function rowHeight(
  cells: readonly (HeightCell | null)[],
  columns: readonly Column[],
): number | undefined {
  const height = Math.max(
    0,
    ...cells.map((cell, index) => (cell ? cellHeight(cell, columns[index]?.width ?? 10) : 0)),
  );
  return height > 0 ? Math.min(height, HIGHEST) : undefined;
}

/** A row with wrapped text is as high as its text: only Excel on the desktop would find that out by itself. */
function cellHeight(cell: HeightCell, width: number): number {
  if (cell.style !== 'wrapped') return heights[cell.style] ?? 0;
  const { value } = cell; // of the other cells none is asked for: each would be worked out
  const text = typeof value === 'string' ? value : '';
  const count = text.split('\n').reduce((sum, line) => sum + linesOf(line, width - INDENT), 0);
  return count > 1 ? count * LINE_HEIGHT + 3 : 0;
}

/** Where a text may break: behind blanks, hyphens and slashes. */
const PIECES = /[^ /-]*[ /-]?/g;

/** Lines that a text takes where it breaks between pieces, and inside pieces that are longer than a line. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    const width = widthOf(piece);
    if (used + width <= room) {
      used += width;
      continue;
    }
    const own = Math.max(1, Math.ceil(width / room));
    lines += used === 0 ? own - 1 : own;
    used = width - (own - 1) * room;
  }
  return lines;
}

/** Widths of characters of our font, in its digits; those that are not listed are as wide as one. */
const WIDTHS = new Map(
  Object.entries({
    0.5: " ,.:;Iijlî’·'\u00A0\u202F",
    0.65: '!()-J[]`f{}rt',
    0.85: '"/\\cszç?FSZagkvxy|à',
    1.2: 'ABCDGHRVÀ',
    1.3: '&NOQU',
    1.6: '%wm…',
    1.8: 'MW@',
  }).flatMap(([width, characters]) => [...characters].map((each) => [each, Number(width)] as const)),
);

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += WIDTHS.get(character) ?? 1;
  return width;
}
