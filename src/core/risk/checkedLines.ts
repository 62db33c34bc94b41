import { InputError } from '../errors';

/** Low, likely and high amount of one cost line. */
export interface LineAmounts {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * The lines of three lists of amounts, line by line.
 *
 * @throws {InputError} when the lists differ in length or a line is not in order
 * @example checkedLines([1, 2], [2, 3], [4, 5]) //=> [{"low":1,"likely":2,"high":4},{"low":2,"likely":3,"high":5}]
 */
export function checkedLines(
  low: readonly number[],
  likely: readonly number[],
  high: readonly number[],
): readonly LineAmounts[] {
  if (likely.length !== low.length)
    throw new InputError('likely', { kind: 'sameSizeAs', other: 'low' }, likely.length);
  if (high.length !== low.length)
    throw new InputError('high', { kind: 'sameSizeAs', other: 'low' }, high.length);
  return likely.map((amount, line) =>
    inOrder({ low: low[line] ?? amount, likely: amount, high: high[line] ?? amount }),
  );
}

/**
 * The same line, in order.
 *
 * @throws {InputError} unless low ≤ likely ≤ high
 */
export function inOrder(line: LineAmounts): LineAmounts {
  const { low, likely, high } = line;
  if (likely < low) throw new InputError('likely', { kind: 'atLeastArgument', other: 'low' }, likely);
  if (high < likely) throw new InputError('high', { kind: 'atLeastArgument', other: 'likely' }, high);
  return line;
}
