import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Ownership, totalCostOfOwnership } from '../../../src/core/finance/totalCostOfOwnership';
import { amount, expectSame, itIsACost, share } from '../laws';

const solution: Ownership = {
  upfront: 1000,
  annualCost: 500,
  years: 3,
  annualRate: 0,
  growth: 0,
  exitCost: 100,
};

describe('totalCostOfOwnership', () => {
  it('costs 2,600 over three years at 500, with 1,000 before and 100 after', () => {
    expect(totalCostOfOwnership(solution)).toBe(2600);
  });

  // Table of the present value of an annuity: ten payments at 12 % are worth 5.6502, four at 5 % 3.5460. A single one
  // after five periods at 10 % is worth 0.6209.
  it.each([
    [
      'ten years at 12 %',
      { upfront: 0, annualCost: 1, years: 10, annualRate: 0.12, growth: 0, exitCost: 0 },
      5.6502,
    ],
    [
      'four years at 5 %',
      { upfront: 0, annualCost: 1, years: 4, annualRate: 0.05, growth: 0, exitCost: 0 },
      3.546,
    ],
    [
      'an exit after five',
      { upfront: 0, annualCost: 0, years: 5, annualRate: 0.1, growth: 0, exitCost: 1 },
      0.6209,
    ],
  ])('agrees with the published tables: %s', (_, input, published) => {
    expect(totalCostOfOwnership(input)).toBeCloseTo(published, 4);
  });

  it.each([
    ['a cost that doubles each year', { ...solution, growth: 1 }, 1000 + 500 + 1000 + 2000 + 100],
    [
      'a cost that grows as money loses worth',
      { ...solution, growth: 0.25, annualRate: 0.25 },
      1000 + 1200 + 51.2,
    ],
    ['one year', { ...solution, years: 1, annualRate: 0.25 }, 1000 + 400 + 80],
    ['a cost that ends after the first year', { ...solution, growth: -1 }, 1600],
  ])('adds up by hand: %s', (_, input, expected) => {
    expect(totalCostOfOwnership(input)).toBeCloseTo(expected, 9);
  });

  const ownerships = fc.record<Ownership>({
    upfront: amount,
    annualCost: amount,
    years: fc.integer({ min: 1, max: 50 }),
    annualRate: share,
    growth: share,
    exitCost: amount,
  });

  it('is the sum of the growing annuity, in closed form, and of both ends', () => {
    fc.assert(
      fc.property(ownerships, (input) => {
        const { upfront, annualCost, years, annualRate, growth, exitCost } = input;
        fc.pre(Math.abs(growth - annualRate) > 1e-3);
        const ratio = (1 + growth) / (1 + annualRate);
        const annuity = (annualCost * (1 - ratio ** years)) / (annualRate - growth);
        expectSame(
          totalCostOfOwnership(input),
          upfront + annuity + exitCost * (1 + annualRate) ** -years,
          1e-9,
        );
      }),
    );
  });

  itIsACost(totalCostOfOwnership, ownerships, {
    quantities: ['annualCost'],
    raises: ['upfront', 'annualCost', 'exitCost', 'growth'],
    lowers: ['annualRate'],
    fixed: ({ upfront, years, annualRate, exitCost }) => upfront + exitCost / (1 + annualRate) ** years,
  });

  it('costs nothing for nothing and twice as much for twice the money', () => {
    fc.assert(
      fc.property(ownerships, (input) => {
        const { upfront, annualCost, exitCost } = input;
        expect(totalCostOfOwnership({ ...input, upfront: 0, annualCost: 0, exitCost: 0 })).toBe(0);
        const twice = { ...input, upfront: 2 * upfront, annualCost: 2 * annualCost, exitCost: 2 * exitCost };
        expect(totalCostOfOwnership(twice)).toBe(2 * totalCostOfOwnership(input));
      }),
    );
  });
});
