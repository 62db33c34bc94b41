export interface Ownership {
  readonly upfront: number;
  /** Money in the first year. */
  readonly annualCost: number;
  /** Whole years. */
  readonly years: number;
  readonly annualRate: number;
  /** Growth of the annual cost, as a fraction per year. */
  readonly growth: number;
  /** Money to get out at the end: export, deletion, contract. */
  readonly exitCost: number;
}

/**
 * Everything a solution costs over its life, discounted to today.
 *
 * upfront + Σ over years of cost × (1 + g)^(k − 1) / (1 + r)^k + exit / (1 + r)^years
 *
 * @param ownership - money at least 0; whole years; rates above −1
 * @returns money of today
 * @example totalCostOfOwnership({ upfront: 1000, annualCost: 500, years: 3, annualRate: 0, growth: 0, exitCost: 100 }) //=> 2600
 * @see https://en.wikipedia.org/wiki/Total_cost_of_ownership
 */
export function totalCostOfOwnership({
  upfront,
  annualCost,
  years,
  annualRate,
  growth,
  exitCost,
}: Ownership): number {
  let cost = upfront + exitCost / (1 + annualRate) ** years;
  for (let year = 1; year <= years; year += 1)
    cost += (annualCost * (1 + growth) ** (year - 1)) / (1 + annualRate) ** year;
  return cost;
}
