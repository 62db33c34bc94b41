import { InputError } from '../errors';
import { MONTHS_PER_YEAR } from '../units';

export interface RetrainingTradeOff {
  /** Money for one retraining. */
  readonly costPerRun: number;
  /** Money lost per month, for each month of age of the model. */
  readonly driftCostSlope: number;
  /** Shortest interval allowed, months. */
  readonly minMonths: number;
  /** Longest interval allowed, months; none when absent. */
  readonly maxMonths?: number | undefined;
}

/** Keys in the order in which a cell range shows them. */
export interface RetrainingRhythm {
  readonly intervalMonths: number;
  readonly runsPerYear: number;
  readonly retrainingPerYear: number;
  readonly outdatedPerYear: number;
  readonly totalPerYear: number;
}

/**
 * The interval between retrainings at which retraining and serving an ageing model cost least together.
 *
 * A model of age t loses slope × t per month, so a cycle of T months costs C + slope × T²/2, that is
 * C/T + slope × T/2 per month: least at T = √(2C/slope), the square-root rule of the economic order quantity.
 * Outside the bounds the nearest bound is best, the cost being convex in T.
 *
 * Assumes that the loss grows linearly and that a retraining restores the model fully.
 *
 * @param tradeOff - cost of a run and slope, both above 0; bounds in months, at least 0
 * @returns interval in months, runs per year, and money per year: retraining, outdated model, total
 * @throws {InputError} when maxMonths is below minMonths
 * @example retrainingInterval({ costPerRun: 1245, driftCostSlope: 300, minMonths: 0 }).totalPerYear //=> 10371.499409438346
 * @see Heizer and Render, Operations Management, economic order quantity
 */
export function retrainingInterval(tradeOff: RetrainingTradeOff): RetrainingRhythm {
  const { costPerRun, driftCostSlope, minMonths, maxMonths = Infinity } = tradeOff;
  if (maxMonths < minMonths)
    throw new InputError('maxMonths', { kind: 'atLeastArgument', other: 'minMonths' }, maxMonths);
  const bestMonths = Math.sqrt((2 * costPerRun) / driftCostSlope);
  const intervalMonths = Math.min(Math.max(bestMonths, minMonths), maxMonths);
  const runsPerYear = MONTHS_PER_YEAR / intervalMonths;
  const retrainingPerYear = runsPerYear * costPerRun;
  const outdatedPerYear = (MONTHS_PER_YEAR * driftCostSlope * intervalMonths) / 2;
  return {
    intervalMonths,
    runsPerYear,
    retrainingPerYear,
    outdatedPerYear,
    totalPerYear: retrainingPerYear + outdatedPerYear,
  };
}
