import { evaluateFormula } from '../formula/evaluateFormula';
import type { Matrix, Scalar, Value } from '../formula/nativeFunctions';
import { parseTemplate } from '../formula/parseFormula';
import { callFunction } from '../functions/callFunction';
import { functionNamed } from '../functions/catalogue';
import type { Cell, Workbook } from './workbook';

/** The value of every cell, computed by core: the first of the three readings of a formula. */
export function valuesOf(workbook: Workbook): ReadonlyMap<Cell, number | string> {
  const cells = new Map<string, Cell>();
  for (const cell of cellsOf(workbook)) if (cell.id !== undefined) cells.set(cell.id, cell);
  const ranges = new Map(
    workbook.sheets.flatMap((sheet) =>
      Object.entries(sheet.ranges).map(([name, ends]) => [name, runOf(sheet.rows, ends)]),
    ),
  );
  const values = new Map<Cell, number | string>();

  const valueOf = (cell: Cell): number | string => {
    const known = values.get(cell);
    if (known !== undefined) return known;
    const value =
      cell.formula === undefined
        ? (cell.value ?? '')
        : (evaluateFormula(parseTemplate(cell.formula), scope) as number | string);
    values.set(cell, value);
    return value;
  };
  const named = (name: string): Value => {
    const range = ranges.get(name);
    if (range) return range.map((row) => row.map(valueOf));
    const cell = cells.get(name);
    if (!cell) throw new Error(`No cell has the id ${name}`);
    return valueOf(cell);
  };
  const scope = { name: named, call };

  for (const cell of cellsOf(workbook)) valueOf(cell);
  return values;
}

function call(name: string, values: readonly (Value | null)[]): Value {
  const declaration = functionNamed(name);
  if (!declaration) throw new Error(`No function is called ${name}`);
  return callFunction(declaration, values) as Scalar | Matrix;
}

function* cellsOf({ sheets }: Workbook): Generator<Cell> {
  for (const { rows } of sheets) for (const { cells } of rows) for (const cell of cells) if (cell) yield cell;
}

/** The cells from the first to the last id, row by row. */
function runOf(
  rows: Workbook['sheets'][number]['rows'],
  [first, last]: readonly [string, string],
): readonly (readonly Cell[])[] {
  const find = (id: string) => {
    for (const [row, { cells }] of rows.entries()) {
      const column = cells.findIndex((cell) => cell?.id === id);
      if (column >= 0) return { row, column };
    }
    throw new Error(`No cell has the id ${id}`);
  };
  const [from, to] = [find(first), find(last)];
  return rows
    .slice(from.row, to.row + 1)
    .map(({ cells }) =>
      cells.slice(from.column, to.column + 1).filter((cell): cell is Cell => cell !== null),
    );
}
