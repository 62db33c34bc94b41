import type { PriceUse } from './prices';
import type { Reason } from './reason';
import { functionsIn } from './rewrite';
import type { Source } from './source';

/** What became of one formula. */
export interface Conversion {
  readonly source: Source;
  /** The MLCOST functions that it calls. */
  readonly functions: readonly string[];
  /**
   * live: a plain formula in every cell; partly: some cells are values; value: all are; left: the formula is as it was.
   */
  readonly how: 'live' | 'partly' | 'value' | 'left';
  readonly reason?: Reason;
  /** The formulas of the cells, row by row, null for a value; one for the whole block where it stays an array formula. */
  readonly cells: readonly (readonly (string | null)[])[];
  readonly prices: readonly PriceUse[];
  /** The names of the LAMBDAs that stand in what was written. */
  readonly lambdas: readonly string[];
  /** The references of the original and of what was written. */
  readonly references: readonly string[];
}

/** A conversion that changes nothing, and why. */
export function left(source: Source, reason: Reason): Conversion {
  const functions = source.formula ? functionsIn(source.formula) : [];
  return { source, functions, how: 'left', reason, cells: [], prices: [], lambdas: [], references: [] };
}
