import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contributions } from '../../../src/core/tracking/contributions';

const sum = (amounts: readonly number[]) => amounts.reduce((whole, amount) => whole + amount, 0);

/** A result that multiplies some factors and adds others, as cost lines do. */
const product =
  (factors: readonly (readonly [before: number, after: number])[]) => (isMade: readonly boolean[]) =>
    factors.reduce((whole, [before, after], index) => whole * (isMade[index] ? after : before), 1);

describe('contributions', () => {
  it('shares what price and quantity bring together half and half', () => {
    expect(contributions(2, ([hours, price]) => (hours ? 30 : 20) * (price ? 12 : 10))).toEqual([110, 50]);
  });

  // The glove game (en.wikipedia.org/wiki/Shapley_value): two left gloves, one right; a pair is worth 1. 1/6, 1/6, 2/3.
  it('divides the pair of gloves as published', () => {
    const shares = contributions(3, ([left, otherLeft, right]) => Number((left || otherLeft) && right));
    [1 / 6, 1 / 6, 2 / 3].forEach((share, index) => expect(shares[index]).toBeCloseTo(share, 14));
  });

  it('has nothing to share where nothing changed', () => {
    expect(contributions(0, () => 7)).toEqual([]);
    expect(contributions(3, () => 7)).toEqual([0, 0, 0]);
  });

  it.each([9, 10])('shares evenly among %i changes that are alike', (count) => {
    const shares = contributions(count, (isMade) => isMade.filter(Boolean).length ** 2);
    for (const share of shares) expect(share).toBeCloseTo(count, 9);
  });

  const factor = fc.tuple(
    fc.double({ min: 0.1, max: 10, noNaN: true }),
    fc.double({ min: 0.1, max: 10, noNaN: true }),
  );
  const factors = fc.array(factor, { minLength: 1, maxLength: 12 });

  it('adds up to the whole change', () => {
    fc.assert(
      fc.property(factors, (given) => {
        const result = product(given);
        const change = result(given.map(() => true)) - result(given.map(() => false));
        const scale = product(given.map(([one, other]) => [Math.max(one, other), 0]))([]);
        expect(Math.abs(sum(contributions(given.length, result)) - change)).toBeLessThanOrEqual(1e-9 * scale);
      }),
    );
  });

  it('gives the way back the other sign', () => {
    fc.assert(
      fc.property(factors, (given) => {
        const there = contributions(given.length, product(given));
        const back = contributions(given.length, product(given.map(([before, after]) => [after, before])));
        const scale = product(given.map(([one, other]) => [Math.max(one, other), 0]))([]);
        there.forEach((share, index) =>
          expect(Math.abs(share + (back[index] ?? NaN))).toBeLessThanOrEqual(1e-9 * scale),
        );
      }),
    );
  });

  it('gives nothing to a change without effect, and leaves the others what they had', () => {
    fc.assert(
      fc.property(fc.array(factor, { minLength: 1, maxLength: 8 }), (given) => {
        const alone = contributions(given.length, product(given));
        const along = contributions(given.length + 1, product(given));
        expect(along.at(-1)).toBe(0);
        alone.forEach((share, index) => expect(along[index]).toBeCloseTo(share, 6));
      }),
    );
  });
});
