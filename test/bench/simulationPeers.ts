/** A line or an event of the job: an event has a probability, a line happens always. */
export interface Drawn {
  readonly probability: number;
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** Draws the job so many times and gives mean, standard deviation, P10, P50, P80, P90 and P95 of its totals. */
export type PeerRun = (job: readonly Drawn[], trials: number) => readonly number[];

const FRACTIONS = [0.1, 0.5, 0.8, 0.9, 0.95];

interface JStat {
  readonly beta: { sample(alpha: number, beta: number): number };
  mean(values: readonly number[]): number;
  stdev(values: readonly number[]): number;
  quantiles(values: readonly number[], fractions: readonly number[], alpha: number, beta: number): number[];
}

interface VeenieRisk {
  makeRngFromSeed(seed: string): () => number;
  samplePert(low: number, likely: number, high: number, random: () => number): number;
  mean(values: readonly number[]): number;
  stdDev(values: readonly number[]): number;
  quantile(values: readonly number[], fraction: number): number;
}

/** The same job with the distributions and statistics of a library, one trial after the other as its users write it. */
export async function peers(): Promise<Readonly<Record<string, PeerRun>>> {
  const [{ default: jStat }, risk] = await Promise.all([
    imported<{ default: JStat }>('jstat'),
    imported<VeenieRisk>('@veenie/risk'),
  ]);
  return {
    'jstat 1.9.6': (job, trials) => {
      const totals = totalsOf(job, trials, Math.random, ({ low, likely, high }) => {
        const [left, right] = [(likely - low) / (high - low), (high - likely) / (high - low)];
        return low + (high - low) * jStat.beta.sample(1 + 4 * left, 1 + 4 * right);
      });
      return [jStat.mean(totals), jStat.stdev(totals), ...jStat.quantiles(totals, FRACTIONS, 1, 1)];
    },
    '@veenie/risk 0.2.0': (job, trials) => {
      const random = risk.makeRngFromSeed('1');
      const totals = totalsOf(job, trials, random, ({ low, likely, high }) =>
        risk.samplePert(low, likely, high, random),
      );
      const percentiles = FRACTIONS.map((fraction) => risk.quantile(totals, fraction));
      return [risk.mean(totals), risk.stdDev(totals), ...percentiles];
    },
  };
}

/** Told the name as a text, TypeScript asks for no declarations, of which jstat has none. */
const imported = async <Module>(name: string): Promise<Module> => (await import(name)) as Module;

function totalsOf(
  job: readonly Drawn[],
  trials: number,
  random: () => number,
  amountOf: (drawn: Drawn) => number,
): readonly number[] {
  return Array.from({ length: trials }, () =>
    job.reduce((total, drawn) => (random() < drawn.probability ? total + amountOf(drawn) : total), 0),
  );
}
