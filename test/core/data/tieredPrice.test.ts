import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tieredPrice, type Tiers } from '../../../src/core/data/tieredPrice';
import { InputError } from '../../../src/core/errors';
import { expectSame } from '../laws';

// cloud.google.com/ai-platform/data-labeling/pricing: the first 50,000 units of a month, then the next 950,000, in
// dollars per 1,000 units.
const google = (quantity: number, first: number, second: number): Tiers => ({
  quantity,
  upTo: [50_000, 1_000_000],
  unitPrices: [first / 1000, second / 1000],
});

describe('tieredPrice', () => {
  it('makes 2,000 for 60,000 units, 50,000 of them at 35 and 10,000 at 25 per thousand', () => {
    expect(
      tieredPrice({ quantity: 60_000, upTo: [50_000, undefined], unitPrices: [0.035, 0.025] }),
    ).toBeCloseTo(2000, 9);
  });

  it.each([
    ['images inside the first tier', google(20_000, 35, 25), 700],
    ['images up to the bound', google(50_000, 35, 25), 1750],
    ['images up to the last bound', google(1_000_000, 35, 25), 25_500],
    ['boxes', google(60_000, 63, 49), 3640],
    ['segments', google(150_000, 870, 850), 128_500],
  ])('charges published tiers: %s', (_, input, expected) => {
    expect(tieredPrice(input)).toBeCloseTo(expected, 9);
  });

  it.each([
    ['nothing bought', { quantity: 0, upTo: [10, undefined], unitPrices: [1, 2] }, 0],
    ['one tier without limit', { quantity: 7, upTo: [undefined], unitPrices: [3] }, 21],
    ['a free first tier', { quantity: 12, upTo: [10, undefined], unitPrices: [0, 2] }, 4],
    ['a first tier of no width in use', { quantity: 0.5, upTo: [1, 2], unitPrices: [4, 9] }, 2],
    ['no tier and nothing bought', { quantity: 0, upTo: [], unitPrices: [] }, 0],
  ])('knows the edges: %s', (_, input, expected) => {
    expect(tieredPrice(input)).toBe(expected);
  });

  it.each([
    ['unitPrices', { quantity: 1, upTo: [5, 9], unitPrices: [1] }, { kind: 'sameSizeAs', other: 'upTo' }],
    ['upTo', { quantity: 1, upTo: [5, 5], unitPrices: [1, 1] }, { kind: 'rising' }],
    ['upTo', { quantity: 1, upTo: [9, 5], unitPrices: [1, 1] }, { kind: 'rising' }],
    ['upTo', { quantity: 0, upTo: [0, 5], unitPrices: [1, 1] }, { kind: 'rising' }],
    ['upTo', { quantity: 1, upTo: [undefined, 5], unitPrices: [1, 1] }, { kind: 'rising' }],
    ['upTo', { quantity: 6, upTo: [2, 5], unitPrices: [1, 1] }, { kind: 'lastBound', quantity: 6 }],
    ['upTo', { quantity: 1, upTo: [], unitPrices: [] }, { kind: 'lastBound', quantity: 1 }],
  ])('refuses tiers that do not fit and names %s', (argument, input, rule) => {
    expect(() => tieredPrice(input)).toThrow(InputError);
    expect(() => tieredPrice(input)).toThrow(expect.objectContaining({ argument, rule }));
  });

  const tables = fc
    .array(
      fc.tuple(
        fc.double({ min: 0.5, max: 1e6, noNaN: true }),
        fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 1e4, noNaN: true })),
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((tiers) => {
      let bound = 0;
      const bounds = tiers.map(([width]) => (bound += width));
      return { upTo: [...bounds.slice(0, -1), undefined], unitPrices: tiers.map(([, price]) => price) };
    });
  const quantities = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e7, noNaN: true }));

  it('never falls when one buys more, and lies between all at the cheapest and all at the dearest', () => {
    fc.assert(
      fc.property(tables, quantities, quantities, (table, quantity, more) => {
        const price = tieredPrice({ ...table, quantity });
        const slack = 1e-9 * (1 + price);
        expect(tieredPrice({ ...table, quantity: quantity + more })).toBeGreaterThanOrEqual(price - slack);
        expect(price).toBeGreaterThanOrEqual(quantity * Math.min(...table.unitPrices) - slack);
        expect(price).toBeLessThanOrEqual(quantity * Math.max(...table.unitPrices) + slack);
      }),
    );
  });

  it('is proportional where all tiers have one price', () => {
    fc.assert(
      fc.property(tables, quantities, ({ upTo, unitPrices }, quantity) => {
        const price = unitPrices[0] ?? 0;
        const flat = { quantity, upTo, unitPrices: unitPrices.map(() => price) };
        expectSame(tieredPrice(flat), quantity * price, 1e-9);
      }),
    );
  });
});
