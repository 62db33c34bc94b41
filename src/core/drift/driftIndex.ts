import { InputError } from '../errors';

/**
 * How far the distribution of today's data has moved from that of the training data: the population stability index.
 *
 * Σ (aᵢ − eᵢ) ln(aᵢ / eᵢ), after shares below the floor are set to it and both lists are scaled to sum to 1.
 * Below 0.1 stable, 0.1 to 0.25 moderate, above 0.25 major drift.
 *
 * @param distributions - expected and actual shares by class, same length, at least 0; floor above 0
 * @returns index, 0 where the two agree
 * @throws {InputError} when the lists differ in length or are empty
 * @example driftIndex({ expected: [0.5, 0.5], actual: [0.5, 0.5], floor: 0.0001 }) //=> 0
 * @see B. Yurdakul, Statistical properties of population stability index, 2018
 */
export function driftIndex(distributions: {
  readonly expected: readonly number[];
  readonly actual: readonly number[];
  readonly floor: number;
}): number {
  const { expected, actual, floor } = distributions;
  if (expected.length === 0) throw new InputError('expected', { kind: 'notEmpty' });
  if (actual.length !== expected.length)
    throw new InputError('actual', { kind: 'sameSizeAs', other: 'expected' }, actual.length);
  const [before, now] = [scaled(expected, floor), scaled(actual, floor)];
  return now.reduce((index, share, group) => {
    const usual = before[group] ?? share;
    return index + (share - usual) * Math.log(share / usual);
  }, 0);
}

function scaled(shares: readonly number[], floor: number): readonly number[] {
  const raised = shares.map((share) => Math.max(share, floor));
  const sum = raised.reduce((total, share) => total + share, 0);
  return raised.map((share) => share / sum);
}
