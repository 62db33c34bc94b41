import { distributionOf, quantiles, type Distribution } from './distribution';
import { exponential } from './exponential';

/** Nodes reach this many standard deviations to either side: further than a weighted sum of two scores can. */
const REACH = 9;
const NODES_PER_SD = 64;
const NODES = 2 * REACH * NODES_PER_SD + 1;

/** A random word is the number of a cell of equal probability and, in its other bits, a place in the cell. */
const CELL_BITS = 10;
const CELLS = 1 << CELL_BITS;
const PLACE_BITS = 32 - CELL_BITS;
const PLACES = 1 << PLACE_BITS;

/** So many of the outermost cells on either side are divided into parts, at the end of the table. */
const DIVIDED = 8;
const PARTS = 128;
const LOWER_TAIL = CELLS + 1;
const UPPER_TAIL = LOWER_TAIL + DIVIDED * PARTS + 1;
const SCORES = UPPER_TAIL + DIVIDED * PARTS + 1;

/** Half the smallest distance of two words, so that word 0 has a finite score. */
const SMALLEST = 2 ** -33;

/** The standard normal distribution at nodes of equal distance. */
export function normalDistribution(): Distribution {
  const step = 1 / NODES_PER_SD;
  const values = new Float64Array(NODES);
  const density = new Float64Array(NODES);
  const growth = new Float64Array(NODES);
  for (let node = 0; node < NODES; node++) {
    const score = node * step - REACH;
    values[node] = score;
    density[node] = exponential((-score * score) / 2);
    growth[node] = -score * (density[node] as number);
  }
  return distributionOf({ step, values, paces: new Float64Array(NODES).fill(1), density, growth });
}

/** Normal scores of equally spaced probabilities, those of the two tails once more in finer steps. */
export function scoreTable(normal: Distribution): Float64Array {
  const tail = DIVIDED / CELLS;
  const scores = new Float64Array(SCORES);
  scores.set(quantiles(normal, evenly(0, 1, CELLS)));
  scores.set(quantiles(normal, evenly(0, tail, DIVIDED * PARTS)), LOWER_TAIL);
  scores.set(quantiles(normal, evenly(1 - tail, 1, DIVIDED * PARTS)), UPPER_TAIL);
  return scores;
}

/** Probabilities in equal steps, never 0 nor 1. */
function evenly(from: number, to: number, steps: number): Float64Array {
  const probabilities = new Float64Array(steps + 1);
  for (let step = 0; step <= steps; step++)
    probabilities[step] = Math.min(Math.max(from + ((to - from) * step) / steps, SMALLEST), 1 - SMALLEST);
  return probabilities;
}

/** The normal score of a 32-bit word, which stands for the probability word / 2³². */
export function scoreOf(scores: Float64Array, word: number): number {
  let entry = word >>> PLACE_BITS;
  let place = (word & (PLACES - 1)) / PLACES;
  if (entry < DIVIDED || entry >= CELLS - DIVIDED) {
    const position = (entry + place) * PARTS;
    const part = position | 0;
    entry = part + (entry < DIVIDED ? LOWER_TAIL : UPPER_TAIL - (CELLS - DIVIDED) * PARTS);
    place = position - part;
  }
  const before = scores[entry] as number;
  return before + ((scores[entry + 1] as number) - before) * place;
}

/** The value of a function at a score, from its values at the nodes of the normal distribution. */
export function atScore(values: Float64Array, score: number): number {
  const position = (score + REACH) * NODES_PER_SD;
  const node = position | 0;
  const before = values[node] as number;
  return before + ((values[node + 1] as number) - before) * (position - node);
}
