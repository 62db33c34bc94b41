import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { breakEvenVolume, type TwoOptions } from '../../../src/core/compute/breakEvenVolume';
import { NoResultError } from '../../../src/core/errors';
import { amount, expectSame } from '../laws';

const options = (fixedA: number, unitA: number, fixedB: number, unitB: number): TwoOptions => ({
  fixedA,
  unitA,
  fixedB,
  unitB,
});

describe('breakEvenVolume', () => {
  it('pays to automate from 25,000 units on where that costs 1,000 and saves 4 cents a unit', () => {
    expect(breakEvenVolume(options(0, 0.05, 1000, 0.01))).toBeCloseTo(25_000, 8);
  });

  it.each([
    // uky.edu, break-even analysis: to buy a part at 14.75 or to make it.
    ['make or buy', options(0, 14.75, 10_125, 12.5), 4500],
    // R. Lembke, Operations management, break-even: outsource at 200, a lathe, a machining centre.
    ['outsource or lathe', options(0, 200, 80_000, 75), 640],
    ['lathe or machining centre', options(80_000, 75, 200_000, 15), 2000],
  ])('agrees with textbooks: %s', (_, input, published) => {
    expect(breakEvenVolume(input)).toBe(published);
  });

  it('is 0 where both start from the same fixed cost', () => {
    expect(breakEvenVolume(options(500, 2, 500, 1))).toBeCloseTo(0, 12);
    expect(breakEvenVolume(options(500, 1, 500, 2))).toBeCloseTo(0, 12);
  });

  it.each([
    ['one is cheaper in every way', options(0, 1, 1000, 2)],
    ['the other is cheaper in every way', options(1000, 2, 0, 1)],
    ['a unit costs the same either way', options(0, 1, 1000, 1)],
    ['they are the same', options(7, 1, 7, 1)],
  ])('has no result where %s', (_, input) => {
    expect(() => breakEvenVolume(input)).toThrow(new NoResultError('num'));
  });

  it('is the volume at which both cost the same, whichever is named first', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (fixed, more, unit, dearer) => {
        fc.pre(dearer > 1e-3 * unit && dearer > 0);
        const input = options(fixed, unit + dearer, fixed + more, unit);
        const volume = breakEvenVolume(input);
        expect(volume).toBeGreaterThanOrEqual(0);
        const costA = input.fixedA + input.unitA * volume;
        expectSame(costA, input.fixedB + input.unitB * volume, 1e-9);
        const { fixedA, unitA, fixedB, unitB } = input;
        expectSame(breakEvenVolume(options(fixedB, unitB, fixedA, unitA)), volume);
      }),
    );
  });
});
