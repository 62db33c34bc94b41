import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Asset, amortisation } from '../../../src/core/finance/amortisation';
import { amount } from '../laws';

const machine: Asset = { cost: 50_000, lifeYears: 5, firstYearMonths: 6 };
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, each) => sum + each, 0);

describe('amortisation', () => {
  // The example of French textbooks: 50,000 over five years, in service from 1 July.
  it('takes half a year first and last of 50,000 over five years from 1 July on', () => {
    expect(amortisation(machine)).toEqual([5000, 10_000, 10_000, 10_000, 10_000, 5000]);
  });

  it('amortises the text project of the documentation over three years from month 7 on', () => {
    const years = amortisation({ cost: 35_179.56, lifeYears: 3, firstYearMonths: 6 });
    [5863.26, 11_726.52, 11_726.52, 5863.26].forEach((each, year) =>
      expect(years[year]).toBeCloseTo(each, 9),
    );
    expect(years).toHaveLength(4);
  });

  it.each([
    ['a full first year', { ...machine, firstYearMonths: 12 }, [10_000, 10_000, 10_000, 10_000, 10_000]],
    ['one month', { cost: 1200, lifeYears: 1, firstYearMonths: 1 }, [100, 1100]],
    ['a life of two and a half years', { cost: 300, lifeYears: 2.5, firstYearMonths: 12 }, [120, 120, 60]],
    ['the same from 1 July on', { cost: 300, lifeYears: 2.5, firstYearMonths: 6 }, [60, 120, 120]],
    ['a life within the first year', { cost: 300, lifeYears: 0.25, firstYearMonths: 6 }, [300]],
    ['a life as long as the first year', { cost: 300, lifeYears: 0.5, firstYearMonths: 6 }, [300]],
    ['nothing', { ...machine, cost: 0 }, [0, 0, 0, 0, 0, 0]],
  ])('adds up by hand: %s', (_, asset, expected) => {
    const years = amortisation(asset);
    expect(years).toHaveLength(expected.length);
    expected.forEach((each, year) => expect(years[year]).toBeCloseTo(each, 9));
  });

  it('opens no year for the noise of a binary fraction', () => {
    expect(amortisation({ cost: 1, lifeYears: 0.1 * 30, firstYearMonths: 12 })).toHaveLength(3);
    expect(amortisation({ cost: 1, lifeYears: 1.1 + 2.2 - 0.3, firstYearMonths: 12 })).toHaveLength(3);
  });

  const assets = fc.record<Asset>({
    cost: amount,
    lifeYears: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.double({ min: 0.05, max: 50, noNaN: true })),
    firstYearMonths: fc.integer({ min: 1, max: 12 }),
  });

  it('sums to the cost, never takes more than a full year, and takes full years but for the ends', () => {
    fc.assert(
      fc.property(assets, (asset) => {
        const years = amortisation(asset);
        const scale = Math.max(1, asset.cost);
        expect(Math.abs(sumOf(years) - asset.cost)).toBeLessThanOrEqual(1e-9 * scale);
        const full = asset.cost / Math.max(asset.lifeYears, 1 / 12);
        for (const each of years) expect(each).toBeGreaterThanOrEqual(0);
        if (asset.lifeYears >= 1)
          years
            .slice(1, -1)
            .forEach((each) => expect(Math.abs(each - full)).toBeLessThanOrEqual(1e-9 * scale));
      }),
    );
  });

  it('sums to the cost within a billionth for any amount of a project', () => {
    fc.assert(
      fc.property(assets, fc.nat(10_000_000), (asset, cents) => {
        expect(Math.abs(sumOf(amortisation({ ...asset, cost: cents / 100 })) - cents / 100)).toBeLessThan(
          1e-9,
        );
      }),
    );
  });
});
