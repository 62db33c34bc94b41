import { InputError } from '../errors';
import { inOrder } from './checkedLines';

export interface NamedLines {
  readonly names: readonly string[];
  readonly low: readonly number[];
  readonly likely: readonly number[];
  readonly high: readonly number[];
  /** Rows wanted, a whole number. */
  readonly top: number;
}

export interface Swing {
  readonly name: string;
  readonly totalAtLow: number;
  readonly totalAtHigh: number;
  readonly swing: number;
  /** Share of the variance of the total, lines taken as independent. */
  readonly varianceShare: number;
}

/**
 * Which lines move the total most: each at its low and its high amount in turn, the others at their likely one.
 *
 * swing = high − low; share = sᵢ² / Σ s² with s = (high − low) / 6
 *
 * @param lines - money with low ≤ likely ≤ high; lists of the same length
 * @returns one entry per line, the largest swing first, at most `top`
 * @throws {InputError} when the lists differ in length or a line is not in order
 * @example tornado({ names: ['a'], low: [8], likely: [10], high: [20], top: 10 }).map(({ swing }) => swing) //=> [12]
 * @see https://en.wikipedia.org/wiki/Tornado_diagram
 */
export function tornado({ names, low, likely, high, top }: NamedLines): readonly Swing[] {
  checkSizes({ low, likely, high }, names.length);
  const total = likely.reduce((sum, amount) => sum + amount, 0);
  const swings = names.map((name, line): Swing => {
    const own = inOrder({ low: low[line] ?? 0, likely: likely[line] ?? 0, high: high[line] ?? 0 });
    return {
      name,
      totalAtLow: total - own.likely + own.low,
      totalAtHigh: total - own.likely + own.high,
      swing: own.high - own.low,
      varianceShare: 0,
    };
  });
  const variance = swings.reduce((sum, { swing }) => sum + swing ** 2, 0);
  return swings
    .map((line) => ({ ...line, varianceShare: variance === 0 ? 0 : line.swing ** 2 / variance }))
    .sort((one, other) => other.swing - one.swing)
    .slice(0, top);
}

function checkSizes(lists: Readonly<Record<string, readonly number[]>>, size: number): void {
  for (const [name, list] of Object.entries(lists)) {
    if (list.length !== size) throw new InputError(name, { kind: 'sameSizeAs', other: 'names' }, list.length);
  }
}
