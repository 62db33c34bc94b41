import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type AbTest, abTestSize } from '../../../src/core/data/abTestSize';
import { InputError } from '../../../src/core/errors';
import { normalQuantile } from '../../../src/core/risk/normalQuantile';

const test = (baselineRate: number, minEffect: number, power = 0.8, alpha = 0.05): AbTest => ({
  baselineRate,
  minEffect,
  alpha,
  power,
  arms: 2,
});

/** The standard normal distribution, integrated by Simpson's rule, to check without the quantiles of the formula. */
function normalShare(limit: number): number {
  const steps = 400;
  const width = limit / steps;
  let sum = 0;
  for (let step = 0; step <= steps; step += 1) {
    const weight = step === 0 || step === steps ? 1 : step % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-((step * width) ** 2) / 2);
  }
  return 0.5 + (sum * width) / 3 / Math.sqrt(2 * Math.PI);
}

/** Probability of seeing the change with so many people per variant. */
function powerOf({ baselineRate, minEffect, alpha, arms }: AbTest, people: number): number {
  const [before, after] = [baselineRate, baselineRate + minEffect];
  const mean = (before + after) / 2;
  const needed = normalQuantile(1 - alpha / (arms - 1) / 2) * Math.sqrt(2 * mean * (1 - mean));
  const seen = Math.abs(minEffect) * Math.sqrt(people);
  return normalShare((seen - needed) / Math.sqrt(before * (1 - before) + after * (1 - after)));
}

describe('abTestSize', () => {
  it('needs 3,841 people per variant to tell 12 % from 10 %', () => {
    expect(abTestSize(test(0.1, 0.02))).toBe(3841);
  });

  it.each([
    // R, help page of power.prop.test: n = 76.7.
    ['50 % against 75 % with a power of 90 %', test(0.5, 0.25, 0.9), 77],
    // stats.stackexchange.com, question 605466: statsmodels takes 3,825, cut off where we round up.
    ['2 % against 3 %', test(0.02, 0.01), 3826],
  ])('agrees with published sizes: %s', (_, input, published) => {
    expect(abTestSize(input)).toBe(published);
  });

  it('lies near the rule of thumb, 16 p q / δ², for a small effect at a power of 80 %', () => {
    const people = abTestSize(test(0.05, 0.001));
    expect(people / ((16 * 0.05 * 0.95) / 0.001 ** 2)).toBeCloseTo(1, 1);
  });

  it('finds a fall as well as a rise', () => {
    expect(abTestSize(test(0.12, -0.02))).toBe(abTestSize(test(0.1, 0.02)));
    expect(abTestSize(test(0.9, -0.02))).toBe(abTestSize(test(0.1, 0.02)));
  });

  it('shares the error among the comparisons where there are more than two variants', () => {
    expect(abTestSize({ ...test(0.1, 0.02), arms: 3 })).toBe(abTestSize(test(0.1, 0.02, 0.8, 0.025)));
    expect(abTestSize({ ...test(0.1, 0.02), arms: 6 })).toBe(abTestSize(test(0.1, 0.02, 0.8, 0.01)));
  });

  it.each([
    ['no effect', test(0.1, 0), { kind: 'notZero' }],
    ['a rate of 0', test(0.1, -0.1), { kind: 'number', above: -0.1, below: 0.9 }],
    ['a rate of 1', test(0.5, 0.5), { kind: 'number', above: -0.5, below: 0.5 }],
    ['a rate below 0', test(0.25, -0.5), { kind: 'number', above: -0.25, below: 0.75 }],
  ])('refuses %s', (_, input, rule) => {
    expect(() => abTestSize(input)).toThrow(InputError);
    expect(() => abTestSize(input)).toThrow(
      expect.objectContaining({ argument: 'minEffect', rule, value: input.minEffect }),
    );
  });

  const tests = fc
    .record({
      baselineRate: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
      rise: fc.double({ min: 0.01, max: 0.9, noNaN: true }),
      alpha: fc.double({ min: 0.001, max: 0.2, noNaN: true }),
      power: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      arms: fc.integer({ min: 2, max: 10 }),
    })
    .map(({ rise, ...rest }) => ({ ...rest, minEffect: rise * (1 - rest.baselineRate) }));

  it('is the smallest number of people with the power asked for', () => {
    fc.assert(
      fc.property(tests, (input) => {
        const people = abTestSize(input);
        expect(powerOf(input, people)).toBeGreaterThanOrEqual(input.power - 1e-6);
        if (people > 1) expect(powerOf(input, people - 1)).toBeLessThan(input.power + 1e-6);
      }),
    );
  });

  it('never falls when the power, the certainty or the number of variants rises', () => {
    fc.assert(
      fc.property(tests, (input) => {
        const people = abTestSize(input);
        expect(abTestSize({ ...input, power: (input.power + 1) / 2 })).toBeGreaterThanOrEqual(people);
        expect(abTestSize({ ...input, alpha: input.alpha / 2 })).toBeGreaterThanOrEqual(people);
        expect(abTestSize({ ...input, arms: input.arms + 1 })).toBeGreaterThanOrEqual(people);
      }),
    );
  });
});
