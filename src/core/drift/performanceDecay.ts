export const DECAY_SHAPES = ['linear', 'exp'] as const;
export type DecayShape = (typeof DECAY_SHAPES)[number];

export interface Decay {
  /** Performance of the fresh model, in any unit. */
  readonly initial: number;
  /** Points lost per month (linear) or rate per month (exponential). */
  readonly lossPerMonth: number;
  /** Whole months to look ahead. */
  readonly months: number;
  /** Performance below which the model does not fall. */
  readonly floor: number;
  readonly shape: DecayShape;
}

/**
 * Performance of a model that is left alone, month by month.
 *
 * Linear: max(floor, P₀ − λ t). Exponential: floor + (P₀ − floor) e^(−λ t); a half-life of h months is λ = ln 2 / h.
 *
 * @param decay - loss at least 0; whole months
 * @returns the unit of the performance, from month 0 on
 * @example performanceDecay({ initial: 0.9, lossPerMonth: 0.25, months: 2, floor: 0.5, shape: 'linear' }) //=> [0.9, 0.65, 0.5]
 * @see D. Vela et al., Temporal quality degradation in AI models, Scientific Reports 12, 2022
 */
export function performanceDecay({ initial, lossPerMonth, months, floor, shape }: Decay): readonly number[] {
  const at = (month: number): number =>
    shape === 'linear'
      ? Math.max(floor, initial - lossPerMonth * month)
      : floor + (initial - floor) * Math.exp(-lossPerMonth * month);
  return Array.from({ length: months + 1 }, (_, month) => at(month));
}
