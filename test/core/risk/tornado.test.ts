import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../../src/core/errors';
import { type NamedLines, tornado } from '../../../src/core/risk/tornado';
import { expectSame } from '../laws';

const lines = (rows: readonly (readonly [string, number, number, number])[], top = 10): NamedLines => ({
  names: rows.map(([name]) => name),
  low: rows.map(([, low]) => low),
  likely: rows.map(([, , likely]) => likely),
  high: rows.map(([, , , high]) => high),
  top,
});

describe('tornado', () => {
  it('moves the total by 12 where the one line runs from 8 to 20', () => {
    const expected = { name: 'a', totalAtLow: 8, totalAtHigh: 20, swing: 12, varianceShare: 1 };
    expect(tornado(lines([['a', 8, 10, 20]]))).toEqual([expected]);
  });

  // pmlearning.org, sensitivity analysis: a gas price that moves the value of a plant by 800 either way, construction
  // by 300, schedule by 150. The variance goes with the squares: 64, 9 and 2.25 of 75.25.
  it('ranks the drivers of a published case', () => {
    const plant = lines([
      ['schedule', 850, 1000, 1150],
      ['price', 1200, 2000, 2800],
      ['construction', 700, 1000, 1300],
    ]);
    const swings = tornado(plant);
    expect(swings.map(({ name }) => name)).toEqual(['price', 'construction', 'schedule']);
    expect(swings.map(({ swing }) => swing)).toEqual([1600, 600, 300]);
    expect(swings.map(({ totalAtLow }) => totalAtLow)).toEqual([3200, 3700, 3850]);
    expect(swings.map(({ totalAtHigh }) => totalAtHigh)).toEqual([4800, 4300, 4150]);
    [64, 9, 2.25].forEach((part, row) => expectSame(swings[row]?.varianceShare ?? NaN, part / 75.25));
  });

  it('keeps lines that swing alike in the order given', () => {
    const alike = lines([
      ['first', 1, 2, 3],
      ['second', 5, 6, 7],
      ['third', 0, 0, 2],
    ]);
    expect(tornado(alike).map(({ name }) => name)).toEqual(['first', 'second', 'third']);
  });

  it('cuts the list, not the shares', () => {
    const cut = tornado({
      ...lines([
        ['a', 0, 0, 3],
        ['b', 0, 0, 4],
        ['c', 0, 0, 0],
      ]),
      top: 1,
    });
    expect(cut).toHaveLength(1);
    expect(cut[0]?.varianceShare).toBeCloseTo(16 / 25, 12);
  });

  it('shares no variance where nothing varies', () => {
    expect(tornado(lines([['a', 5, 5, 5]])).map(({ varianceShare }) => varianceShare)).toEqual([0]);
    expect(tornado(lines([]))).toEqual([]);
  });

  const base = lines([['a', 1, 2, 3]]);
  it.each([
    ['low', { ...base, low: [] }, { kind: 'sameSizeAs', other: 'names' }, 0],
    ['likely', { ...base, likely: [2, 2] }, { kind: 'sameSizeAs', other: 'names' }, 2],
    ['high', { ...base, high: [3, 3, 3] }, { kind: 'sameSizeAs', other: 'names' }, 3],
    ['likely', lines([['a', 1, 0.5, 3]]), { kind: 'atLeastArgument', other: 'low' }, 0.5],
    ['high', lines([['a', 1, 2, 1.5]]), { kind: 'atLeastArgument', other: 'likely' }, 1.5],
  ])('refuses lines that do not fit and names %s', (argument, input, rule, value) => {
    expect(() => tornado(input)).toThrow(InputError);
    expect(() => tornado(input)).toThrow(expect.objectContaining({ argument, rule, value }));
  });

  const money = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e9, noNaN: true }));
  const random = fc.array(fc.tuple(money, money, money), { minLength: 1, maxLength: 30 }).map((rows) =>
    lines(
      rows.map(([low, up, more], row) => [`line ${row}`, low, low + up, low + up + more] as const),
      1000,
    ),
  );

  it('gives variance shares that sum to 1 and fall with the swing', () => {
    fc.assert(
      fc.property(random, (input) => {
        const swings = tornado(input);
        const sum = swings.reduce((whole, { varianceShare }) => whole + varianceShare, 0);
        expectSame(sum, swings.some(({ swing }) => swing > 0) ? 1 : 0, 1e-12);
        swings.slice(1).forEach((line, row) => {
          expect(line.swing).toBeLessThanOrEqual(swings[row]?.swing ?? -1);
          expect(line.varianceShare).toBeLessThanOrEqual(swings[row]?.varianceShare ?? -1);
        });
      }),
    );
  });

  it('moves one line at a time: totals apart by the swing, around the likely total', () => {
    fc.assert(
      fc.property(random, (input) => {
        const total = input.likely.reduce((sum, likely) => sum + likely, 0);
        const slack = 1e-12 * (1 + total + Math.max(...input.high));
        for (const { name, totalAtLow, totalAtHigh, swing } of tornado(input)) {
          const line = input.names.indexOf(name);
          expect(Math.abs(totalAtHigh - totalAtLow - swing)).toBeLessThanOrEqual(slack);
          const [low = 0, likely = 0] = [input.low[line], input.likely[line]];
          expect(Math.abs(totalAtLow - (total - likely + low))).toBeLessThanOrEqual(slack);
        }
      }),
    );
  });
});
