import type { LineAmounts } from '../checkedLines';
import { distributionOf, quantiles, type Distribution } from './distribution';
import { exponential } from './exponential';

/** Nodes lie at equal steps of y = ln(x / (1 − x)), from −REACH to REACH. */
const REACH = 16;
const STEP = 1 / 16;
const NODES = (2 * REACH) / STEP + 1;
/** alpha + beta of every PERT distribution. */
const SHAPES = 6;

/** What all lines share: the nodes between 0 and 1, x (1 − x) there, and (1 − x)⁶. */
export interface PertNodes {
  readonly values: Float64Array;
  readonly paces: Float64Array;
  readonly weights: Float64Array;
}

export function pertNodes(): PertNodes {
  const values = new Float64Array(NODES);
  const paces = new Float64Array(NODES);
  const weights = new Float64Array(NODES);
  for (let node = 0; node < NODES; node++) {
    const odds = exponential(node * STEP - REACH);
    const rest = 1 / (1 + odds);
    values[node] = odds * rest;
    paces[node] = odds * rest * rest;
    weights[node] = rest * rest * rest * (rest * rest * rest);
  }
  return { values, paces, weights };
}

/**
 * The amounts that a line stays below with given probabilities: PERT, a beta distribution with λ = 4.
 *
 * alpha = 1 + 4 (likely − low) / (high − low); beta = 1 + 4 (high − likely) / (high − low) = 6 − alpha
 *
 * @param probabilities - ascending
 * @see https://en.wikipedia.org/wiki/PERT_distribution
 */
export function pertAmounts(
  nodes: PertNodes,
  { low, likely, high }: LineAmounts,
  probabilities: Float64Array,
): Float64Array {
  const width = high - low;
  if (width === 0) return new Float64Array(probabilities.length).fill(low);
  const places = quantiles(pertDistribution(nodes, 1 + (4 * (likely - low)) / width), probabilities);
  for (let index = 0; index < places.length; index++) places[index] = low + width * (places[index] as number);
  return places;
}

/**
 * Beta with a sum of 6 of its two shapes, between 0 and 1.
 *
 * Along y the density is proportional to e^(alpha y) (1 − x)⁶: from node to node the first factor grows by the same
 * ratio, so that a line needs two exponentials and no logarithm.
 */
export function pertDistribution({ values, paces, weights }: PertNodes, alpha: number): Distribution {
  const density = new Float64Array(NODES);
  const growth = new Float64Array(NODES);
  const ratio = exponential(alpha * STEP);
  let power = exponential(-alpha * REACH);
  for (let node = 0; node < NODES; node++) {
    const height = power * (weights[node] as number);
    density[node] = height;
    growth[node] = height * (alpha - SHAPES * (values[node] as number));
    power *= ratio;
  }
  return distributionOf({ step: STEP, values, paces, density, growth });
}
