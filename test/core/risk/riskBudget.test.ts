import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../src/core/errors';
import { riskBudget, type RiskLines } from '../../../src/core/risk/riskBudget';
import { threePointEstimate } from '../../../src/core/risk/threePointEstimate';
import { expectSame } from '../laws';

const budget = (lines: readonly (readonly [number, number, number])[], confidence = 0.8, correlation = 0.3) =>
  ({
    low: lines.map(([low]) => low),
    likely: lines.map(([, likely]) => likely),
    high: lines.map(([, , high]) => high),
    confidence,
    correlation,
  }) satisfies RiskLines;

describe('riskBudget', () => {
  it('sets 1.33 aside for an even chance where the one line is 8, 10 or 20', () => {
    expect(riskBudget(budget([[8, 10, 20]], 0.5)).contingency).toBeCloseTo(4 / 3, 12);
  });

  it('agrees with the critical path of a published network', () => {
    // wizedu.com, question 717873: activities A, C, E, H, I, K, M and N, independent of each other, last 50.83 days in
    // the mean with a variance of 11.194, so that 55 days are enough with a probability of 0.8944 (at z = 1.25).
    const path = budget(
      [
        [5, 5, 7],
        [5, 5, 5],
        [1, 10, 17],
        [4, 4, 6],
        [2, 7, 10],
        [6, 10, 13],
        [2, 2, 3],
        [7, 7, 12],
      ],
      0.8944,
      0,
    );
    const { mean, sd, pConfidence } = riskBudget(path);
    expect(mean).toBeCloseTo(50.83, 2);
    expect(sd).toBeCloseTo(3.346, 3);
    expect(pConfidence).toBeCloseTo(55, 1);
  });

  it('adds up by hand: two lines with sd 3 and 4, independent, bound and half-bound', () => {
    const lines = [
      [0, 9, 18],
      [0, 12, 24],
    ] as const;
    expect(riskBudget(budget(lines, 0.8, 0)).sd).toBeCloseTo(5, 12);
    expect(riskBudget(budget(lines, 0.8, 1)).sd).toBeCloseTo(7, 12);
    expect(riskBudget(budget(lines, 0.8, 0.5)).sd).toBeCloseTo(Math.sqrt(0.5 * 25 + 0.5 * 49), 12);
  });

  it.each([
    ['no line at all', budget([])],
    ['lines of nothing', budget([[0, 0, 0]])],
  ])('is nothing for %s', (_, lines) => {
    expect(Object.values(riskBudget(lines))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('shows no share of a base of 0, though there is a contingency', () => {
    const { base, contingency, contingencyFraction } = riskBudget(budget([[0, 0, 60]]));
    expect(base).toBe(0);
    expect(contingency).toBeGreaterThan(10);
    expect(contingencyFraction).toBe(0);
  });

  it('needs no contingency where the likely amount is already cautious', () => {
    const { pConfidence, contingency } = riskBudget(budget([[0, 100, 100]], 0.5));
    expect(pConfidence).toBeLessThan(100);
    expect(contingency).toBe(0);
  });

  const base = budget([[1, 2, 3]]);
  it.each([
    ['likely', { ...base, likely: [2, 2] }, { kind: 'sameSizeAs', other: 'low' }, 2],
    ['high', { ...base, high: [] }, { kind: 'sameSizeAs', other: 'low' }, 0],
    ['likely', budget([[1, 0.5, 3]]), { kind: 'atLeastArgument', other: 'low' }, 0.5],
    ['high', budget([[1, 2, 1.5]]), { kind: 'atLeastArgument', other: 'likely' }, 1.5],
  ])('refuses lines that do not fit and names %s', (argument, lines, rule, value) => {
    expect(() => riskBudget(lines)).toThrow(InputError);
    expect(() => riskBudget(lines)).toThrow(expect.objectContaining({ argument, rule, value }));
  });

  const money = fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e7, noNaN: true }));
  const risky = fc.record({
    lines: fc.array(
      fc.tuple(money, money, money).map(([low, up, more]) => [low, low + up, low + up + more] as const),
      { maxLength: 12 },
    ),
    confidence: fc.double({ min: 0.5, max: 0.99, noNaN: true }),
    correlation: fc.double({ min: 0, max: 1, noNaN: true }),
  });

  it('gives parts that sum to the whole, all of them finite', () => {
    fc.assert(
      fc.property(risky, ({ lines, confidence, correlation }) => {
        const result = riskBudget(budget(lines, confidence, correlation));
        expect(Object.values(result).every(Number.isFinite)).toBe(true);
        if (result.contingency > 0) expectSame(result.base + result.contingency, result.pConfidence, 1e-12);
        expect(result.contingency).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('never falls when confidence, correlation or a high amount rises', () => {
    fc.assert(
      fc.property(risky, ({ lines, confidence, correlation }) => {
        const needed = (rows: typeof lines, c = confidence, r = correlation) =>
          riskBudget(budget(rows, c, r)).pConfidence;
        const least = needed(lines) * (1 - 1e-12);
        expect(needed(lines, (confidence + 0.99) / 2)).toBeGreaterThanOrEqual(least);
        expect(needed(lines, confidence, (correlation + 1) / 2)).toBeGreaterThanOrEqual(least);
        expect(needed(lines.map(([low, likely, high]) => [low, likely, high + 1]))).toBeGreaterThanOrEqual(
          least,
        );
      }),
    );
  });

  it('takes one line as a three-point estimate, whatever the correlation', () => {
    fc.assert(
      fc.property(
        money,
        money,
        money,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (low, up, more, correlation) => {
          const [optimistic, likely, pessimistic] = [low, low + up, low + up + more] as const;
          const { pConfidence } = riskBudget(budget([[optimistic, likely, pessimistic]], 0.8, correlation));
          expectSame(pConfidence, threePointEstimate({ optimistic, likely, pessimistic }).p80, 1e-9);
        },
      ),
    );
  });

  it('spreads by the square root of their number where like lines are independent', () => {
    const like = Array.from({ length: 100 }, () => [0, 3, 6] as const);
    expect(riskBudget(budget(like, 0.8, 0)).sd).toBeCloseTo(10, 10);
    expect(riskBudget(budget(like, 0.8, 1)).sd).toBeCloseTo(100, 10);
  });
});
