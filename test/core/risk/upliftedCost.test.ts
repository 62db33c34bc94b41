import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { upliftedCost, type Uplift } from '../../../src/core/risk/upliftedCost';
import { amount, itIsACost, share } from '../laws';

describe('upliftedCost', () => {
  it('makes 120,500 of 100,000 where half the causes of an overrun of 41 % are dealt with', () => {
    expect(upliftedCost({ base: 100_000, upper: 0.41, lower: 0, mitigation: 0.5 })).toBeCloseTo(120_500, 9);
  });

  // HM Treasury, supplementary Green Book guidance: optimism bias, table 2, capital expenditure (for outsourcing,
  // operating expenditure), after Mott MacDonald, 2002. Transport Scotland applies the first row to IT systems.
  it.each([
    ['equipment and development', 2, 0.1, 300, 205, 110],
    ['outsourcing', 0.41, 0, 141, 120.5, 100],
    ['non-standard civil engineering', 0.66, 0.06, 166, 136, 106],
    ['standard civil engineering', 0.44, 0.03, 144, 123.5, 103],
    ['non-standard buildings', 0.51, 0.04, 151, 127.5, 104],
    ['standard buildings', 0.24, 0.02, 124, 113, 102],
  ])('spans the bounds of the Treasury: %s', (_, upper, lower, first, half, last) => {
    const at = (mitigation: number) => upliftedCost({ base: 100, upper, lower, mitigation });
    expect(at(0)).toBeCloseTo(first, 12);
    expect(at(0.5)).toBeCloseTo(half, 12);
    expect(at(1)).toBeCloseTo(last, 12);
  });

  it('changes nothing where comparable projects did not overrun', () => {
    expect(upliftedCost({ base: 123.45, upper: 0, lower: 0, mitigation: 0 })).toBe(123.45);
  });

  itIsACost(
    upliftedCost,
    fc
      .record<Uplift>({ base: amount, upper: share, lower: share, mitigation: share })
      .map((uplift) => ({ ...uplift, upper: uplift.upper + uplift.lower })),
    { quantities: ['base'], raises: ['base', 'upper', 'lower'], lowers: ['mitigation'] },
  );
});
