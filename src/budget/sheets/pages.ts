import { page, POINTS_PER_CHARACTER, POINTS_PER_INCH } from '../look';
import { type HeightCell, PLAIN_ROW, rowHeight } from '../rowHeight';
import type { Column, Row } from '../workbook';

interface PageRow extends Pick<Row, 'startsPage'> {
  readonly cells: readonly (HeightCell | null)[];
}

/** A4 across, in points. */
const PAPER = { width: 842, height: 595 };
/** Hosts round and fonts differ: a page is taken to hold a little less. */
const SAFE = 0.97;

/**
 * Blocks of rows one below the other on a sheet printed across and one page wide: a block that
 * would be cut by the end of a page begins the next one. The rows `above` come before them on the first
 * page, those `repeated` on every other.
 */
export function keptTogether<Line extends PageRow>(
  columns: readonly Column[],
  { above, repeated }: { readonly above: readonly PageRow[]; readonly repeated: readonly PageRow[] },
  blocks: readonly (readonly Line[])[],
): readonly Line[] {
  const whole = pageHeight(columns);
  const later = whole - heightOf(repeated, columns);
  let left = whole - heightOf(above, columns);
  return blocks.flatMap((block, place) => {
    const height = heightOf(block, columns);
    const startsPage = place > 0 && height > left;
    left = (startsPage ? later : left) - height;
    while (left < 0) left += later;
    return startsPage ? block.map((row, nth) => (nth === 0 ? { ...row, startsPage } : row)) : block;
  });
}

/** What fits on a page, in points of the sheet: the narrower the sheet on paper, the more rows. */
function pageHeight(columns: readonly Column[]): number {
  const { left, right, top, bottom } = page.margins;
  const width = PAPER.width - (left + right) * POINTS_PER_INCH;
  const height = PAPER.height - (top + bottom) * POINTS_PER_INCH;
  const sheet = columns.reduce((sum, column) => sum + column.width * POINTS_PER_CHARACTER, 0);
  return (SAFE * height) / Math.min(1, width / sheet);
}

const heightOf = (rows: readonly PageRow[], columns: readonly Column[]): number =>
  rows.reduce((sum, { cells }) => sum + (rowHeight(cells, columns) ?? PLAIN_ROW), 0);
