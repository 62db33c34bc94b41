import { MONTHS_PER_YEAR } from '../units';

export interface Retraining {
  /** Number of runs in twelve months. */
  readonly runsPerYear: number;
  /** Money for machines, per run. */
  readonly computePerRun: number;
  /** Person-days, per run. */
  readonly daysPerRun: number;
  /** Money per person-day. */
  readonly dayRate: number;
  /** Newly labelled items, per run. */
  readonly labelsPerRun: number;
  /** Money per labelled item. */
  readonly pricePerLabel: number;
  /** Any other money, per run. */
  readonly otherPerRun: number;
  /** Length of the period in months. */
  readonly months: number;
}

/**
 * Cost of retraining a model at regular intervals: the machines, the people and the new labels of every run.
 *
 * runs per year × months / 12 × (compute + days × day rate + labels × price per label + other)
 *
 * Runs are spread evenly, so a period may hold a fraction of a run.
 *
 * @param retraining - runs per year, cost of one run by component, and the number of months; all at least 0
 * @returns money over the period
 * @example retrainingCost({ runsPerYear: 4, computePerRun: 5, daysPerRun: 2, dayRate: 440, labelsPerRun: 0, pricePerLabel: 0, otherPerRun: 0, months: 12 }) //=> 3540
 * @see Course «Machine Learning et IA pour marketing et commerciaux», 2024: retraining takes computing and human resources
 */
export function retrainingCost(retraining: Retraining): number {
  const { computePerRun, daysPerRun, dayRate, labelsPerRun, pricePerLabel, otherPerRun } = retraining;
  const costPerRun = computePerRun + daysPerRun * dayRate + labelsPerRun * pricePerLabel + otherPerRun;
  const runs = (retraining.months / MONTHS_PER_YEAR) * retraining.runsPerYear;
  return runs * costPerRun;
}
