import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { driftIndex } from '../../../src/core/drift/driftIndex';
import { InputError } from '../../../src/core/errors';
import { expectSame } from '../laws';

const index = (expected: readonly number[], actual: readonly number[], floor = 0.0001) =>
  driftIndex({ expected, actual, floor });

describe('driftIndex', () => {
  it('is 0 where nothing has moved', () => {
    expect(index([0.5, 0.5], [0.5, 0.5])).toBe(0);
  });

  it.each([
    // geeksforgeeks.org, Population stability index, 2025: shares of low, medium and high income in two years, the terms
    // (a − e) ln(a / e) by hand.
    ['incomes of two years', [0.4, 0.3, 0.3], [0.35, 0.25, 0.4], 0.006_677 + 0.009_116 + 0.028_768],
    ['a fifth to three tenths', [0.2, 0.8], [0.3, 0.7], 0.1 * Math.log(1.5) - 0.1 * Math.log(0.875)],
    ['a swap of one to two', [1 / 3, 2 / 3], [2 / 3, 1 / 3], (2 / 3) * Math.LN2],
  ])('adds up by hand: %s', (_, expected, actual, published) => {
    expect(index(expected, actual)).toBeCloseTo(published, 6);
  });

  it('agrees with another implementation on groups of 6 and 5, then 5 and 4', () => {
    // strappy 0.0.3 on pypi.org, tests/test_psi.py (consulted November 2026): 0.00041.
    expect(index([6 / 11, 5 / 11], [5 / 9, 4 / 9])).toBeCloseTo(0.000_41, 5);
  });

  it('takes a class that has vanished as one of the floor, all shares scaled again', () => {
    const [kept, gone] = [0.5 / 1.0001, 0.0001 / 1.0001];
    const moved = (0.5 - 0.0001) / 1.0001;
    const scaledBack = 2 * moved * Math.log(kept / gone);
    expect(index([0.5, 0.5, 0], [0.5, 0, 0.5])).toBeCloseTo(scaledBack, 10);
    expect(index([0.5, 0.5, 0], [0.5, 0, 0.5])).toBeGreaterThan(0.25);
  });

  it('is 0 for a single class and for lists of nothing but zeros', () => {
    expect(index([1], [0.2])).toBe(0);
    expect(index([0, 0], [0, 0])).toBe(0);
  });

  it.each([
    ['actual', [0.5, 0.5], [1], { kind: 'sameSizeAs', other: 'expected' }],
    ['expected', [], [], { kind: 'notEmpty' }],
  ])('refuses lists that do not fit and names %s', (argument, expected, actual, rule) => {
    expect(() => index(expected, actual)).toThrow(InputError);
    expect(() => index(expected, actual)).toThrow(expect.objectContaining({ argument, rule }));
  });

  const shares = fc.double({ min: 0.001, max: 1, noNaN: true });
  const pairs = fc.array(fc.tuple(shares, shares), { minLength: 1, maxLength: 20 });
  const lists = pairs.map((pair) => [pair.map(([before]) => before), pair.map(([, now]) => now)] as const);

  it('is never negative, finite, and the same either way round', () => {
    fc.assert(
      fc.property(lists, ([expected, actual]) => {
        const moved = index(expected, actual);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(Number.isFinite(moved)).toBe(true);
        expect(Math.abs(index(actual, expected) - moved)).toBeLessThanOrEqual(1e-12 * (1 + moved));
        expect(index(expected, expected)).toBe(0);
      }),
    );
  });

  it('takes counts as well as shares, above the floor', () => {
    fc.assert(
      fc.property(lists, fc.double({ min: 1, max: 1e6, noNaN: true }), ([expected, actual], size) => {
        const counts = actual.map((share) => share * size);
        expect(Math.abs(index(expected, counts) - index(expected, actual))).toBeLessThanOrEqual(1e-9);
      }),
    );
  });

  it('is the sum of both divergences of Kullback and Leibler', () => {
    fc.assert(
      fc.property(lists, ([expected, actual]) => {
        const scaled = (list: readonly number[]) => {
          const sum = list.reduce((whole, share) => whole + share, 0);
          return list.map((share) => share / sum);
        };
        const [before, now] = [scaled(expected), scaled(actual)];
        const divergence = (of: readonly number[], from: readonly number[]) =>
          of.reduce((sum, share, group) => sum + share * Math.log(share / (from[group] ?? NaN)), 0);
        const both = divergence(now, before) + divergence(before, now);
        expectSame(1 + index(expected, actual), 1 + both, 1e-9);
      }),
    );
  });
});
