import { MONTHS_PER_YEAR } from '../units';

/**
 * The monthly rate that compounds to an annual one.
 *
 * (1 + annual)^(1/12) − 1
 *
 * @param annualRate - fraction per year, above −1
 * @returns fraction per month
 * @example monthlyRate(0) //=> 0
 * @see https://en.wikipedia.org/wiki/Compound_interest
 */
export function monthlyRate(annualRate: number): number {
  return Math.expm1(Math.log1p(annualRate) / MONTHS_PER_YEAR);
}
