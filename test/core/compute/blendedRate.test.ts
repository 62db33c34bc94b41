import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { blendedRate, type RateMix } from '../../../src/core/compute/blendedRate';
import { InputError } from '../../../src/core/errors';
import { expectSame, positive, share } from '../laws';

const onDemand: RateMix = {
  onDemand: 10,
  reservedShare: 0,
  reservedDiscount: 0.41,
  spotShare: 0,
  spotDiscount: 0.6,
  spotWaste: 0.1,
};

describe('blendedRate', () => {
  it('pays 8 where half the hours at 10 are reserved at 40 % off', () => {
    expect(blendedRate({ ...onDemand, reservedShare: 0.5, reservedDiscount: 0.4 })).toBe(8);
  });

  it.each([
    ['everything on demand', onDemand, 10],
    // arXiv 2405.21015 (Epoch AI): one year reserved at AWS, Google and Azure is 41, 37 and 25 % off.
    ['everything reserved at AWS', { ...onDemand, reservedShare: 1 }, 5.9],
    ['everything reserved at Google', { ...onDemand, reservedShare: 1, reservedDiscount: 0.37 }, 6.3],
    ['everything reserved at Azure', { ...onDemand, reservedShare: 1, reservedDiscount: 0.25 }, 7.5],
    ['everything on spare capacity, a tenth of it lost', { ...onDemand, spotShare: 1 }, 4.4],
    ['a bit of each', { ...onDemand, reservedShare: 0.5, spotShare: 0.3 }, 2.95 + 1.32 + 2],
  ])('adds up by hand: %s', (_, mix, expected) => {
    expect(blendedRate(mix)).toBeCloseTo(expected, 12);
  });

  it('takes shares that sum to 1 in hundredths, whatever binary fractions make of them', () => {
    for (let hundredths = 0; hundredths <= 100; hundredths += 1) {
      const mix = { ...onDemand, reservedShare: hundredths / 100, spotShare: (100 - hundredths) / 100 };
      const free = blendedRate({ ...mix, reservedDiscount: 1, spotDiscount: 1 });
      expect(Math.abs(free)).toBeLessThan(1e-14);
      expect(free).toBeGreaterThanOrEqual(0);
    }
  });

  it('refuses shares that sum to more than 1 and tells what is left', () => {
    const refusal = () => blendedRate({ ...onDemand, reservedShare: 0.75, spotShare: 0.5 });
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(
      expect.objectContaining({
        argument: 'spotShare',
        rule: { kind: 'number', min: 0, max: 0.25 },
        value: 0.5,
      }),
    );
  });

  const mixes = fc
    .record({
      onDemand: positive,
      reservedShare: share,
      reservedDiscount: share,
      spotOfRest: share,
      spotDiscount: share,
      spotWaste: share,
    })
    .map(({ spotOfRest, ...mix }) => ({ ...mix, spotShare: spotOfRest * (1 - mix.reservedShare) }))
    .filter(({ reservedShare, spotShare }) => reservedShare + spotShare <= 1);

  it('is never negative, proportional to the price on demand, and cheaper for a larger discount', () => {
    fc.assert(
      fc.property(mixes, share, (mix, more) => {
        const rate = blendedRate(mix);
        const slack = 1e-12 * mix.onDemand;
        expect(rate).toBeGreaterThanOrEqual(0);
        expect(rate).toBeLessThanOrEqual(mix.onDemand * (1 + mix.spotWaste) + slack);
        expectSame(blendedRate({ ...mix, onDemand: 2 * mix.onDemand }), 2 * rate);
        const raised = (discount: number) => discount + more * (1 - discount);
        const reserved = blendedRate({ ...mix, reservedDiscount: raised(mix.reservedDiscount) });
        const spot = blendedRate({ ...mix, spotDiscount: raised(mix.spotDiscount) });
        expect(Math.max(reserved, spot)).toBeLessThanOrEqual(rate + slack);
        expect(blendedRate({ ...mix, spotWaste: mix.spotWaste + more })).toBeGreaterThanOrEqual(rate - slack);
      }),
    );
  });
});
