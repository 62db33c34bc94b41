import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError, NoResultError } from '../../../src/core/errors';
import { earnedValue } from '../../../src/core/tracking/earnedValue';
import { type Course, reforecast, REFORECAST_METHODS } from '../../../src/core/tracking/reforecast';
import { expectSame } from '../laws';

const year: Course = { budget: [100, 200, 300, 400], actuals: [120, 180, 0, 0], method: 'cpi' };
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

describe('reforecast', () => {
  it('expects 120 a month where the first of three months at 100 has cost 120', () => {
    expect(reforecast({ budget: [100, 100, 100], actuals: [120, 0, 0], method: 'cpi' })).toEqual([
      120, 120, 120,
    ]);
  });

  it.each([
    ['as efficiently as so far', { ...year, actuals: [150, 300, 0, 0] }, [150, 300, 450, 600]],
    ['as efficiently as so far, on budget', year, [120, 180, 300, 400]],
    ['as planned', { ...year, actuals: [150, 300, 0, 0], method: 'plan' } as const, [150, 300, 300, 400]],
    ['at the average of the months so far', { ...year, method: 'runrate' } as const, [120, 180, 150, 150]],
  ])('adds up by hand, going on %s', (_, course, expected) => {
    expect(reforecast(course)).toEqual(expected);
  });

  // Estimates at completion: the budget of the work done so far and that of the rest, as two months.
  it.each([
    // thesaturdaymindset.com, Why your budget is lying to you (consulted November 2026): 45 % of 2,000,000 for 1,050,000,
    // EAC = BAC / CPI, printed with a CPI of 0.857.
    ['as efficiently as so far', 'cpi', 2_000_000, 900_000, 1_050_000, 2_000_000 / 0.857],
    // pmpjamil.blogspot.com, Budget forecasting (same month): 40 % of 100,000 for 60,000, printed with a CPI of 0.67.
    ['with two thirds of the efficiency', 'cpi', 100_000, 40_000, 60_000, 100_000 / 0.67],
    // gristprojectmanagement.us, Integration, figure 7-13 (same month): a fifth of 500,000 for 127,000.
    ['as planned', 'plan', 500_000, 100_000, 127_000, 527_000],
  ] as const)('agrees with a published estimate, going on %s', (_, method, bac, earned, spent, published) => {
    const months = reforecast({ budget: [earned, bac - earned], actuals: [spent, 0], method });
    expectSame(sumOf(months), published, 0.005);
  });

  it('agrees with a published run rate: 150 in three months are 600 in a year', () => {
    // htuse.com, How to calculate run rate (consulted November 2026).
    const budget = Array.from({ length: 12 }, () => 40);
    const actuals = budget.map((_, month) => [40, 50, 60][month] ?? 0);
    expect(sumOf(reforecast({ budget, actuals, method: 'runrate' }))).toBe(600);
  });

  it.each(REFORECAST_METHODS)(
    'is the budget while nothing is spent, the actual cost once all is: %s',
    (method) => {
      expect(reforecast({ ...year, actuals: [0, 0, 0, 0], method })).toEqual(year.budget);
      expect(reforecast({ ...year, actuals: [1, 2, 3, 4], method })).toEqual([1, 2, 3, 4]);
    },
  );

  it('counts a month of 0 as spent when a later month is not 0, and a blank end as still to come', () => {
    const gap = { ...year, actuals: [0, 150, 0, 0] };
    expect(reforecast({ ...gap, method: 'plan' })).toEqual([0, 150, 300, 400]);
    expect(reforecast({ ...gap, method: 'runrate' })).toEqual([0, 150, 75, 75]);
    expect(reforecast(gap)).toEqual([0, 150, 150, 200]);
  });

  it('refuses a budget of no months', () => {
    expect(() => reforecast({ budget: [], actuals: [], method: 'plan' })).toThrow(
      expect.objectContaining({ argument: 'budget', rule: { kind: 'notEmpty' } }),
    );
  });

  it('refuses lists that differ in length', () => {
    const refusal = () => reforecast({ ...year, actuals: [1] });
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(
      expect.objectContaining({
        argument: 'actuals',
        rule: { kind: 'sameSizeAs', other: 'budget' },
        value: 1,
      }),
    );
  });

  it('has no efficiency to go by where the past months had no budget', () => {
    const early: Course = { budget: [0, 100], actuals: [50, 0], method: 'cpi' };
    expect(() => reforecast(early)).toThrow(new NoResultError('div0'));
    expect(reforecast({ ...early, method: 'plan' })).toEqual([50, 100]);
    expect(reforecast({ ...early, method: 'runrate' })).toEqual([50, 50]);
  });

  const months = fc.array(
    fc.tuple(fc.double({ min: 1, max: 1e6, noNaN: true }), fc.double({ min: 1, max: 1e6, noNaN: true })),
    { minLength: 1, maxLength: 36 },
  );
  const courses = fc
    .tuple(months, fc.nat(36), fc.constantFrom(...REFORECAST_METHODS))
    .map(([rows, done, method]): Course => ({
      budget: rows.map(([budget]) => budget),
      actuals: rows.map(([, actual], month) => (month < done ? actual : 0)),
      method,
    }));

  it('keeps the past, gives a month for a month, finite and never negative', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const forecast = reforecast(course);
        expect(forecast).toHaveLength(course.budget.length);
        forecast.forEach((amount, month) => {
          expect(Number.isFinite(amount) && amount >= 0).toBe(true);
          const spent = course.actuals[month] ?? 0;
          if (spent !== 0) expect(amount).toBe(spent);
        });
      }),
    );
  });

  it('arrives where earned value arrives', () => {
    fc.assert(
      fc.property(courses, (course) => {
        const spent = sumOf(course.actuals);
        fc.pre(spent > 0 && course.method !== 'runrate');
        const bac = sumOf(course.budget);
        const planned = sumOf(course.budget.filter((_, month) => (course.actuals[month] ?? 0) !== 0));
        const doneShare = planned / bac;
        const method = course.method === 'cpi' ? 1 : 2;
        const { eac } = earnedValue({ bac, plannedShare: doneShare, doneShare, actualCost: spent, method });
        expectSame(sumOf(reforecast(course)), eac ?? NaN, 1e-9);
      }),
    );
  });
});
