import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { InputError, NoResultError } from '../../../src/core/errors';
import { phaseShares } from '../../../src/core/people/phaseShares';
import { amount, expectSame } from '../laws';

describe('phaseShares', () => {
  it('splits 1,000 into 130, 510 and 360', () => {
    expect(phaseShares(1000, [13, 51, 36])).toEqual([130, 510, 360]);
  });

  // Anaconda, State of Data Science 2020: loading 19 %, cleansing 26 %, so that data preparation takes 45 % of the time.
  it('gives 45 of 100 days to the data where the time goes as in a published survey', () => {
    const [loading = 0, cleansing = 0] = phaseShares(100, [19, 26, 21, 11, 12, 11]);
    expect(loading + cleansing).toBeCloseTo(45, 12);
  });

  it('scales weights that do not sum to 100: the middle of the ranges published for CRISP-DM', () => {
    expect(phaseShares(107.5, [60, 25, 15, 7.5])).toEqual([60, 25, 15, 7.5]);
  });

  it.each([
    ['one phase', 12.34, [7], [12.34]],
    ['nothing to split', 0, [1, 2], [0, 0]],
    ['a phase without weight', 10, [1, 0, 1], [5, 0, 5]],
    ['blank cells behind the last phase', 0.3, [1, 1, 1, 0, 0], [0.1, 0.1, 0.1, 0, 0]],
  ])('knows the edges: %s', (_, total, weights, expected) => {
    phaseShares(total, weights).forEach((part, phase) =>
      expect(part).toBeCloseTo(expected[phase] ?? NaN, 14),
    );
  });

  it('gives nothing at all to a phase without weight', () => {
    fc.assert(
      fc.property(amount, fc.array(fc.nat(100), { minLength: 1 }), (total, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const shares = phaseShares(total, weights);
        expect(shares.filter((_, phase) => weights[phase] === 0).every((part) => part === 0)).toBe(true);
      }),
    );
  });

  it.each([
    ['all are 0', [0, 0]],
    ['there are none', []],
  ])('refuses weights where %s', (_, weights) => {
    const refusal = () => phaseShares(10, weights);
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(expect.objectContaining({ argument: 'profile', rule: { kind: 'notAllZero' } }));
  });

  it('has no result where the weights are too large to sum', () => {
    expect(() => phaseShares(10, [1e308, 1e308])).toThrow(new NoResultError('num'));
  });

  const weights = fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), {
    minLength: 1,
    maxLength: 20,
  });

  it('leaves nothing when the shares are taken off the total one by one', () => {
    fc.assert(
      fc.property(amount, weights, (total, profile) => {
        const shares = phaseShares(total, profile);
        expect(shares).toHaveLength(profile.length);
        const left = shares.reduce((rest, part) => rest - part, total);
        expect(Math.abs(left)).toBeLessThanOrEqual(1e-15 * profile.length * total);
        expect(shares.every((part) => part >= 0 && Number.isFinite(part))).toBe(true);
      }),
    );
  });

  it('sums exactly to a total in cents', () => {
    fc.assert(
      fc.property(fc.nat(1e9), weights, (cents, profile) => {
        const sum = phaseShares(cents / 100, profile).reduce((whole, part) => whole + part, 0);
        expect(Number(sum.toFixed(2))).toBe(cents / 100);
      }),
    );
  });

  it('keeps to the weights, whatever their unit', () => {
    fc.assert(
      fc.property(amount, weights, (total, profile) => {
        const sum = profile.reduce((whole, weight) => whole + weight, 0);
        const doubled = phaseShares(
          total,
          profile.map((weight) => 2 * weight),
        );
        phaseShares(total, profile).forEach((part, phase) => {
          expect(Math.abs(part - (total * (profile[phase] ?? 0)) / sum)).toBeLessThanOrEqual(1e-13 * total);
          expectSame(doubled[phase] ?? 0, part);
        });
      }),
    );
  });
});
