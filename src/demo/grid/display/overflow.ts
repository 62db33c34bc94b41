/** A cell of a row as far as running text needs to know. */
export interface RowCell {
  readonly isBlank: boolean;
  readonly width: number;
}

/** Pixels that a text takes beyond its cell at either side: over blank neighbours only, as in Excel. */
export interface Overflow {
  readonly left: number;
  readonly right: number;
}

export const NO_OVERFLOW: Overflow = { left: 0, right: 0 };

/**
 * How far a text runs over its neighbours.
 *
 * @param needed - width of the text with its margins
 * @param side - where the text is aligned to; it grows away from that side
 * @param at - the cell by its position in the row
 */
export function overflow(
  needed: number,
  side: 'left' | 'right' | 'center',
  row: { readonly cell: (at: number) => RowCell | undefined; readonly at: number },
): Overflow {
  const own = row.cell(row.at)?.width ?? 0;
  const missing = needed - own;
  if (missing <= 0) return NO_OVERFLOW;
  if (side === 'left') return { left: 0, right: free(missing, 1, row) };
  if (side === 'right') return { left: free(missing, -1, row), right: 0 };
  return { left: free(missing / 2, -1, row), right: free(missing / 2, 1, row) };
}

/** The width of the blank cells in a direction, as many as it takes. */
function free(missing: number, step: 1 | -1, row: Parameters<typeof overflow>[2]): number {
  let width = 0;
  for (let at = row.at + step; width < missing; at += step) {
    const cell = row.cell(at);
    if (!cell?.isBlank) break;
    width += cell.width;
  }
  return width;
}
