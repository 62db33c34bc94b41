import { NoResultError } from '../core/errors';
import type { CostFunction, Result, RowId } from './costFunction';
import { readArguments } from './readArguments';
import { rowName } from './rowNames';
import type { Language } from '../text/language';

/** A cell without a result, among cells that have one. */
export interface NoResult {
  readonly missing: 'num' | 'div0';
}
export type Cell = number | string | boolean | NoResult;
export type CellResult = Cell | readonly (readonly Cell[])[];

/**
 * Calls a function as a sheet does: raw cell values in, one cell or a matrix of cells out.
 *
 * @throws {InputError} for arguments outside their range, {@link NoResultError} where there is no finite answer
 */
export function callFunction(declaration: CostFunction, raw: readonly unknown[]): CellResult {
  const { labels, ...input } = readArguments(declaration, raw);
  return cellsOf(declaration, { raw, input, labels }, declaration.calculate(input as never));
}

/**
 * The same call with pauses in between, where it would hold Excel up for long; undefined where it would not.
 *
 * @throws {InputError} at once for arguments outside their range, from a step for a rule that core holds
 */
export function longCall(
  declaration: CostFunction,
  raw: readonly unknown[],
): Generator<void, CellResult> | undefined {
  if (!declaration.steps) return undefined;
  const { labels, ...input } = readArguments(declaration, raw);
  const steps = declaration.steps(input as never);
  return steps && cellsAfter(steps, (outcome) => cellsOf(declaration, { raw, input, labels }, outcome));
}

function* cellsAfter(
  steps: Generator<void, unknown>,
  cells: (outcome: unknown) => CellResult,
): Generator<void, CellResult> {
  return cells(yield* steps);
}

interface Given {
  readonly raw: readonly unknown[];
  readonly input: object;
  readonly labels: unknown;
}

/** The outcome of a calculation as a sheet shows it. */
function cellsOf(declaration: CostFunction, { raw, input, labels }: Given, outcome: unknown): CellResult {
  const { result } = declaration;
  if (typeof outcome === 'number' || typeof outcome === 'string' || typeof outcome === 'boolean')
    return result.shape === 'cell' ? single(outcome) : [[single(outcome)]];
  if (outcome === null)
    throw new NoResultError(result.shape === 'column' ? (result.missing ?? 'num') : 'num');
  if (result.shape === 'row') return [(outcome as readonly number[]).map(single)];
  if (result.shape === 'like')
    return arrangedAs(rawOf(declaration, raw, result.parameter), (outcome as readonly number[]).map(single));
  const { rows, names } = rowsOf(result, outcome, input);
  return labels === undefined
    ? rows
    : rows.map((cells, index) => [rowName(names[index] ?? '', labels as Language), ...cells]);
}

interface Rows {
  readonly rows: readonly (readonly Cell[])[];
  readonly names: readonly RowId[];
}

function rowsOf(result: Result, outcome: unknown, input: object): Rows {
  switch (result.shape) {
    case 'column': {
      const names = Object.keys(result.rows);
      const values = outcome as Readonly<Record<string, number | null>>;
      return { names, rows: names.map((row) => [optional(values[row] ?? null, result.missing ?? 'num')]) };
    }
    case 'list': {
      const values = outcome as readonly number[];
      return {
        names: result.names(input as never, values.length),
        rows: values.map((value) => [single(value)]),
      };
    }
    case 'table':
      return tableRows(result, outcome);
    default:
      throw new NoResultError('num');
  }
}

function tableRows({ rows, columns, names }: Extract<Result, { shape: 'table' }>, outcome: unknown): Rows {
  if (rows === undefined) {
    const cells = outcome as readonly (readonly (number | string)[])[];
    return { names: names?.(cells.length) ?? [], rows: cells.map((row) => row.map(single)) };
  }
  const entries = outcome as Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  const keys = Object.keys(columns);
  return {
    names: rows,
    rows: rows.map((row) => keys.map((column) => optional(entries[row]?.[column] ?? null, 'num'))),
  };
}

function single<Value extends number | string | boolean>(value: Value): Value {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NoResultError('num');
  return value === 0 ? (0 as Value) : value;
}

function optional(value: number | null, missing: 'num' | 'div0'): Cell {
  return value === null ? { missing } : single(value);
}

function rawOf({ parameters }: CostFunction, raw: readonly unknown[], parameter: string): unknown {
  return raw[Object.keys(parameters).indexOf(parameter)];
}

function arrangedAs(range: unknown, cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const rows: readonly unknown[] = Array.isArray(range) ? range : [range];
  const width = Array.isArray(rows[0]) ? rows[0].length : 1;
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
}
