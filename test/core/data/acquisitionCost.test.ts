import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Acquisition, acquisitionCost } from '../../../src/core/data/acquisitionCost';
import { amount, itIsACost } from '../laws';

const purchase = (records: number, pricePerRecord: number, fixedFee = 0): Acquisition => ({
  records,
  pricePerRecord,
  fixedFee,
  usableShare: 1,
  refreshesPerYear: 0,
  years: 1,
});

describe('acquisitionCost', () => {
  it('makes 6,000 for 60,000 leads at 0.10', () => {
    expect(acquisitionCost(purchase(60_000, 0.1))).toBeCloseTo(6000, 9);
  });

  it.each([
    // docs.parallel.ai, pricing of FindAll in August 2026: a fee for the search, then a price for each match.
    ['100 matches of the core search, 2.00 and 0.15 each', purchase(100, 0.15, 2), 17],
    ['100 matches of the pro search, 10.00 and 1.00 each', purchase(100, 1, 10), 110],
  ])('bills as a vendor does: %s', (_, input, expected) => {
    expect(acquisitionCost(input)).toBeCloseTo(expected, 9);
  });

  it.each([
    ['a fee and no record', purchase(0, 0, 3000), 3000],
    ['a fifth unfit for use', { ...purchase(60_000, 0.1), usableShare: 0.8 }, 7500],
    [
      'a refresh every quarter for two years',
      { ...purchase(1000, 1, 50), refreshesPerYear: 4, years: 2 },
      9050,
    ],
    ['half a year', { ...purchase(1000, 1), refreshesPerYear: 2, years: 0.5 }, 2000],
  ])('adds up by hand: %s', (_, input, expected) => {
    expect(acquisitionCost(input)).toBeCloseTo(expected, 9);
  });

  it('never falls when less of the purchase is fit for use', () => {
    fc.assert(
      fc.property(amount, fc.double({ min: 0.001, max: 1, noNaN: true }), (records, usableShare) => {
        const whole = acquisitionCost(purchase(records, 1));
        expect(acquisitionCost({ ...purchase(records, 1), usableShare })).toBeGreaterThanOrEqual(whole);
      }),
    );
  });

  itIsACost(
    acquisitionCost,
    fc.record<Acquisition>({
      records: amount,
      pricePerRecord: amount,
      fixedFee: amount,
      usableShare: fc.double({ min: 0.001, max: 1, noNaN: true }),
      refreshesPerYear: fc.double({ min: 0, max: 365, noNaN: true }),
      years: fc.double({ min: 0, max: 10, noNaN: true }),
    }),
    {
      quantities: ['records'],
      raises: ['pricePerRecord', 'fixedFee', 'refreshesPerYear', 'years'],
      fixed: ({ fixedFee }) => fixedFee,
    },
  );
});
