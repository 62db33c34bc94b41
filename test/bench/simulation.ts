import { pathToFileURL } from 'node:url';
import { simulateBudget } from '../../src/core/risk/simulation/simulateBudget';
import { REFERENCE_JOB } from '../core/risk/simulation/referenceJob';
import { median } from './median';
import { type Drawn, peers } from './simulationPeers';

/**
 * Time of the reference job (25 lines, 5 events): SIMULATE without and with correlation, and libraries of npm, whose
 * job has no correlation. Each time also as a ratio to the first: medians of runs that take turns.
 *
 * With the path of a module that exports `full3(trials, 'pert', seed, 'sobol')` for the same job, that one comes first.
 * Libraries take fewer turns, as one of their runs takes longer than all of ours.
 */
const ROUNDS = { 10_000: { ours: 61, peers: 5 }, 100_000: { ours: 31, peers: 3 } };
const WARM_UP = 15;

type Run = (trials: number, seed: number) => unknown;
interface Reference {
  full3(trials: number, distribution: string, seed: number, draws: string): unknown;
}

const ours =
  (correlation: number): Run =>
  (trials, seed) =>
    simulateBudget({ ...REFERENCE_JOB, trials, correlation, seed });

const job: readonly Drawn[] = [
  ...REFERENCE_JOB.likely.map((likely, line) => ({
    probability: 1,
    low: REFERENCE_JOB.low[line] ?? likely,
    likely,
    high: REFERENCE_JOB.high[line] ?? likely,
  })),
  ...REFERENCE_JOB.events.map(([probability, low, likely, high]) => ({ probability, low, likely, high })),
];

const path = process.argv[2];
const reference = path && ((await import(pathToFileURL(path).href)) as Reference);
const fast: Readonly<Record<string, Run>> = {
  ...(reference && { reference: (trials, seed) => reference.full3(trials, 'pert', seed, 'sobol') }),
  'correlation 0': ours(0),
  'correlation 0.3': ours(0.3),
};
const slow: Readonly<Record<string, Run>> = Object.fromEntries(
  Object.entries(await peers()).map(([name, run]) => [name, (trials: number) => run(job, trials)]),
);

for (const [trials, rounds] of Object.entries(ROUNDS)) {
  const times = {
    ...mediansInTurn(fast, Number(trials), rounds.ours, WARM_UP),
    ...mediansInTurn(slow, Number(trials), rounds.peers, 1),
  };
  const [yardstick = NaN] = Object.values(times);
  console.log(`SIMULATE, ${trials} trials`);
  for (const [name, time] of Object.entries(times))
    console.log(`  ${name.padEnd(20)}${time.toFixed(2).padStart(9)} ms  x${(time / yardstick).toFixed(2)}`);
}

function mediansInTurn(
  runs: Readonly<Record<string, Run>>,
  trials: number,
  rounds: number,
  warmUp: number,
): Readonly<Record<string, number>> {
  const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      run(trials, round + warmUp);
      if (round >= 0) times.get(name)?.push(performance.now() - start);
    }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}
