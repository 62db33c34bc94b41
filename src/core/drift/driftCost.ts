import { MONTHS_PER_YEAR } from '../units';

export interface Drift {
  /** Models in production. */
  readonly models: number;
  /** Money per model and month. */
  readonly monitoringPerMonth: number;
  /** Drift incidents to look into, in twelve months. */
  readonly incidentsPerYear: number;
  /** Person-days to diagnose one incident. */
  readonly daysPerIncident: number;
  /** Money per person-day. */
  readonly dayRate: number;
  /** Money for new data and labels, in twelve months. */
  readonly newDataPerYear: number;
  /** Length of the period in months. */
  readonly months: number;
}

/** Keys in the order in which a cell range shows them. */
export interface DriftCost {
  readonly monitoring: number;
  readonly diagnosis: number;
  readonly newData: number;
  readonly total: number;
}

/**
 * What watching for model drift costs before any retraining, in its three parts.
 *
 * monitoring = models × monthly monitoring × months;
 * diagnosis = incidents per year × days per incident × day rate × months / 12;
 * new data = new data per year × months / 12
 *
 * @param drift - quantities and unit costs, all at least 0
 * @returns money over the period: the three parts and their sum
 * @example driftCost({ models: 1, monitoringPerMonth: 50, incidentsPerYear: 3, daysPerIncident: 2, dayRate: 440, newDataPerYear: 960, months: 12 }).total //=> 4200
 * @see Course «Machine Learning et IA pour marketing et commerciaux», 2024: monitoring, diagnosis, collection of new data
 */
export function driftCost(drift: Drift): DriftCost {
  const years = drift.months / MONTHS_PER_YEAR;
  const monitoring = drift.models * drift.monitoringPerMonth * drift.months;
  const diagnosis = years * drift.incidentsPerYear * drift.daysPerIncident * drift.dayRate;
  const newData = years * drift.newDataPerYear;
  return { monitoring, diagnosis, newData, total: monitoring + diagnosis + newData };
}
