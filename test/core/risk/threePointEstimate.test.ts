import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../src/core/errors';
import {
  threePointEstimate,
  threePointPercentile,
  type ThreePoints,
} from '../../../src/core/risk/threePointEstimate';
import { expectSame } from '../laws';

const points = (optimistic: number, likely: number, pessimistic: number): ThreePoints => ({
  optimistic,
  likely,
  pessimistic,
});
const ordered = fc
  .tuple(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
    fc.double({ min: 0, max: 1e9, noNaN: true }),
  )
  .map(([optimistic, up, more]) => points(optimistic, optimistic + up, optimistic + up + more));

describe('threePointEstimate', () => {
  it('expects 13 from 10, 12 and 20', () => {
    expect(threePointEstimate(points(10, 12, 20)).mean).toBe(13);
  });

  it.each([
    // PMP exercises: a quality audit of 10, 13 and 16 days (pmzilla.com), a task of 2, 5 and 14 weeks (ace4sure.com).
    ['an audit', points(10, 13, 16), 13, 1],
    ['a task', points(2, 5, 14), 6, 2],
    // Activities A, E and N of a network published with its solution (wizedu.com, question 717873).
    ['activity A', points(5, 5, 7), 5.33, 0.33],
    ['activity E', points(1, 10, 17), 9.67, 2.67],
    ['activity N', points(7, 7, 12), 7.83, 0.83],
  ])('agrees with published exercises: %s', (_, input, mean, sd) => {
    expect(threePointEstimate(input).mean).toBeCloseTo(mean, 2);
    expect(threePointEstimate(input).sd).toBeCloseTo(sd, 2);
  });

  it('adds 0.8416 and 1.2816 standard deviations for P80 and P90', () => {
    const { p50, p80, p90 } = threePointEstimate(points(10, 12, 20));
    expect(p50).toBe(13);
    expect(p80).toBeCloseTo(13 + (0.8416212336 * 10) / 6, 9);
    expect(p90).toBeCloseTo(13 + (1.2815515655 * 10) / 6, 9);
  });

  it('knows no spread where the three are one', () => {
    expect(threePointEstimate(points(7, 7, 7))).toEqual({ mean: 7, sd: 0, p50: 7, p80: 7, p90: 7 });
  });

  it('takes losses: the order counts, not the sign', () => {
    expect(threePointEstimate(points(-20, -12, -10)).mean).toBe(-13);
  });

  it.each([
    ['likely', points(10, 9, 20), { kind: 'atLeastArgument', other: 'optimistic' }, 9],
    ['pessimistic', points(10, 12, 11), { kind: 'atLeastArgument', other: 'likely' }, 11],
  ])('refuses points out of order and names %s', (argument, input, rule, value) => {
    for (const refused of [() => threePointEstimate(input), () => threePointPercentile(input, 0.5)]) {
      expect(refused).toThrow(InputError);
      expect(refused).toThrow(expect.objectContaining({ argument, rule, value }));
    }
  });

  it('keeps the mean between the ends and the percentiles in order', () => {
    fc.assert(
      fc.property(ordered, (input) => {
        const { mean, sd, p50, p80, p90 } = threePointEstimate(input);
        expect(mean).toBeGreaterThanOrEqual(input.optimistic - 1e-6);
        expect(mean).toBeLessThanOrEqual(input.pessimistic + 1e-6);
        expect(sd).toBeGreaterThanOrEqual(0);
        expect(p50 + 0).toBe(mean + 0); // -0 is 0
        expect(p80).toBeGreaterThanOrEqual(p50);
        expect(p90).toBeGreaterThanOrEqual(p80);
      }),
    );
  });

  it('grows with the unit: in hours it is eight times what it is in days', () => {
    fc.assert(
      fc.property(ordered, ({ optimistic, likely, pessimistic }) => {
        const inDays = threePointEstimate(points(optimistic, likely, pessimistic));
        const inHours = threePointEstimate(points(8 * optimistic, 8 * likely, 8 * pessimistic));
        expectSame(inHours.p80, 8 * inDays.p80, 1e-9);
      }),
    );
  });
});

describe('threePointPercentile', () => {
  it.each([
    [0.5, 'p50'],
    [0.8, 'p80'],
    [0.9, 'p90'],
  ] as const)('gives the same percentile %d as the whole estimate', (probability, row) => {
    fc.assert(
      fc.property(ordered, (input) => {
        expect(threePointPercentile(input, probability)).toBe(threePointEstimate(input)[row]);
      }),
    );
  });

  it('lies as far below the mean at 10 % as above it at 90 %', () => {
    expect(threePointPercentile(points(10, 12, 20), 0.1)).toBeCloseTo(
      2 * 13 - threePointPercentile(points(10, 12, 20), 0.9),
      12,
    );
  });
});
