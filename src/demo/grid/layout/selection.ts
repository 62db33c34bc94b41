import { type Area, boundingArea, cellArea, columnsOf, rowsOf, WHOLE_SHEET } from '../../workbook/area';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What is selected: an area, in it the cell that is edited, and the corner that Shift moves. */
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
  /** The cells that hold anything. */
  readonly used: Area;
}

/** The next cell that shows; the cell itself at the edge of the sheet. */
export function step(from: Cell, direction: Direction, { isShown }: Pick<Surface, 'isShown'>): Cell {
  for (let next = neighbour(from, direction); next; next = neighbour(next, direction)) {
    if (isShown(next)) return next;
  }
  return from;
}

/** Where Ctrl and an arrow lead: the end of a run of filled cells, else the next filled cell, else the edge. */
export function jump(from: Cell, direction: Direction, surface: Surface): Cell {
  const first = neighbour(from, direction);
  if (!first) return from;
  const inRun = !surface.isBlank(from) && !surface.isBlank(first);
  let at = first;
  for (;;) {
    const next = neighbour(at, direction);
    if (!next) return at;
    if (inRun ? surface.isBlank(next) : !surface.isBlank(at)) return at;
    if (isBeyond(next, direction, surface.used)) return inRun ? at : edge(from, direction);
    at = next;
  }
}

/** The next cell for Tab or Enter: within the area when it has several cells, else beside the active one. */
export function advance(selection: Selection, direction: Direction, surface: Surface): Selection {
  const { active, area } = selection;
  if (rowsOf(area) * columnsOf(area) === 1) return selectCell(step(active, direction, surface));
  const [rows, columns] = [rowsOf(area), columnsOf(area)];
  const isByRow = direction === 'left' || direction === 'right';
  const [row, column] = [active.row - area.top, active.column - area.left];
  const position = isByRow ? row * columns + column : column * rows + row;
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  const next = (position + by + rows * columns) % (rows * columns);
  const [major, minor] = isByRow
    ? [Math.floor(next / columns), next % columns]
    : [next % rows, Math.floor(next / rows)];
  return { ...selection, active: { row: area.top + major, column: area.left + minor } };
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
