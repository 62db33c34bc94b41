import { NoResultError } from '../core/errors';
import type { CostFunction } from './costFunction';
import { readArguments } from './readArguments';
import { rowNames } from './rowNames';

export type Cell = number | string | boolean;
export type CellResult = Cell | readonly (readonly Cell[])[];

/**
 * Calls a function as a sheet does: raw cell values in, one cell or a matrix of cells out.
 *
 * @throws {InputError} for arguments outside their range, {@link NoResultError} where there is no finite answer
 */
export function callFunction(declaration: CostFunction, raw: readonly unknown[]): CellResult {
  const { labels, ...input } = readArguments(declaration, raw);
  const outcome = declaration.calculate(input as never);
  const { result } = declaration;
  if (typeof outcome === 'number' || typeof outcome === 'string') return finite(outcome);
  if (result.shape === 'row') return [(outcome as readonly number[]).map(finite)];
  if (result.shape === 'cell') throw new NoResultError('num');
  return Object.keys(result.rows).map((row) => {
    const value = finite((outcome as Readonly<Record<string, number>>)[row] ?? NaN);
    return labels === undefined ? [value] : [rowNames[labels as 'en' | 'fr'][row] ?? row, value];
  });
}

function finite(value: Cell): Cell {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new NoResultError('num');
  return value === 0 ? 0 : value;
}
