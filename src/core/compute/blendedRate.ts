import { InputError } from '../errors';

export interface RateMix {
  /** Price on demand, money per hour. */
  readonly onDemand: number;
  /** Share of the hours that are reserved. */
  readonly reservedShare: number;
  readonly reservedDiscount: number;
  /** Share of the hours on spare capacity. */
  readonly spotShare: number;
  readonly spotDiscount: number;
  /** Work lost to interruptions, as a share of the spot hours. */
  readonly spotWaste: number;
}

/**
 * The average price of a machine-hour bought partly reserved, partly on spare capacity and the rest on demand.
 *
 * P × [r (1 − dᵣ) + s (1 − dₛ)(1 + w) + (1 − r − s)]
 *
 * @param mix - price above 0; shares and discounts 0 to 1
 * @returns money per useful hour
 * @throws {InputError} when the shares sum to more than 1
 * @example blendedRate({ onDemand: 10, reservedShare: 0.5, reservedDiscount: 0.4, spotShare: 0, spotDiscount: 0.6, spotWaste: 0.1 }) //=> 8
 * @see arXiv 2405.21015 (Epoch AI): discounts for commitments of one and three years
 */
export function blendedRate({
  onDemand,
  reservedShare,
  reservedDiscount,
  spotShare,
  spotDiscount,
  spotWaste,
}: RateMix): number {
  if (reservedShare + spotShare > 1) {
    throw new InputError('spotShare', { kind: 'number', min: 0, max: 1 - reservedShare }, spotShare);
  }
  const reserved = reservedShare * (1 - reservedDiscount);
  const spot = spotShare * (1 - spotDiscount) * (1 + spotWaste);
  return onDemand * (reserved + spot + (1 - (reservedShare + spotShare)));
}
