import { InputError } from '../errors';

export interface RetrainingHorizon {
  /** Whole periods to plan. */
  readonly periods: number;
  /** Money for one retraining. */
  readonly costPerRun: number;
  /** Money lost in a period with a model of age 0, 1, 2 …; the last value repeats. */
  readonly lossByAge: readonly number[];
}

export interface PlannedPeriod {
  readonly period: number;
  readonly retrain: boolean;
  /** Periods since the model was trained. */
  readonly age: number;
  /** Loss of the period, and the run where there is one. */
  readonly cost: number;
}

/**
 * When to retrain over a number of periods so that retraining and ageing cost least together: the exact optimum.
 *
 * Minimises cost per run × number of runs + Σ loss by age. The first period is fresh and free of a run. Among equal
 * totals the plan with fewer runs is taken. Dynamic programme over the period of the last training, O(periods²).
 *
 * @param horizon - 1 to 120 periods; money at least 0; at least one loss
 * @returns one entry per period, in order
 * @throws {InputError} when no loss is given
 * @example retrainingPlan({ periods: 3, costPerRun: 10, lossByAge: [0, 100] }).map(({ retrain }) => Number(retrain)) //=> [0, 1, 1]
 * @see F. Regol et al., When to retrain a machine learning model, ICML 2025: the objective; A. Mahadevan and M. Mathioudakis, Cost-aware retraining for machine learning, 2024: the programme
 */
export function retrainingPlan({
  periods,
  costPerRun,
  lossByAge,
}: RetrainingHorizon): readonly PlannedPeriod[] {
  if (lossByAge.length === 0) throw new InputError('lossByAge', { kind: 'notEmpty' });
  const lossAt = (age: number): number => lossByAge[Math.min(age, lossByAge.length - 1)] ?? 0;
  const trainings = bestTrainings(periods, costPerRun, lossAt);
  let lastTraining = 0;
  return Array.from({ length: periods }, (_, index) => {
    const retrain = trainings.has(index) && index > 0;
    if (retrain) lastTraining = index;
    const age = index - lastTraining;
    return { period: index + 1, retrain, age, cost: lossAt(age) + (retrain ? costPerRun : 0) };
  });
}

interface Best {
  readonly cost: number;
  readonly runs: number;
  /** Start of the segment that follows, or the end. */
  readonly next: number;
}

/** For every start of a segment, from the last on: the cheapest way to the end, with fewest runs among equals. */
function bestTrainings(
  periods: number,
  costPerRun: number,
  lossAt: (age: number) => number,
): ReadonlySet<number> {
  const best: Best[] = [];
  best[periods] = { cost: -costPerRun, runs: -1, next: periods };
  for (let start = periods - 1; start >= 0; start -= 1) {
    let segment = 0;
    for (let end = start + 1; end <= periods; end += 1) {
      segment += lossAt(end - start - 1);
      const rest = best[end];
      const chosen = best[start];
      if (!rest) continue;
      const option = { cost: segment + costPerRun + rest.cost, runs: rest.runs + 1, next: end };
      if (!chosen || isBetter(option, chosen)) best[start] = option;
    }
  }
  const trainings = new Set<number>();
  for (let start = 0; start < periods; start = best[start]?.next ?? periods) trainings.add(start);
  return trainings;
}

/** Sums of the same losses in another order differ in the last digits: such totals count as equal. */
function isBetter(one: Best, other: Best): boolean {
  const tolerance = 1e-12 * Math.max(Math.abs(one.cost), Math.abs(other.cost));
  if (Math.abs(one.cost - other.cost) > tolerance) return one.cost < other.cost;
  return one.runs < other.runs;
}
