import { MONTHS_PER_YEAR } from '../units';

export interface Automation {
  readonly runsPerYear: number;
  /** Person-days of one run by hand. */
  readonly manualDays: number;
  /** Person-days of one automated run. */
  readonly automatedDays: number;
  /** Money per person-day. */
  readonly dayRate: number;
  /** Money to build the pipeline, once. */
  readonly buildCost: number;
  /** Money to keep it going, per year. */
  readonly runCostPerYear: number;
  /** Whole years counted. */
  readonly years: number;
  readonly annualRate: number;
}

/** Keys in the order in which a cell range shows them; no payback where there is no saving. */
export interface AutomationSaving {
  readonly savingPerYear: number;
  readonly paybackMonths: number | null;
  readonly npv: number;
}

/**
 * What an automated data and retraining pipeline saves, and when it has paid for itself.
 *
 * saving = runs × (manual − automated days) × day rate − running cost; payback = 12 × build / saving;
 * NPV = −build + Σ saving / (1 + r)^k over the years
 *
 * @param automation - quantities and money at least 0; rate above −1
 * @returns money per year, months (none when nothing is saved), money
 * @example automationSaving({ runsPerYear: 12, manualDays: 2, automatedDays: 0.5, dayRate: 440, buildCost: 8000, runCostPerYear: 600, years: 3, annualRate: 0.08 }).savingPerYear //=> 7320
 * @see https://en.wikipedia.org/wiki/Net_present_value
 */
export function automationSaving(automation: Automation): AutomationSaving {
  const { runsPerYear, manualDays, automatedDays, dayRate, buildCost, runCostPerYear, years, annualRate } =
    automation;
  const savingPerYear = runsPerYear * (manualDays - automatedDays) * dayRate - runCostPerYear;
  const paybackMonths = savingPerYear > 0 ? (MONTHS_PER_YEAR * buildCost) / savingPerYear : null;
  let npv = -buildCost;
  for (let year = 1; year <= years; year += 1) npv += savingPerYear / (1 + annualRate) ** year;
  return { savingPerYear, paybackMonths, npv };
}
