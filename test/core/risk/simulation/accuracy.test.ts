import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SimulatedBudget } from '../../../../src/core/risk/simulation/simulateBudget';
import { printedByNode } from '../../../plainNode';
import type { ManySeeds } from './manySeeds';
import { EXACT, EXACT_CORRELATED } from './referenceJob';

type Key = keyof SimulatedBudget;

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Root-mean-square distance to the exact value over all seeds, relative to it. */
const error = (exact: number, found: readonly number[]) =>
  Math.sqrt(average(found.map((value) => (value / exact - 1) ** 2)));

const pick = <K extends Key>(results: readonly Pick<SimulatedBudget, K>[], key: K): readonly number[] =>
  results.map((result) => result[key]);

describe('simulateBudget over 200 seeds of the reference job', () => {
  let ours: readonly SimulatedBudget[] = [];
  let plain: ManySeeds['plain'] = [];
  let correlated: ManySeeds['ours'] = [];

  beforeAll(async () => {
    const correlations = [0, ...EXACT_CORRELATED.map(({ correlation }) => correlation)];
    const script = new URL('./manySeeds.ts', import.meta.url);
    const all = await printedByNode<ManySeeds>(script, ...correlations.map(String));
    [ours = [], ...correlated] = all.ours;
    plain = all.plain;
  });

  it.each([
    ['p50', 0.0008],
    ['p80', 0.0008],
    ['p90', 0.001],
  ] as const)('finds the exact %s within %d, and within 0.7 of plain random draws', (key, most) => {
    expect(ours).toHaveLength(200);
    const found = error(EXACT[key], pick(ours, key));
    expect(found).toBeLessThanOrEqual(most);
    expect(found).toBeLessThanOrEqual(0.7 * error(EXACT[key], pick(plain, key)));
  });

  it('draws the plain random sample well enough to be compared with', () => {
    for (const key of ['p50', 'p80', 'p90'] as const)
      expect(Math.abs(average(pick(plain, key)) / EXACT[key] - 1)).toBeLessThan(4e-4);
  });

  it('finds the exact mean and sd without a lasting error', () => {
    expect(Math.abs(average(pick(ours, 'mean')) / EXACT.mean - 1)).toBeLessThan(1e-5);
    expect(Math.abs(average(pick(ours, 'sd')) / EXACT.sd - 1)).toBeLessThan(3e-4);
  });

  it.each(EXACT_CORRELATED.map((exact, index) => ({ ...exact, index })))(
    'finds the percentiles at correlation $correlation',
    ({ index, percentiles, sd }) => {
      const results = correlated[index] ?? [];
      for (const [key, exact] of Object.entries(percentiles)) {
        const found = pick(results, key as Key);
        expect(error(exact, found)).toBeLessThan(0.0025);
        expect(Math.abs(average(found) / exact - 1)).toBeLessThan(4e-4);
      }
      expect(error(sd, pick(results, 'sd'))).toBeLessThan(0.003);
    },
  );
});
