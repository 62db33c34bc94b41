import { MONTHS_PER_YEAR } from '../units';

export interface Asset {
  readonly cost: number;
  readonly lifeYears: number;
  /** Months of service in the first fiscal year, 1 to 12. */
  readonly firstYearMonths: number;
}

/**
 * Straight-line amortisation by fiscal year, pro rata to the months in service.
 *
 * cost / life × months in service / 12 each year; the last year takes what is left.
 *
 * @param asset - cost at least 0; life above 0, which need not be whole years
 * @returns money by fiscal year
 * @example amortisation({ cost: 50000, lifeYears: 5, firstYearMonths: 6 }) //=> [5000, 10000, 10000, 10000, 10000, 5000]
 * @see Plan comptable général, article 214-13: amortisation pro rata temporis
 */
export function amortisation({ cost, lifeYears, firstYearMonths }: Asset): readonly number[] {
  const lifeMonths = lifeYears * MONTHS_PER_YEAR;
  const years = fiscalYears(lifeMonths, firstYearMonths);
  return Array.from({ length: years }, (_, year) => {
    const before = year === 0 ? 0 : firstYearMonths + MONTHS_PER_YEAR * (year - 1);
    const after = Math.min(lifeMonths, firstYearMonths + MONTHS_PER_YEAR * year);
    return (cost * (after - before)) / lifeMonths;
  });
}

/** A hair over a whole year, from a life such as 0.1 × 3, opens no further year. */
function fiscalYears(lifeMonths: number, firstYearMonths: number): number {
  const later = Number(((lifeMonths - firstYearMonths) / MONTHS_PER_YEAR).toPrecision(12));
  return 1 + Math.max(0, Math.ceil(later));
}
