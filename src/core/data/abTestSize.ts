import { InputError } from '../errors';
import { normalQuantile } from '../risk/normalQuantile';
import { wholeUnits } from '../wholeUnits';

export interface AbTest {
  /** Share that reacts today, strictly between 0 and 1. */
  readonly baselineRate: number;
  /** Smallest change of that share worth finding, in absolute terms, not 0. */
  readonly minEffect: number;
  /** Probability of seeing a change where there is none. */
  readonly alpha: number;
  /** Probability of seeing the change where there is one. */
  readonly power: number;
  /** Variants compared, the present one included. */
  readonly arms: number;
}

/**
 * How many people each variant of an A/B test needs.
 *
 * (z(1 − α/2) √(2 p̄ q̄) + z(power) √(p₁q₁ + p₂q₂))² / δ², with α divided by the comparisons when there are more than two
 * variants (Bonferroni). Rounded up.
 *
 * @param test - rates strictly between 0 and 1, at least two arms
 * @returns whole people per variant
 * @throws {InputError} when the baseline plus the effect is not strictly between 0 and 1
 * @example abTestSize({ baselineRate: 0.1, minEffect: 0.02, alpha: 0.05, power: 0.8, arms: 2 }) //=> 3841
 * @see J. Fleiss, Statistical Methods for Rates and Proportions: sample sizes for comparing two proportions
 */
export function abTestSize({ baselineRate, minEffect, alpha, power, arms }: AbTest): number {
  const changedRate = baselineRate + minEffect;
  if (minEffect === 0) throw new InputError('minEffect', { kind: 'notZero' }, minEffect);
  if (changedRate <= 0 || changedRate >= 1) {
    throw new InputError(
      'minEffect',
      { kind: 'number', above: -baselineRate, below: 1 - baselineRate },
      minEffect,
    );
  }
  const meanRate = (baselineRate + changedRate) / 2;
  const spreadOfMean = Math.sqrt(2 * meanRate * (1 - meanRate));
  const spreadOfEach = Math.sqrt(baselineRate * (1 - baselineRate) + changedRate * (1 - changedRate));
  const deviations =
    normalQuantile(1 - alpha / (arms - 1) / 2) * spreadOfMean + normalQuantile(power) * spreadOfEach;
  return wholeUnits((deviations / minEffect) ** 2);
}
