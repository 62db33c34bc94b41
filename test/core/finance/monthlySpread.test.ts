import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError, NoResultError } from '../../../src/core/errors';
import { monthlySpread, type Phasing, PROFILES } from '../../../src/core/finance/monthlySpread';
import { expectSame } from '../laws';

const flat = (amount: number, months: number, decimals?: number): Phasing => ({
  amount,
  months,
  profile: 'flat',
  startMonth: 1,
  decimals,
});
const sum = (amounts: readonly number[]) => amounts.reduce((total, value) => total + value, 0);
/** Whole units of the last decimal. */
const units = (value: number, decimals: number) =>
  Math.round(Number((value * 10 ** decimals).toPrecision(15)));

describe('monthlySpread', () => {
  it('spreads 12,000 over four months with more at the start', () => {
    expect(monthlySpread({ ...flat(12_000, 4), profile: 'front' })).toEqual([4800, 3600, 2400, 1200]);
  });

  it('takes the fractions 5/15 to 1/15 of a sum-of-the-years-digits table', () => {
    // zhclg.com, Construction management for industrial projects, table 3.4: 40,000 over five years, to the nearest 10.
    const years = monthlySpread({ ...flat(40_000, 5), profile: 'front' });
    expect(years.map((year) => Math.round(year / 10) * 10)).toEqual([13_330, 10_670, 8000, 5330, 2670]);
  });

  it.each([
    // Largest remainder with the Hare quota: ten seats for 100,000 votes (Wikipedia), four for 930 (archipel-des-libertes.fr).
    ['ten seats', 10, [47_000, 16_000, 15_900, 12_000, 6000, 3100], [5, 2, 1, 1, 1, 0]],
    ['four seats', 4, [500, 300, 110, 20], [2, 1, 1, 0]],
  ])('shares out as a published election: %s', (_, amount, profile, expected) => {
    expect(monthlySpread({ ...flat(amount, profile.length, 0), profile })).toEqual(expected);
  });

  it.each([
    ['one month', flat(100, 1), [100]],
    ['flat', flat(1200, 3), [400, 400, 400]],
    ['back', { ...flat(12_000, 4), profile: 'back' as const }, [1200, 2400, 3600, 4800]],
    ['bell over an odd number', { ...flat(900, 5), profile: 'bell' as const }, [100, 200, 300, 200, 100]],
    ['bell over an even number', { ...flat(600, 4), profile: 'bell' as const }, [100, 200, 200, 100]],
    ['weights of one’s own', { ...flat(100, 3), profile: [1, 0, 3] }, [25, 0, 75]],
    ['a later start', { ...flat(20, 2), startMonth: 3 }, [0, 0, 10, 10]],
    ['a longer horizon', { ...flat(20, 2), startMonth: 2, horizon: 5 }, [0, 10, 10, 0, 0]],
    ['nothing', flat(0, 3, 2), [0, 0, 0]],
    ['a refund', flat(-30, 3), [-10, -10, -10]],
    ['cents, the first month gets the odd one', flat(100, 3, 2), [33.34, 33.33, 33.33]],
    ['a refund in cents, as its opposite', flat(-100, 3, 2), [-33.34, -33.33, -33.33]],
    ['0.1 + 0.2 in tenths', flat(0.1 + 0.2, 3, 1), [0.1, 0.1, 0.1]],
    ['an amount with more decimals than asked for, rounded half up', flat(1.005, 1, 2), [1.01]],
    ['whole money', flat(10, 4, 0), [3, 3, 2, 2]],
    ['an amount too large for cents', flat(1e15, 4, 6), [2.5e14, 2.5e14, 2.5e14, 2.5e14]],
  ])('spreads by hand: %s', (_, phasing, expected) => {
    expect(monthlySpread(phasing)).toEqual(expected);
  });

  it.each([
    ['horizon', { ...flat(1, 3), startMonth: 2, horizon: 3 }, { kind: 'number', min: 4 }, 3],
    ['profile', { ...flat(1, 3), profile: [1, 1] }, { kind: 'sameSizeAs', other: 'months' }, 2],
    ['profile', { ...flat(1, 2), profile: [0, 0] }, { kind: 'notAllZero' }, undefined],
  ])('refuses what does not fit and names %s', (argument, phasing, rule, value) => {
    expect(() => monthlySpread(phasing)).toThrow(InputError);
    expect(() => monthlySpread(phasing)).toThrow(expect.objectContaining({ argument, rule, value }));
  });

  it('has no result for weights too large to sum', () => {
    const phasing = { ...flat(1, 2), profile: [Number.MAX_VALUE, Number.MAX_VALUE] };
    expect(() => monthlySpread(phasing)).toThrow(NoResultError);
  });

  const months = fc.integer({ min: 1, max: 120 });
  const profiles = months.chain((length) =>
    fc.record({
      months: fc.constant(length),
      profile: fc.oneof(
        fc.constantFrom(...PROFILES),
        fc
          .array(fc.double({ min: 1e-3, max: 1000, noNaN: true }), { minLength: length, maxLength: length })
          .map(([first = 1, ...others]) => [first, ...others.map((weight) => (weight < 200 ? 0 : weight))]),
      ),
      startMonth: fc.integer({ min: 1, max: 24 }),
    }),
  );
  const money = fc.oneof(
    fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
    fc.double({ min: -1e9, max: -1e-6, noNaN: true }),
    fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
    fc.constantFrom(0, 0.1 + 0.2, 1.1 * 3, 1e-9, -0.005, 4.35),
  );

  it('sums to the amount', () => {
    fc.assert(
      fc.property(money, profiles, (amount, shape) => {
        expectSame(sum(monthlySpread({ ...shape, amount })), amount, 1e-12);
      }),
    );
  });

  it('sums to the amount exactly, to the last decimal, and moves no month by a unit or more', () => {
    fc.assert(
      fc.property(money, profiles, fc.integer({ min: 0, max: 6 }), (amount, shape, decimals) => {
        const cut = monthlySpread({ ...shape, amount, decimals });
        const exact = monthlySpread({ ...shape, amount });
        const whole = (amount < 0 ? -1 : 1) * units(Math.abs(amount), decimals) + 0;
        expect(sum(cut.map((month) => units(month, decimals)))).toBe(whole);
        cut.forEach((month, index) => {
          const moved = Math.abs(month - (exact[index] ?? 0)) * 10 ** decimals;
          expect(moved).toBeLessThan(1 + 1e-12 * Math.abs(whole) + 1e-6);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('spreads a refund as the opposite of a payment', () => {
    fc.assert(
      fc.property(
        money,
        profiles,
        fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
        (amount, shape, decimals) => {
          const paid = monthlySpread({ ...shape, amount, decimals });
          const back = monthlySpread({ ...shape, amount: -amount, decimals });
          expect(back.map((month) => 0 - month)).toEqual(paid.map((month) => month + 0));
        },
      ),
    );
  });

  it('pays nothing before the start', () => {
    fc.assert(
      fc.property(money, profiles, (amount, shape) => {
        const row = monthlySpread({ ...shape, amount });
        expect(row).toHaveLength(shape.startMonth + shape.months - 1);
        expect(row.slice(0, shape.startMonth - 1).every((month) => month === 0)).toBe(true);
      }),
    );
  });
});
