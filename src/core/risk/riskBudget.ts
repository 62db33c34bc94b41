import { checkedLines } from './checkedLines';
import { normalQuantile } from './normalQuantile';

export interface RiskLines {
  /** Low, likely and high amount of every cost line, in the same order. */
  readonly low: readonly number[];
  readonly likely: readonly number[];
  readonly high: readonly number[];
  /** Probability that the budget is enough. */
  readonly confidence: number;
  /** Common correlation between any two lines, 0 to 1. */
  readonly correlation: number;
}

/** Keys in the order in which a cell range shows them. */
export interface RiskBudget {
  readonly base: number;
  readonly mean: number;
  readonly sd: number;
  readonly p50: number;
  readonly pConfidence: number;
  readonly contingency: number;
  readonly contingencyFraction: number;
}

/**
 * The budget that is enough with a chosen probability, from a low, likely and high amount for every line.
 *
 * base = Σ likely; mean = Σ (l + 4 m + h) / 6; sᵢ = (hᵢ − lᵢ) / 6; variance = (1 − ρ) Σ sᵢ² + ρ (Σ sᵢ)²;
 * P = mean + normal quantile × √variance; contingency = P − base, never below 0
 *
 * Without correlation (ρ = 0) the range is far too narrow: what makes one line dear makes others dear too.
 *
 * @param lines - money of every line with low ≤ likely ≤ high; confidence strictly between 0 and 1
 * @returns money, and the contingency as a fraction of the base (0 where the base is 0)
 * @throws {InputError} when the three lists differ in length or a line is not in order
 * @example riskBudget({ low: [8], likely: [10], high: [20], confidence: 0.5, correlation: 0.3 }).contingency //=> 1.333333333333334
 * @see https://en.wikipedia.org/wiki/Variance#Sum_of_correlated_variables
 */
export function riskBudget({ low, likely, high, confidence, correlation }: RiskLines): RiskBudget {
  const lines = checkedLines(low, likely, high);
  const base = sum(likely);
  const mean = (sum(low) + 4 * base + sum(high)) / 6;
  const spreads = lines.map((line) => (line.high - line.low) / 6);
  const variance =
    (1 - correlation) * sum(spreads.map((spread) => spread ** 2)) + correlation * sum(spreads) ** 2;
  const sd = Math.sqrt(variance);
  const pConfidence = mean + normalQuantile(confidence) * sd;
  const contingency = Math.max(0, pConfidence - base);
  return {
    base,
    mean,
    sd,
    p50: mean,
    pConfidence,
    contingency,
    contingencyFraction: base === 0 ? 0 : contingency / base,
  };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
