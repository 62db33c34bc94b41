import type { LineAmounts } from '../checkedLines';
import { atScore, normalDistribution, scoreOf, scoreTable } from './normalScale';
import { pertAmounts, pertNodes } from './pertAmounts';
import { directionAfter, scrambledSobol, type SobolDimension } from './scrambledSobol';

const WORDS = 2 ** 32;

export interface RiskEvent extends LineAmounts {
  /** 0 to 1. */
  readonly probability: number;
}

export interface Trials {
  readonly lines: readonly LineAmounts[];
  readonly events: readonly RiskEvent[];
  readonly trials: number;
  readonly correlation: number;
  readonly seed: number;
}

/**
 * The total of all lines and events in every trial, with a pause after each line and event.
 *
 * Each line has a normal score √ρ × common + √(1 − ρ) × own, and the amount of its distribution at that score;
 * the own scores and the common one are independent. An event happens in its share of the trials and has its
 * amount then.
 *
 * Every line and event has its own dimension of the sequence whether it varies or not, and the common score the
 * first: with another correlation, or a line made a constant, all other draws stay.
 */
export function* trialTotals({
  lines,
  events,
  trials,
  correlation,
  seed,
}: Trials): Generator<void, Float64Array> {
  const totals = new Float64Array(trials);
  const nodes = pertNodes();
  const normal = normalDistribution();
  const scores = scoreTable(normal);
  const common = commonScores(scrambledSobol(0, seed), { scores, trials, weight: Math.sqrt(correlation) });
  for (const [index, line] of lines.entries()) {
    if (line.low === line.high) continue;
    const amounts = pertAmounts(nodes, line, normal.probabilities);
    const draws = scrambledSobol(1 + index, seed);
    addLine(totals, draws, { scores, amounts, common, weight: Math.sqrt(1 - correlation) });
    yield;
  }
  for (const [index, event] of events.entries()) {
    if (event.probability === 0) continue;
    const amounts = pertAmounts(nodes, event, normal.probabilities);
    const draws = scrambledSobol(1 + lines.length + index, seed);
    addEvent(totals, draws, { scores, amounts, probability: event.probability });
    yield;
  }
  return totals;
}

interface CommonScores {
  readonly scores: Float64Array;
  readonly trials: number;
  readonly weight: number;
}

function commonScores(
  { first, directions }: SobolDimension,
  { scores, trials, weight }: CommonScores,
): Float64Array {
  const common = new Float64Array(trials);
  let word = first;
  for (let trial = 0; trial < trials; trial++) {
    common[trial] = weight * scoreOf(scores, word);
    word ^= directionAfter(directions, trial);
  }
  return common;
}

interface LineDraws {
  readonly scores: Float64Array;
  readonly amounts: Float64Array;
  readonly common: Float64Array;
  readonly weight: number;
}

function addLine(
  totals: Float64Array,
  { first, directions }: SobolDimension,
  { scores, amounts, common, weight }: LineDraws,
): void {
  let word = first;
  for (let trial = 0; trial < totals.length; trial++) {
    const score = (common[trial] as number) + weight * scoreOf(scores, word);
    totals[trial] = (totals[trial] as number) + atScore(amounts, score);
    word ^= directionAfter(directions, trial);
  }
}

interface EventDraws {
  readonly scores: Float64Array;
  readonly amounts: Float64Array;
  readonly probability: number;
}

function addEvent(
  totals: Float64Array,
  { first, directions }: SobolDimension,
  { scores, amounts, probability }: EventDraws,
): void {
  let word = first;
  for (let trial = 0; trial < totals.length; trial++) {
    const happening = (word >>> 0) / WORDS - (1 - probability);
    if (happening >= 0) {
      const score = scoreOf(scores, (happening / probability) * WORDS);
      totals[trial] = (totals[trial] as number) + atScore(amounts, score);
    }
    word ^= directionAfter(directions, trial);
  }
}
