import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wholeUnits } from '../../src/core/wholeUnits';

describe('wholeUnits', () => {
  it('counts 7 in 0.07 / 0.01, which binary fractions make 7.000000000000001', () => {
    expect(0.07 / 0.01).toBeGreaterThan(7);
    expect(wholeUnits(0.07 / 0.01)).toBe(7);
  });

  it.each([
    ['nothing', 0, 0],
    ['exactly one', 1, 1],
    ['the smallest part', 5e-324, 1],
    ['a part that shows in 12 digits', 7.00000000001, 8],
    ['a part that does not', 7.000000000001, 7],
    ['noise below the next unit', 6.9999999999999, 7],
    ['0.1 + 0.2 in tenths', (0.1 + 0.2) * 10, 3],
    ['twelve digits', 999_999_999_999, 999_999_999_999],
    ['the largest number', Number.MAX_VALUE, 1.79769313486e308],
  ])('rounds up %s', (_, count, expected) => {
    expect(wholeUnits(count)).toBe(expected);
  });

  it('leaves every count of up to 12 digits as it is', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), (n) => wholeUnits(n) === n));
  });

  it('is at most one unit above the count, and below it only by noise', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (count) => {
        const units = wholeUnits(count);
        expect(Number.isInteger(units)).toBe(true);
        expect(units).toBeGreaterThanOrEqual(count * (1 - 1e-11));
        expect(units).toBeLessThanOrEqual((count + 1) * (1 + 1e-11));
      }),
    );
  });

  it('never falls when the count rises', () => {
    const counts = fc.double({ min: 0, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(counts, counts, (a, b) => wholeUnits(Math.min(a, b)) <= wholeUnits(Math.max(a, b))),
    );
  });
});
