export interface Acquisition {
  /** Records that can be used in the end. */
  readonly records: number;
  /** Money per bought record. */
  readonly pricePerRecord: number;
  /** Money, once. */
  readonly fixedFee: number;
  /** Share of the bought records that is fit for use, above 0 to 1. */
  readonly usableShare: number;
  /** How often the whole set is bought anew in a year. */
  readonly refreshesPerYear: number;
  readonly years: number;
}

/**
 * Cost of buying data, the unusable part of it included.
 *
 * fee + records / usable share × price × (1 + refreshes per year × years)
 *
 * @param acquisition - quantities and prices, all at least 0; usable share above 0
 * @returns money over the years
 * @example acquisitionCost({ records: 60000, pricePerRecord: 0.1, fixedFee: 0, usableShare: 1, refreshesPerYear: 0, years: 1 }) //=> 6000
 * @see docs.parallel.ai: a vendor that bills a fee, then each record
 */
export function acquisitionCost(acquisition: Acquisition): number {
  const { records, pricePerRecord, fixedFee, usableShare, refreshesPerYear, years } = acquisition;
  const boughtRecords = records / usableShare;
  const purchases = 1 + refreshesPerYear * years;
  return fixedFee + boughtRecords * pricePerRecord * purchases;
}
