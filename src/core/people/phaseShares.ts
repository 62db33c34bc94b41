import { InputError, NoResultError } from '../errors';

/**
 * A total split in proportion to weights, for a first estimate from the top down.
 *
 * total × wᵢ / Σw; the last phase with a weight takes what rounding leaves, so that the shares sum to the total.
 *
 * @param total - money or days, at least 0
 * @param weights - one per phase, at least 0, not all 0
 * @returns the unit of the total, one number per weight
 * @throws {InputError} when all weights are 0; {@link NoResultError} when they are too large to sum
 * @example phaseShares(1000, [13, 51, 36]) //=> [130, 510, 360]
 * @see https://en.wikipedia.org/wiki/Cross-industry_standard_process_for_data_mining
 */
export function phaseShares(total: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((whole, weight) => whole + weight, 0);
  if (sum === 0) throw new InputError('profile', { kind: 'notAllZero' });
  if (!Number.isFinite(sum)) throw new NoResultError('num');
  const last = weights.findLastIndex((weight) => weight > 0);
  const before = weights.slice(0, last).map((weight) => (total * weight) / sum);
  const rest = before.reduce((left, share) => left - share, total);
  return [...before, Math.max(0, rest), ...weights.slice(last + 1).map(() => 0)];
}
