import { InputError } from '../errors';
import { normalQuantile } from './normalQuantile';

export interface ThreePoints {
  readonly optimistic: number;
  readonly likely: number;
  readonly pessimistic: number;
}

/** Keys in the order in which a cell range shows them. */
export interface Estimate {
  readonly mean: number;
  readonly sd: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
}

/**
 * Mean, spread and percentiles of a quantity of which one knows an optimistic, a likely and a pessimistic value.
 *
 * PERT: mean = (o + 4 l + p) / 6, sd = (p − o) / 6, percentile q = mean + normal quantile of q × sd
 *
 * The percentiles take the quantity as normal: good for a total, rough for one skewed line.
 *
 * @param points - three numbers in any unit, optimistic ≤ likely ≤ pessimistic
 * @returns the unit of the points
 * @throws {InputError} when the three are not in order
 * @example threePointEstimate({ optimistic: 10, likely: 12, pessimistic: 20 }).mean //=> 13
 * @see Project Management Institute, A Guide to the Project Management Body of Knowledge: three-point estimating
 */
export function threePointEstimate(points: ThreePoints): Estimate {
  const { mean, sd } = meanAndSd(points);
  const percentile = (probability: number) => mean + normalQuantile(probability) * sd;
  return { mean, sd, p50: percentile(0.5), p80: percentile(0.8), p90: percentile(0.9) };
}

/**
 * One percentile of a three-point estimate.
 *
 * @param points - three numbers in order
 * @param probability - above 0 and below 1
 * @returns the unit of the points
 * @throws {InputError} when the three are not in order
 * @example threePointPercentile({ optimistic: 10, likely: 12, pessimistic: 20 }, 0.5) //=> 13
 */
export function threePointPercentile(points: ThreePoints, probability: number): number {
  const { mean, sd } = meanAndSd(points);
  return mean + normalQuantile(probability) * sd;
}

function meanAndSd({ optimistic, likely, pessimistic }: ThreePoints): { mean: number; sd: number } {
  if (likely < optimistic)
    throw new InputError('likely', { kind: 'atLeastArgument', other: 'optimistic' }, likely);
  if (pessimistic < likely)
    throw new InputError('pessimistic', { kind: 'atLeastArgument', other: 'likely' }, pessimistic);
  return { mean: (optimistic + 4 * likely + pessimistic) / 6, sd: (pessimistic - optimistic) / 6 };
}
