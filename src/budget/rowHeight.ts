import type { Cell, Column, Style } from './workbook';

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
/** A unit of width is a digit of 11 points; a letter of our 10 points takes less. */
const LETTERS_PER_UNIT = 1.1;

type HeightCell = Pick<Cell, 'style' | 'value'>;

/** The height of a row in points, or undefined where a host's own is right. */
export function rowHeight(
  cells: readonly (HeightCell | null)[],
  columns: readonly Column[],
): number | undefined {
  const height = Math.max(
    0,
    ...cells.map((cell, index) => (cell ? cellHeight(cell, columns[index]?.width ?? 10) : 0)),
  );
  return height > 0 ? height : undefined;
}

/** A row with wrapped text is as high as its text: only Excel on the desktop would find that out by itself. */
function cellHeight({ style, value = '' }: HeightCell, width: number): number {
  if (style !== 'wrapped') return heights[style] ?? 0;
  const count = String(value)
    .split('\n')
    .reduce((sum, line) => sum + linesOf(line, width * LETTERS_PER_UNIT), 0);
  return count > 1 ? count * LINE_HEIGHT + 3 : 0;
}

/** Lines that a text takes where it breaks between words, and inside words that are longer than a line. */
function linesOf(text: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) {
      used = needed;
      continue;
    }
    const own = Math.max(1, Math.ceil(word.length / room));
    lines += used === 0 ? own - 1 : own;
    used = word.length - (own - 1) * room;
  }
  return lines;
}
