export interface ResearchSpending {
  /** Money for research staff. */
  readonly staffCost: number;
  /** Depreciation of research equipment. */
  readonly depreciation: number;
  readonly subcontract: number;
  readonly other: number;
  /** Flat rate for running costs, on staff. */
  readonly staffFlatRate: number;
  /** Public grants, deducted. */
  readonly grants: number;
}

const DEPRECIATION_FLAT_RATE = 0.75;
const CEILING = 100_000_000;
const RATE_BELOW = 0.3;
const RATE_ABOVE = 0.05;

/**
 * The French research tax credit (CIR) that spending could give, if it is eligible, which is a legal question.
 *
 * base = staff × (1 + flat rate) + depreciation × 1.75 + subcontracting + other − grants, at least 0;
 * 30 % of it up to 100 million, 5 % above
 *
 * @param spending - money at least 0
 * @returns money
 * @example researchTaxCredit({ staffCost: 100000, depreciation: 0, subcontract: 0, other: 0, staffFlatRate: 0.4, grants: 0 }) //=> 42000
 * @see Code général des impôts, article 244 quater B
 */
export function researchTaxCredit(spending: ResearchSpending): number {
  const { staffCost, staffFlatRate, depreciation, subcontract, other, grants } = spending;
  const gross =
    staffCost * (1 + staffFlatRate) + depreciation * (1 + DEPRECIATION_FLAT_RATE) + subcontract + other;
  const base = Math.max(0, gross - grants);
  return RATE_BELOW * Math.min(base, CEILING) + RATE_ABOVE * Math.max(0, base - CEILING);
}
