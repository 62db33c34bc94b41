export interface Storage {
  /** Stored in the first month, GB. */
  readonly storageGb: number;
  readonly pricePerGbMonth: number;
  /** Whole months. */
  readonly months: number;
  /** Growth of the volume from one month to the next, as a fraction. */
  readonly monthlyGrowth: number;
  /** Read out of the cloud each month, GB. */
  readonly egressGbPerMonth: number;
  readonly egressPricePerGb: number;
}

/**
 * Cost of keeping data in the cloud while its volume grows, and of reading it out.
 *
 * GB × price × (1 + g)^0 + … + (1 + g)^(months − 1), plus GB read out × price × months
 *
 * @param storage - volumes and prices, at least 0; growth above −1
 * @returns money over the months
 * @example storageCost({ storageGb: 200, pricePerGbMonth: 0.0216, months: 12, monthlyGrowth: 0, egressGbPerMonth: 0, egressPricePerGb: 0.09 }) //=> 51.84
 * @see https://en.wikipedia.org/wiki/Geometric_series
 */
export function storageCost(storage: Storage): number {
  const { storageGb, pricePerGbMonth, months, monthlyGrowth, egressGbPerMonth, egressPricePerGb } = storage;
  const gbMonths = storageGb * growthSum(monthlyGrowth, months);
  return gbMonths * pricePerGbMonth + egressGbPerMonth * months * egressPricePerGb;
}

/** 1 + (1 + g) + … + (1 + g)^(terms − 1), in a form that keeps its digits where growth is tiny. */
function growthSum(growth: number, terms: number): number {
  return growth === 0 ? terms : Math.expm1(terms * Math.log1p(growth)) / growth;
}
