import { pathToFileURL } from 'node:url';
import { simulateBudget } from '../../src/core/risk/simulation/simulateBudget';
import { REFERENCE_JOB } from '../core/risk/simulation/referenceJob';

/**
 * Time of the reference job (25 lines, 5 events), without and with correlation.
 *
 * With the path of a module that exports `full3(trials, 'pert', seed, 'sobol')` for the same job, each time also as a
 * ratio to it: medians of runs that take turns.
 */
const ROUNDS = { 10_000: 61, 100_000: 31 };
const WARM_UP = 15;

type Run = (trials: number, seed: number) => unknown;
interface Reference {
  full3(trials: number, distribution: string, seed: number, draws: string): unknown;
}

const ours =
  (correlation: number): Run =>
  (trials, seed) =>
    simulateBudget({ ...REFERENCE_JOB, trials, correlation, seed });

const path = process.argv[2];
const reference = path && ((await import(pathToFileURL(path).href)) as Reference);
const runs: Readonly<Record<string, Run>> = {
  ...(reference && { reference: (trials, seed) => reference.full3(trials, 'pert', seed, 'sobol') }),
  'correlation 0': ours(0),
  'correlation 0.3': ours(0.3),
};

for (const [trials, rounds] of Object.entries(ROUNDS)) {
  const times = mediansInTurn(Number(trials), rounds);
  const [yardstick = NaN] = Object.values(times);
  console.log(`${trials} trials, ${String(rounds)} rounds`);
  for (const [name, time] of Object.entries(times))
    console.log(`  ${name.padEnd(16)}${time.toFixed(2).padStart(8)} ms  x${(time / yardstick).toFixed(2)}`);
}

function mediansInTurn(trials: number, rounds: number): Readonly<Record<string, number>> {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      run(trials, round + WARM_UP);
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
