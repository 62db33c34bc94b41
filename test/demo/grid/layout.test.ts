import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { overflow } from '../../../src/demo/grid/display/overflow';
import { Axis } from '../../../src/demo/grid/layout/axis';
import { axisWindow, indexAt, scrollTo } from '../../../src/demo/grid/layout/window';

const axis = (sizes: Record<number, number> = {}) =>
  new Axis(1000, 20, new Map(Object.entries(sizes).map(([index, size]) => [Number(index), size])));

describe('Axis', () => {
  it('places lines of usual and of other sizes', () => {
    const rows = axis({ 2: 50, 5: 0 });
    expect([0, 2, 3, 5, 6].map((index) => rows.offset(index))).toEqual([0, 40, 90, 130, 130]);
    expect([1, 2, 5].map((index) => rows.size(index))).toEqual([20, 50, 0]);
  });

  it('ends where its sizes add up to', () => {
    expect(axis({ 0: 100 }).offset(1000)).toBe(1000 * 20 + 80);
  });

  it('finds the line under any point, for any sizes', () => {
    const sizes = fc.dictionary(fc.nat(60).map(String), fc.integer({ min: 0, max: 90 }));
    fc.assert(
      fc.property(sizes, fc.nat(1500), (given, point) => {
        const rows = axis(given as Record<number, number>);
        const index = rows.at(point);
        expect(rows.offset(index)).toBeLessThanOrEqual(point);
        expect(rows.offset(index + 1)).toBeGreaterThan(point);
        expect(rows.size(index)).toBe(rows.offset(index + 1) - rows.offset(index));
      }),
    );
  });
});

describe('axisWindow', () => {
  const view = { frozen: 2, scroll: 30, length: 100 };

  it('keeps frozen lines in place and scrolls the others behind them', () => {
    const { shown, frozen } = axisWindow(axis(), view);
    expect(frozen).toBe(40);
    expect(shown.slice(0, 4)).toEqual([
      { index: 0, start: 0, size: 20 },
      { index: 1, start: 20, size: 20 },
      { index: 3, start: 30, size: 20 },
      { index: 4, start: 50, size: 20 },
    ]);
    expect(shown.at(-1)?.index).toBe(6);
  });

  it('leaves hidden lines out', () => {
    const { shown } = axisWindow(axis({ 1: 0, 4: 0 }), { ...view, scroll: 0 });
    expect(shown.map(({ index }) => index)).toEqual([0, 2, 3, 5, 6]);
  });

  it('finds the line under a point on either side of the frozen edge', () => {
    expect([39, 41].map((point) => indexAt(axis(), point, view))).toEqual([1, 3]);
  });
});

describe('scrollTo', () => {
  const view = { frozen: 2, scroll: 200, length: 100 };

  it.each([
    ['a frozen line, which is always in view', 1, 200],
    ['a line in view', 13, 200],
    ['a line behind the frozen ones', 5, 60],
    ['a line below the view', 30, 520],
  ])('goes to %s', (_, index, expected) => {
    expect(scrollTo(axis(), index, view)).toBe(expected);
  });
});

describe('overflow', () => {
  const row = (...blanks: boolean[]) => ({
    cell: (at: number) => (blanks[at] === undefined ? undefined : { isBlank: blanks[at], width: 50 }),
  });

  it.each([
    ['none when the text fits', 50, 'left', [false, true], 0, { left: 0, right: 0 }],
    [
      'whole blank neighbours at the right',
      120,
      'left',
      [false, true, true, true],
      0,
      { left: 0, right: 100 },
    ],
    ['up to a filled neighbour', 200, 'left', [false, true, false], 0, { left: 0, right: 50 }],
    ['up to the edge of the sheet', 200, 'right', [true, false], 1, { left: 50, right: 0 }],
    ['both sides when centred', 100, 'center', [true, false, true], 1, { left: 50, right: 50 }],
  ] as const)('takes %s', (_, needed, side, blanks, at, expected) => {
    expect(overflow(needed, side, { ...row(...blanks), at })).toEqual(expected);
  });
});
