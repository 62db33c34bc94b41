import { SECONDS_PER_HOUR } from '../units';

export interface TrainingRun {
  /** Weights of the model. */
  readonly parameters: number;
  /** Tokens it learns from. */
  readonly tokens: number;
  /** Peak of one chip, in 10¹² operations per second. */
  readonly peakTflops: number;
  /** Share of the peak that is reached, above 0 to 1. */
  readonly efficiency: number;
  /** Operations per weight and token: 6, or 8 when activations are computed again. */
  readonly flopsPerParamToken: number;
}

const FLOPS_PER_TFLOP = 1e12;

/**
 * Chip-hours to train a language model, from its size and the text it reads.
 *
 * k × parameters × tokens / (peak × 10¹² × efficiency × 3600)
 *
 * @param run - counts at least 0; peak, efficiency and operations above 0
 * @returns chip-hours
 * @example trainingHours({ parameters: 7e9, tokens: 1e9, peakTflops: 312, efficiency: 0.4, flopsPerParamToken: 6 }) //=> 93.48290598290599
 * @see J. Kaplan et al., Scaling laws for neural language models, arXiv 2001.08361: six operations per weight and token
 */
export function trainingHours(run: TrainingRun): number {
  const operations = run.flopsPerParamToken * run.parameters * run.tokens;
  const operationsPerHour = run.peakTflops * FLOPS_PER_TFLOP * run.efficiency * SECONDS_PER_HOUR;
  return operations / operationsPerHour;
}
