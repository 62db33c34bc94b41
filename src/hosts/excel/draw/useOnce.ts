/**
 * Does something to cells that are not needed afterwards.
 *
 * Excel then keeps no reference to them, which saves two actions of a request each.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/performance
 */
export function useOnce<Cells extends Excel.Range | Excel.RangeAreas>(
  cells: Cells,
  work: (cells: Cells) => void,
): void {
  work(cells);
  cells.untrack();
}
