import { HOURS_PER_YEAR } from '../units';

export interface OwnMachine {
  /** Money, once. */
  readonly purchase: number;
  readonly lifeYears: number;
  /** Share of the hours in which it works, above 0 to 1. */
  readonly utilisation: number;
  readonly powerKw: number;
  /** Money per kWh. */
  readonly electricity: number;
  /** Power usage effectiveness of the room, at least 1. */
  readonly pue: number;
  /** Money it is worth at the end. */
  readonly residual: number;
  /** Room, network and hands per year, as a share of the purchase. */
  readonly opexRate: number;
}

/**
 * What an hour of work of one's own machine costs, to compare with renting.
 *
 * ((purchase − residual) / life + purchase × opex rate) / (8760 × utilisation) + kW × PUE × price of electricity
 *
 * @param machine - purchase, life and utilisation above 0
 * @returns money per hour of work
 * @example ownedHourCost({ purchase: 36018, lifeYears: 5, utilisation: 0.6, powerKw: 1.275, electricity: 0.12, pue: 1.25, residual: 0, opexRate: 0.05 }) //=> 1.9044349315068492
 * @see arXiv 2405.21015 (Epoch AI): life, power and effectiveness of servers
 */
export function ownedHourCost(machine: OwnMachine): number {
  const { purchase, residual, lifeYears, opexRate, utilisation, powerKw, pue, electricity } = machine;
  const ownershipPerYear = (purchase - residual) / lifeYears + purchase * opexRate;
  return ownershipPerYear / (HOURS_PER_YEAR * utilisation) + powerKw * pue * electricity;
}
