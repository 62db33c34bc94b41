import type { LaidOutCell } from './layout';
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

/** The height of a row in points, or undefined where a host's own is right. */
export function rowHeight(
  cells: readonly (LaidOutCell | null)[],
  columns: readonly Column[],
): number | undefined {
  const height = Math.max(
    0,
    ...cells.map((cell, index) => (cell ? cellHeight(cell, columns[index]?.width ?? 10) : 0)),
  );
  return height > 0 ? height : undefined;
}

/** A row with wrapped text is as high as its text: only Excel on the desktop would find that out by itself. */
function cellHeight({ style, value }: LaidOutCell, width: number): number {
  if (style !== 'wrapped') return heights[style] ?? 0;
  const lines = String(value)
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / width)));
  const count = lines.reduce((sum, length) => sum + length, 0);
  return count > 1 ? count * LINE_HEIGHT + 3 : 0;
}
