import { evaluateFormula, type Scope } from '../formula/evaluateFormula';
import type { Matrix, Scalar, Value } from '../formula/nativeFunctions';
import { parseTemplate } from '../formula/template';
import { callFunction } from '../functions/callFunction';
import { functionNamed } from '../functions/catalogue';
import type { Cell, Row, Sheet, Workbook } from './workbook';

/** Where the cells of a workbook are found by id; it serves any number of evaluations. */
export interface CellIndex {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly ranges: ReadonlyMap<string, readonly (readonly Cell[])[]>;
}

export function cellIndex({ sheets }: Workbook): CellIndex {
  const cells = new Map<string, Cell>();
  const ranges = new Map<string, readonly (readonly Cell[])[]>();
  for (const sheet of sheets) {
    const places = new Map<string, { readonly row: number; readonly column: number }>();
    sheet.rows.forEach((line, row) =>
      line.cells.forEach((cell, column) => {
        if (cell?.id === undefined) return;
        cells.set(cell.id, cell);
        places.set(cell.id, { row, column });
      }),
    );
    for (const [name, ends] of rangesOf(sheet, places)) ranges.set(name, ends);
  }
  return { cells, ranges };
}

function rangesOf(
  { rows, ranges }: Sheet,
  places: ReadonlyMap<string, { readonly row: number; readonly column: number }>,
): readonly (readonly [string, readonly (readonly Cell[])[]])[] {
  const find = (id: string) => {
    const place = places.get(id);
    if (!place) throw new Error(`No cell has the id ${id}`);
    return place;
  };
  return Object.entries(ranges).map(([name, [first, last]]) => {
    const [from, to] = [find(first), find(last)];
    return [name, rows.slice(from.row, to.row + 1).map((line) => cellsBetween(line, from.column, to.column))];
  });
}

const cellsBetween = ({ cells }: Row, from: number, to: number): readonly Cell[] =>
  cells.slice(from, to + 1).filter((cell): cell is Cell => cell !== null);

/**
 * A reader of the cells' values, computed by core as they are asked for: the first of the three readings of a formula.
 *
 * @param given - values that replace those of cells, by id
 */
export function evaluation(
  { cells, ranges }: CellIndex,
  given: ReadonlyMap<string, number | string> = new Map(),
): { readonly of: (cell: Cell) => number | string; readonly named: (id: string) => number | string } {
  const values = new Map<Cell, number | string>();
  const of = (cell: Cell): number | string => {
    const known = values.get(cell) ?? (cell.id === undefined ? undefined : given.get(cell.id));
    if (known !== undefined) return known;
    const value =
      cell.formula === undefined
        ? (cell.value ?? '')
        : (evaluateFormula(parseTemplate(cell.formula), scope) as number | string);
    values.set(cell, value);
    return value;
  };
  const named = (id: string): number | string => {
    const cell = cells.get(id);
    if (!cell) throw new Error(`No cell has the id ${id}`);
    return of(cell);
  };
  const matrices = new Map<string, Matrix>();
  const matrix = (name: string, range: readonly (readonly Cell[])[]): Matrix => {
    const read = matrices.get(name) ?? range.map((row) => row.map(of));
    matrices.set(name, read);
    return read;
  };
  const scope: Scope = {
    name: (name) => {
      const range = ranges.get(name);
      return range ? matrix(name, range) : named(name);
    },
    call,
  };
  return { of, named };
}

function call(name: string, values: readonly (Value | null)[]): Value {
  const declaration = functionNamed(name);
  if (!declaration) throw new Error(`No function is called ${name}`);
  return callFunction(declaration, values) as Scalar | Matrix;
}
