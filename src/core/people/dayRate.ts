export interface Employment {
  /** Gross salary, money per year. */
  readonly annualGross: number;
  /** Employer's contributions as a share of the gross salary. */
  readonly employerLoad: number;
  /** Days worked in a year. */
  readonly daysPerYear: number;
  /** Office, tools and management as a share of the loaded salary. */
  readonly overhead: number;
  /** Share of the worked days that go into projects, above 0 to 1. */
  readonly utilisation: number;
}

/**
 * What a day of an employee costs a project, contributions and overhead included.
 *
 * gross × (1 + employer load) × (1 + overhead) / (days × utilisation)
 *
 * @param employment - salary above 0; loads at least 0; days and utilisation above 0
 * @returns money per productive day
 * @example dayRate({ annualGross: 55000, employerLoad: 0.45, daysPerYear: 218, overhead: 0.2, utilisation: 1 }) //=> 438.99082568807336
 * @see Eurostat, labour cost levels (lc_lci_lev): non-wage costs by country
 */
export function dayRate({
  annualGross,
  employerLoad,
  daysPerYear,
  overhead,
  utilisation,
}: Employment): number {
  const loadedSalary = annualGross * (1 + employerLoad);
  return (loadedSalary * (1 + overhead)) / (daysPerYear * utilisation);
}
