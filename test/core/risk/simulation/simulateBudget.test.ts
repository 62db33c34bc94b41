import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../../src/core/errors';
import { riskBudget } from '../../../../src/core/risk/riskBudget';
import { simulateBudget, type Simulation } from '../../../../src/core/risk/simulation/simulateBudget';
import { REFERENCE_JOB } from './referenceJob';

type Line = readonly [low: number, likely: number, high: number];

const budget = (lines: readonly Line[], rest: Partial<Simulation> = {}): Simulation => ({
  low: lines.map(([low]) => low),
  likely: lines.map(([, likely]) => likely),
  high: lines.map(([, , high]) => high),
  trials: 10_000,
  correlation: 0.3,
  seed: 1,
  ...rest,
});
const reference = (rest: Partial<Simulation> = {}): Simulation => ({
  ...budget([]),
  ...REFERENCE_JOB,
  ...rest,
});

const constant = (amount: number) => ({
  mean: amount,
  sd: 0,
  p10: amount,
  p50: amount,
  p80: amount,
  p90: amount,
  p95: amount,
});

describe('simulateBudget', () => {
  it('gives these digits for seed 1, on every machine', () => {
    expect(simulateBudget(reference())).toStrictEqual({
      mean: 678056.8441846868,
      sd: 91607.12146380746,
      p10: 564850.4459785935,
      p50: 671912.6474730542,
      p80: 755737.3883919707,
      p90: 799978.3957785713,
      p95: 839711.7427441807,
    });
  });

  it('uses no function of Math whose last digit an engine may choose', () => {
    const rounded = [
      'exp',
      'expm1',
      'log',
      'log1p',
      'log2',
      'log10',
      'pow',
      'sin',
      'cos',
      'tan',
      'atan',
      'cbrt',
    ];
    const expected = simulateBudget(reference());
    const spies = rounded.map((name) =>
      jest.spyOn(Math, name as 'exp').mockImplementation(() => {
        throw new Error(`Math.${name}`);
      }),
    );
    expect(simulateBudget(reference())).toStrictEqual(expected);
    spies.forEach((spy) => spy.mockRestore());
  });

  it('draws another sample for every other seed, fractions and large numbers included', () => {
    const seeds = [1, 2, 1.5, -1, 2 ** 32 + 1, 1e300];
    const means = seeds.map((seed) => simulateBudget(reference({ seed })).mean);
    expect(new Set(means).size).toBe(seeds.length);
    expect(simulateBudget(reference({ seed: -0 }))).toStrictEqual(simulateBudget(reference({ seed: 0 })));
  });

  it('has the mean of RISKBUDGET within 0.1 %, at any correlation', () => {
    const { events: _, ...lines } = REFERENCE_JOB;
    const { mean } = riskBudget({ ...lines, confidence: 0.8, correlation: 0 });
    for (const correlation of [0, 0.3, 0.99])
      for (let seed = 1; seed <= 10; seed++) {
        const simulated = simulateBudget({ ...lines, trials: 10_000, correlation, seed });
        expect(Math.abs(simulated.mean / mean - 1)).toBeLessThan(0.001);
      }
  });

  it('adds lines with low = high to every trial as they are', () => {
    expect(simulateBudget(budget([[0.1, 0.1, 0.1], [7, 7, 7]]))).toEqual(constant(7.1)); // prettier-ignore
    const alone = simulateBudget(budget([[8, 10, 20]]));
    const together = simulateBudget(budget([[8, 10, 20], [100, 100, 100]])); // prettier-ignore
    expect(together).toEqual(
      Object.fromEntries(Object.entries(alone).map(([key, value]) => [key, rise(key, value)])),
    );
    function rise(key: string, value: number) {
      return key === 'sd' ? value : value + 100;
    }
  });

  it('is nothing without lines', () => {
    expect(simulateBudget(budget([]))).toEqual(constant(0));
  });

  it('takes an event of probability 1 for a line and leaves out one of probability 0', () => {
    const line = simulateBudget(budget([[8, 10, 20]], { correlation: 0 }));
    expect(simulateBudget(budget([], { events: [[1, 8, 10, 20]] }))).toEqual(line);
    expect(simulateBudget(budget([[8, 10, 20]], { correlation: 0, events: [[0, 8, 10, 20]] }))).toEqual(line);
  });

  it('lets an event of a fixed amount happen in its share of the trials', () => {
    const { mean, sd, p50, p80 } = simulateBudget(budget([], { events: [[0.25, 40, 40, 40]], trials: 4096 }));
    expect([mean, p50, p80]).toEqual([10, 0, 40]);
    expect(sd).toBeCloseTo(40 * Math.sqrt(0.25 * 0.75), 10);
  });

  it('keeps events apart from the lines and from each other', () => {
    const events = REFERENCE_JOB.events;
    const variance = (simulation: Simulation) => simulateBudget(simulation).sd ** 2;
    const parts = events.map((event) => variance(budget([], { events: [event] })));
    const linesOnly = variance(reference({ events: [], correlation: 0.9 }));
    const sum = parts.reduce((total, part) => total + part, linesOnly);
    expect(variance(reference({ correlation: 0.9 })) / sum).toBeCloseTo(1, 1.5);
  });

  it('spreads two equal lines twice as far as one when they move together, √2 as far when they do not', () => {
    const line: Line = [8, 10, 20];
    const one = simulateBudget(budget([line])).sd;
    const two = (correlation: number) => simulateBudget(budget([line, line], { correlation })).sd / one;
    expect(two(0)).toBeCloseTo(Math.SQRT2, 2);
    expect(two(0.99)).toBeGreaterThan(1.99);
    expect(two(0.99)).toBeLessThan(2);
  });

  it.each([
    ['likely', { likely: [1] }, { kind: 'sameSizeAs', other: 'low' }, 1],
    ['high', { high: [] }, { kind: 'sameSizeAs', other: 'low' }, 0],
    ['likely', { likely: [10, 1] }, { kind: 'atLeastArgument', other: 'low' }, 1],
    ['high', { high: [20, 2] }, { kind: 'atLeastArgument', other: 'likely' }, 2],
    ['events', { events: [[0.1, 1, 2]] }, { kind: 'columns', columns: 4 }, 3],
    ['events', { events: [[0.1, 1, 2, 3, 4]] }, { kind: 'columns', columns: 4 }, 5],
    ['events', { events: [[1.1, 1, 2, 3]] }, { kind: 'number', min: 0, max: 1 }, 1.1],
    ['events', { events: [[0.1, 5, 2, 3]] }, { kind: 'number', min: 5 }, 2],
    ['events', { events: [[0.1, 1, 2, 1]] }, { kind: 'number', min: 2 }, 1],
    [
      'trials',
      { trials: 30_000_001 },
      { kind: 'mostDraws', max: 30_000_000, lines: 2, draws: 60_000_000 },
      30_000_001,
    ],
  ])('refuses %s of %j', (argument, wrong, rule, value) => {
    const wanted = budget([[8, 10, 20], [2, 3, 4]], wrong); // prettier-ignore
    expect(() => simulateBudget(wanted)).toThrow(new InputError(argument, rule as InputError['rule'], value));
    try {
      simulateBudget(wanted);
    } catch (error) {
      expect(error).toMatchObject({ argument, rule, value });
    }
  });

  it('stays between all low and all high amounts, rises with every percentile and scales with the currency', () => {
    const amounts = fc.tuple(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6)).map(([low, more, most]): Line => {
      return [low, low + more, low + more + most];
    });
    const simulations = fc
      .tuple(fc.array(amounts, { maxLength: 8 }), fc.double({ min: 0, max: 0.99, noNaN: true }), fc.integer())
      .map(([lines, correlation, seed]) => budget(lines, { trials: 200, correlation, seed }));
    const sum = (list: readonly number[]) => list.reduce((total, amount) => total + amount, 0);
    fc.assert(
      fc.property(simulations, (simulation) => {
        const { mean, sd, ...percentiles } = simulateBudget(simulation);
        const rising = [sum(simulation.low), ...Object.values(percentiles), sum(simulation.high)];
        rising.slice(1).forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual((rising[index] ?? 0) - 1e-6);
        });
        expect(sd).toBeGreaterThanOrEqual(0);
        const double = (list: readonly number[]) => list.map((amount) => 2 * amount);
        const { low, likely, high } = simulation;
        const twice = { ...simulation, low: double(low), likely: double(likely), high: double(high) };
        expect(simulateBudget(twice).mean).toBe(2 * mean);
      }),
    );
  });
});
