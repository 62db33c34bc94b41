import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { monthlyRate } from '../../../src/core/finance/monthlyRate';
import { expectSame } from '../laws';

describe('monthlyRate', () => {
  it('is 0 where money has no price', () => {
    expect(monthlyRate(0)).toBe(0);
  });

  it.each([
    // 1.01^12 = 1.126825, 0.76^(1/12) = 0.97739: textbook conversions of an effective rate.
    ['12.6825 % a year are 1 % a month', 0.126_825_030_131_97, 0.01],
    ['12 % a year are 0.9489 %', 0.12, 0.009_488_793],
    ['8 % a year are 0.6434 %', 0.08, 0.006_434_03],
    ['a loss of 24 % a year is one of 2.2610 %', -0.24, -0.022_61],
  ])('converts: %s', (_, annual, monthly) => {
    expect(monthlyRate(annual)).toBeCloseTo(monthly, 6);
  });

  it('keeps the smallest rates', () => {
    expectSame(monthlyRate(1.2e-15), 1e-16);
  });

  const rates = fc.double({ min: -0.999, max: 10, noNaN: true });

  it('compounds to the annual rate over twelve months', () => {
    fc.assert(fc.property(rates, (annual) => expectSame((1 + monthlyRate(annual)) ** 12, 1 + annual, 1e-12)));
  });

  it('rises with the annual rate and is less than a twelfth of it', () => {
    fc.assert(
      fc.property(rates, rates, (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(monthlyRate(low)).toBeLessThanOrEqual(monthlyRate(high));
        expect(monthlyRate(high)).toBeLessThanOrEqual(high / 12 + 1e-16);
      }),
    );
  });
});
