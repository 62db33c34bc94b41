export interface Uplift {
  /** Estimate before the uplift, money. */
  readonly base: number;
  /** Overrun of the reference class, as a fraction of the estimate. */
  readonly upper: number;
  /** Overrun that is left when every cause has been dealt with. */
  readonly lower: number;
  /** How far the causes have been dealt with, 0 to 1. */
  readonly mitigation: number;
}

/**
 * An estimate raised by what comparable projects overran, for the optimism that every estimate holds.
 *
 * base × (1 + U − mitigation × (U − L))
 *
 * @param uplift - money at least 0; fractions at least 0; mitigation 0 to 1
 * @returns money
 * @example upliftedCost({ base: 100000, upper: 0.41, lower: 0, mitigation: 0.5 }) //=> 120500
 * @see HM Treasury, supplementary Green Book guidance: optimism bias
 */
export function upliftedCost({ base, upper, lower, mitigation }: Uplift): number {
  return base * (1 + upper - mitigation * (upper - lower));
}
