import { normalQuantile } from '../risk/normalQuantile';
import { wholeUnits } from '../wholeUnits';

export interface Sample {
  /** Half-width of the interval around the measured share: 0.05 for ±5 points. */
  readonly margin: number;
  /** Probability that the interval holds the true share. */
  readonly confidence: number;
  /** Expected share; 0.5 is the most cautious. */
  readonly proportion: number;
  /** Size of the whole set; endless when absent. */
  readonly population?: number | undefined;
}

/**
 * How many labelled items a test set needs for a share, such as accuracy, to be known within a margin.
 *
 * Cochran: n0 = z² p (1 − p) / margin², with z the normal quantile of (1 − confidence) / 2;
 * for a finite set n = n0 / (1 + (n0 − 1) / N), the divisor written (N − 1) / N + n0 / N, which keeps a small n0.
 * Rounded up.
 *
 * @param sample - margin, confidence and proportion strictly between 0 and 1; population at least 1
 * @returns whole items
 * @example sampleSize({ margin: 0.05, confidence: 0.95, proportion: 0.5 }) //=> 385
 * @see W. G. Cochran, Sampling Techniques, chapter 4; Krejcie and Morgan, Determining sample size for research activities, 1970
 */
export function sampleSize({ margin, confidence, proportion, population }: Sample): number {
  const deviations = normalQuantile((1 - confidence) / 2);
  const endless = (deviations ** 2 * proportion * (1 - proportion)) / margin ** 2;
  const items =
    population === undefined ? endless : endless / ((population - 1) / population + endless / population);
  return wholeUnits(items);
}
