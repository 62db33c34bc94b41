export interface Serving {
  /** Machines that answer at the same time. */
  readonly replicas: number;
  /** Money per machine and hour. */
  readonly pricePerHour: number;
  /** Hours a machine is on in a month; 730 is always on. */
  readonly hoursPerMonth: number;
  readonly months: number;
}

/**
 * Cost of the machines that answer requests in production.
 *
 * replicas × price per hour × hours per month × months
 *
 * @param serving - machines, price, hours and months, all at least 0
 * @returns money over the months
 * @example servingCost({ replicas: 3, pricePerHour: 0.2421, hoursPerMonth: 730, months: 12 }) //=> 6362.388
 * @see www.infracost.io/docs: a month counts 730 hours
 */
export function servingCost({ replicas, pricePerHour, hoursPerMonth, months }: Serving): number {
  return replicas * pricePerHour * hoursPerMonth * months;
}
