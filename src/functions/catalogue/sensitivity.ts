import { simulateBudget, simulationSteps } from '../../core/risk/simulation/simulateBudget';
import { tornado } from '../../core/risk/tornado';
import { column, costFunction, table } from '../costFunction';
import { defaulted, labels, names, rows, series } from '../parameters';

/** More of them take so long that Excel would seem to hang. */
const MOST_TRIALS_AT_ONCE = 100_000;

export const simulate = costFunction({
  name: 'SIMULATE',
  family: 'risk',
  example: 'SIMULATE({8;5},{10;6},{20;9})',
  source: 'PERT lines, one-factor Gaussian copula, scrambled Sobol draws',
  parameters: {
    low: series('money', { min: 0 }),
    likely: series('money', { min: 0 }),
    high: series('money', { min: 0 }),
    events: rows(4),
    trials: defaulted('count', 10_000, { min: 100, max: 1_000_000, whole: true }),
    correlation: defaulted('fraction', 0.3, { min: 0, max: 0.99 }),
    seed: defaulted('count', 1, { min: 0, max: 4_294_967_295, whole: true }),
    labels: labels(),
  },
  result: column({
    mean: 'money',
    sd: 'money',
    p10: 'money',
    p50: 'money',
    p80: 'money',
    p90: 'money',
    p95: 'money',
  }),
  calculate: simulateBudget,
  steps: (simulation) => (simulation.trials > MOST_TRIALS_AT_ONCE ? simulationSteps(simulation) : undefined),
  plain: { none: 'simulate' },
});

export const tornadoFunction = costFunction({
  name: 'TORNADO',
  family: 'risk',
  example: 'TORNADO({"a";"b"},{8;1},{10;2},{20;9})',
  source: 'Tornado diagram: one line at a time',
  parameters: {
    names: names(),
    low: series('money', { min: 0 }),
    likely: series('money', { min: 0 }),
    high: series('money', { min: 0 }),
    top: defaulted('count', 10, { min: 1, max: 1000, whole: true }),
  },
  result: table({
    name: 'any',
    totalAtLow: 'money',
    totalAtHigh: 'money',
    swing: 'money',
    varianceShare: 'fraction',
  }),
  calculate: (lines) =>
    tornado(lines).map(({ name, totalAtLow, totalAtHigh, swing, varianceShare }) => [
      name,
      totalAtLow,
      totalAtHigh,
      swing,
      varianceShare,
    ]),
  plain: { none: 'tornado' },
});
