import {
  type Area,
  boundingArea,
  cellArea,
  columnsOf,
  isSameArea,
  rowsOf,
  WHOLE_SHEET,
} from '../../workbook/area';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/**
 * What is selected: an area, in it the cell that is edited, and the corner that Shift moves.
 *
 * Of merged cells the first is active; the head stays where they were entered, so that arrows keep their row or column.
 */
export interface Selection {
  readonly active: Cell;
  readonly head: Cell;
  readonly area: Area;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

export const selectCell = (cell: Cell): Selection => ({
  active: cell,
  head: cell,
  area: cellArea(cell.row, cell.column),
});

export function selectArea(area: Area): Selection {
  return {
    active: { row: area.top, column: area.left },
    head: { row: area.bottom, column: area.right },
    area,
  };
}

/** The area from the active cell to another one. */
export function extend({ active }: Selection, head: Cell): Selection {
  const area = boundingArea(cellArea(active.row, active.column), cellArea(head.row, head.column));
  return { active, head, area };
}

const STEPS: Readonly<Record<Direction, Cell>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

export interface Surface {
  readonly isBlank: (cell: Cell) => boolean;
  /** Whether the row and the column show. */
  readonly isShown: (cell: Cell) => boolean;
  /** The cells with which a cell is merged; its own area when it stands alone. */
  readonly around: (cell: Cell) => Area;
  /** The cells that hold anything. */
  readonly used: Area;
}

/** The next cell that shows; the cell itself at the edge of the sheet. */
export function step(from: Cell, direction: Direction, surface: Surface): Cell {
  for (let next = beyond(from, direction, surface); next; next = neighbour(next, direction)) {
    if (surface.isShown(next)) return next;
  }
  return from;
}

/** Where Ctrl and an arrow lead: the end of a run of filled cells, else the next filled cell, else the edge. */
export function jump(from: Cell, direction: Direction, surface: Surface): Cell {
  const first = beyond(from, direction, surface);
  if (!first) return from;
  const inRun = !surface.isBlank(from) && !surface.isBlank(first);
  let at = first;
  for (;;) {
    const next = beyond(at, direction, surface);
    if (!next) return at;
    if (inRun ? surface.isBlank(next) : !surface.isBlank(at)) return at;
    if (isBeyond(next, direction, surface.used)) return inRun ? at : edge(from, direction);
    at = next;
  }
}

/** The next cell for Tab or Enter: within the area when it has several cells, else beside the active one. */
export function advance(selection: Selection, direction: Direction, surface: Surface): Selection {
  const { active, area } = selection;
  if (isOneCell(selection, surface)) return selectCell(step(selection.head, direction, surface));
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  const isByRow = direction === 'left' || direction === 'right';
  const [row, column] = [active.row - area.top, active.column - area.left];
  const position = isByRow ? row * columns + column : column * rows + row;
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  const count = rows * columns;
  for (let next = (position + by + count) % count; next !== position; next = (next + by + count) % count) {
    const [down, right] = isByRow
      ? [Math.floor(next / columns), next % columns]
      : [next % rows, Math.floor(next / rows)];
    const cell = { row: area.top + down, column: area.left + right };
    const { top, left } = surface.around(cell);
    if (top === cell.row && left === cell.column) return { ...selection, active: cell };
  }
  return selection;
}

/** Whether a single cell is selected, merged or not. */
export const isOneCell = ({ active, area }: Selection, { around }: Pick<Surface, 'around'>): boolean =>
  isSameArea(area, around(active));

/** The next cell outside of those with which a cell is merged. */
function beyond(from: Cell, direction: Direction, { around }: Surface): Cell | undefined {
  const { top, left, bottom, right } = around(from);
  const row = { up: top, down: bottom, left: from.row, right: from.row }[direction];
  const column = { left, right, up: from.column, down: from.column }[direction];
  return neighbour({ row, column }, direction);
}

function neighbour({ row, column }: Cell, direction: Direction): Cell | undefined {
  const by = STEPS[direction];
  const next = { row: row + by.row, column: column + by.column };
  const { bottom, right } = WHOLE_SHEET;
  return next.row < 0 || next.column < 0 || next.row > bottom || next.column > right ? undefined : next;
}

function isBeyond({ row, column }: Cell, direction: Direction, used: Area): boolean {
  if (direction === 'up' || direction === 'down') return direction === 'down' && row > used.bottom;
  return direction === 'right' && column > used.right;
}

function edge({ row, column }: Cell, direction: Direction): Cell {
  const { bottom, right } = WHOLE_SHEET;
  return direction === 'down' ? { row: bottom, column } : { row, column: right };
}
