import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Storage, storageCost } from '../../../src/core/compute/storageCost';
import { amount, expectSame, itIsACost } from '../laws';

const storage: Storage = {
  storageGb: 200,
  pricePerGbMonth: 0.0216,
  months: 12,
  monthlyGrowth: 0,
  egressGbPerMonth: 0,
  egressPricePerGb: 0.09,
};

/** The same bill, month by month. */
function billByMonth(input: Storage): number {
  const bills = Array.from({ length: input.months }, (_, month) => {
    const gb = input.storageGb * (1 + input.monthlyGrowth) ** month;
    return gb * input.pricePerGbMonth + input.egressGbPerMonth * input.egressPricePerGb;
  });
  return bills.reduce((sum, bill) => sum + bill, 0);
}

describe('storageCost', () => {
  it('makes 51.84 for 200 GB over a year', () => {
    expect(storageCost(storage)).toBeCloseTo(51.84, 10);
  });

  it('agrees with a published bill', () => {
    // devnotes.tech, Understanding AWS S3 pricing: 1,024 GB at 0.023 is 23.55 a month, 10,240 GB out at 0.09 is 921.60.
    const bill = { ...storage, storageGb: 1024, pricePerGbMonth: 0.023, months: 1 };
    expect(storageCost(bill)).toBeCloseTo(23.55, 2);
    expect(storageCost({ ...bill, storageGb: 0, egressGbPerMonth: 10_240 })).toBeCloseTo(921.6, 9);
  });

  it('grows like an annuity', () => {
    // NExS spreadsheet manual, function FV: payments of 100 over 5 periods at 8.5 % come to 592.54.
    const growing = { ...storage, storageGb: 100, pricePerGbMonth: 1, months: 5, monthlyGrowth: 0.085 };
    expect(storageCost(growing)).toBeCloseTo(592.54, 2);
  });

  it.each([
    [50, 12.96],
    [100, 25.92],
    [500, 129.6],
    [1000, 259.2],
  ])('multiplies by hand: %d GB', (storageGb, expected) => {
    expect(storageCost({ ...storage, storageGb })).toBeCloseTo(expected, 9);
  });

  it.each([0, 5e-324, 1e-300, 1e-16, -1e-16, 1e-12, -1e-9, 1e-6])(
    'keeps its digits at a growth of %d',
    (growth) => {
      expectSame(storageCost({ ...storage, monthlyGrowth: growth }), 51.84 * (1 + 5.5 * growth), 1e-10);
    },
  );

  it('shrinks to the first month at a growth close to −1', () => {
    expect(storageCost({ ...storage, monthlyGrowth: -0.999999 })).toBeCloseTo(200 * 0.0216, 5);
  });

  const storages = fc.record<Storage>({
    storageGb: amount,
    pricePerGbMonth: amount,
    months: fc.integer({ min: 0, max: 120 }),
    monthlyGrowth: fc.oneof(
      fc.constant(0),
      fc.double({ min: -0.99, max: 1, noNaN: true }),
      fc.double({ min: -1e-6, max: 1e-6, noNaN: true }),
    ),
    egressGbPerMonth: amount,
    egressPricePerGb: amount,
  });

  it('sums the bills of the months', () => {
    fc.assert(fc.property(storages, (input) => expectSame(storageCost(input), billByMonth(input), 1e-9)));
  });

  itIsACost(storageCost, storages, {
    quantities: ['storageGb'],
    raises: ['pricePerGbMonth', 'egressPricePerGb', 'egressGbPerMonth'],
    fixed: (input) => input.egressGbPerMonth * input.months * input.egressPricePerGb,
  });
});
