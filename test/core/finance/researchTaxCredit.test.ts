import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { researchTaxCredit, type ResearchSpending } from '../../../src/core/finance/researchTaxCredit';
import { amount, itIsACost, share } from '../laws';

const staff: ResearchSpending = {
  staffCost: 100_000,
  depreciation: 0,
  subcontract: 0,
  other: 0,
  staffFlatRate: 0.4,
  grants: 0,
};

describe('researchTaxCredit', () => {
  it('gives 42,000 for 100,000 of staff', () => {
    expect(researchTaxCredit(staff)).toBeCloseTo(42_000, 9);
  });

  it.each([
    [
      // businove.com, base de calcul du crédit d'impôt recherche: 500,000 of staff, 300,000 subcontracted, 100,000 of
      // depreciation, 40 % flat.
      'businove, a base of 1,175,000',
      { ...staff, staffCost: 500_000, depreciation: 100_000, subcontract: 300_000 },
      352_500,
    ],
    [
      // dp-consulting.fr, exemple de crédit d'impôt recherche, 2012: the flat rate was 50 %; 12,000 of technology watch.
      'dp-consulting, a base of 457,500',
      {
        ...staff,
        staffCost: 225_000,
        depreciation: 36_000,
        subcontract: 45_000,
        other: 12_000,
        staffFlatRate: 0.5,
      },
      137_250,
    ],
  ])('agrees with published examples: %s', (_, spending, published) => {
    expect(researchTaxCredit(spending)).toBeCloseTo(published, 6);
  });

  it.each([
    ['the ceiling of 100 million', { ...staff, staffCost: 0, other: 1e8 }, 30e6],
    ['a million above it', { ...staff, staffCost: 0, other: 101e6 }, 30_050_000],
    ['grants', { ...staff, grants: 40_000 }, 30_000],
    ['grants above all spending', { ...staff, grants: 1e6 }, 0],
    ['nothing', { ...staff, staffCost: 0 }, 0],
  ])('knows the edges: %s', (_, spending, expected) => {
    expect(researchTaxCredit(spending)).toBeCloseTo(expected, 6);
  });

  const spendings = fc.record<ResearchSpending>({
    staffCost: amount,
    depreciation: amount,
    subcontract: amount,
    other: amount,
    staffFlatRate: share,
    grants: amount,
  });

  const below = fc.double({ min: 0.01, max: 1e7, noNaN: true });
  itIsACost(
    researchTaxCredit,
    fc.record<ResearchSpending>({
      staffCost: below,
      depreciation: below,
      subcontract: below,
      other: below,
      staffFlatRate: share,
      grants: fc.constant(0),
    }),
    {
      quantities: ['staffCost'],
      raises: ['staffCost', 'depreciation', 'subcontract', 'other', 'staffFlatRate'],
      fixed: (spending) => researchTaxCredit({ ...spending, staffCost: 0 }),
    },
  );

  it('never rises with the grants nor falls with what is spent, above the ceiling too', () => {
    fc.assert(
      fc.property(spendings, amount, (spending, more) => {
        const credit = researchTaxCredit(spending);
        const slack = 1e-9 * (1 + credit);
        const granted = researchTaxCredit({ ...spending, grants: spending.grants + more });
        const spent = researchTaxCredit({ ...spending, other: spending.other + more });
        expect(granted).toBeLessThanOrEqual(credit + slack);
        expect(spent).toBeGreaterThanOrEqual(credit - slack);
      }),
    );
  });

  it('is 30 % of what is spent below the ceiling and never more', () => {
    fc.assert(
      fc.property(spendings, (spending) => {
        const { staffCost, staffFlatRate, depreciation, subcontract, other, grants } = spending;
        const base = staffCost * (1 + staffFlatRate) + depreciation * 1.75 + subcontract + other - grants;
        const credit = researchTaxCredit(spending);
        const slack = 1e-9 * (1 + staffCost + depreciation + subcontract + other + grants);
        expect(credit).toBeLessThanOrEqual(0.3 * Math.max(0, base) + slack);
        if (base > 0 && base <= 1e8) expect(Math.abs(credit - 0.3 * base)).toBeLessThanOrEqual(slack);
      }),
    );
  });
});
