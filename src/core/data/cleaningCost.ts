import { MINUTES_PER_HOUR } from '../units';

export interface Cleaning {
  readonly records: number;
  /** Share of records with an error, 0 to 1. */
  readonly errorRate: number;
  /** Minutes of work to mend one record by hand. */
  readonly minutesPerFix: number;
  /** Money per hour of that work. */
  readonly hourlyRate: number;
  /** Share of the errors that rules mend without a person, 0 to 1. */
  readonly autoShare: number;
  /** Money for tools, once. */
  readonly toolCost: number;
}

/**
 * Cost of mending faulty records by hand after rules have mended their share.
 *
 * records × error rate × (1 − auto share) × minutes / 60 × hourly rate + tools
 *
 * @param cleaning - quantities and rates, all at least 0; shares at most 1
 * @returns money
 * @example cleaningCost({ records: 60000, errorRate: 0.1, minutesPerFix: 3, hourlyRate: 55, autoShare: 0.8, toolCost: 0 }) //=> 3300
 * @see domain study, section 2.3: an effort model, after the 1-10-100 rule of data quality without its multipliers
 */
export function cleaningCost(cleaning: Cleaning): number {
  const manualFixes = cleaning.records * cleaning.errorRate * (1 - cleaning.autoShare);
  const hours = (manualFixes * cleaning.minutesPerFix) / MINUTES_PER_HOUR;
  return hours * cleaning.hourlyRate + cleaning.toolCost;
}
