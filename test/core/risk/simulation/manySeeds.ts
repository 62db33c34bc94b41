import { percentiles } from '../../../../src/core/risk/simulation/percentiles';
import { randomWords } from '../../../../src/core/risk/simulation/randomWords';
import { simulateBudget, type SimulatedBudget } from '../../../../src/core/risk/simulation/simulateBudget';
import { betaQuantileTable } from './betaQuantile';
import { REFERENCE_JOB } from './referenceJob';

const SEEDS = 200;
const TRIALS = 10_000;

/** The reference job by each of 200 seeds: ours at several correlations, and by plain random draws without any. */
export interface ManySeeds {
  readonly ours: readonly (readonly SimulatedBudget[])[];
  readonly plain: readonly Pick<SimulatedBudget, 'p50' | 'p80' | 'p90'>[];
}

const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);

function simulated(correlation: number): readonly SimulatedBudget[] {
  return seeds.map((seed) => simulateBudget({ ...REFERENCE_JOB, trials: TRIALS, correlation, seed }));
}

/** With quantiles from a table of its own. */
function plainRandom(): ManySeeds['plain'] {
  const { low, likely, high, events } = REFERENCE_JOB;
  const lines = low.map((least, line) => [1, least, likely[line] ?? 0, high[line] ?? 0] as const);
  const tables = [...lines, ...events].map(([probability, least, usual, most]) => ({
    probability,
    quantile: betaQuantileTable(1 + (4 * (usual - least)) / (most - least)),
    least,
    width: most - least,
  }));
  return seeds.map((seed) => {
    const nextWord = randomWords(seed, -1);
    const draw = () => (nextWord() >>> 0) / 2 ** 32;
    const totals = new Float64Array(TRIALS);
    for (const { probability, quantile, least, width } of tables)
      for (let trial = 0; trial < TRIALS; trial++)
        if (probability === 1 || draw() < probability)
          totals[trial] = (totals[trial] ?? 0) + least + width * quantile(draw());
    const [p50 = 0, p80 = 0, p90 = 0] = percentiles(totals, [0.5, 0.8, 0.9]);
    return { p50, p80, p90 };
  });
}

const all: ManySeeds = { ours: process.argv.slice(2).map(Number).map(simulated), plain: plainRandom() };
console.log(JSON.stringify(all));
