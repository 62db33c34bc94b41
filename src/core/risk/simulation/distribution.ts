/** A distribution at nodes: the probability to stay below a value, and how fast the value grows with it. */
export interface Distribution {
  readonly values: Float64Array;
  readonly probabilities: Float64Array;
  /** Change of the value per change of the probability. */
  readonly slopes: Float64Array;
}

/** A variable along a coordinate of our choice, at nodes one step apart. */
export interface Nodes {
  readonly step: number;
  readonly values: Float64Array;
  /** Change of the value along the coordinate. */
  readonly paces: Float64Array;
  /** Density along the coordinate, up to a constant factor. */
  readonly density: Float64Array;
  /** Change of the density along the coordinate. */
  readonly growth: Float64Array;
}

/**
 * The distribution of a variable from its density; what lies beyond the first and the last node is left out.
 *
 * Probability of a step: h (f₀ + f₁) / 2 + h² (f′₀ − f′₁) / 12, the trapezoidal rule with its end correction, whose
 * error is of the fourth order.
 *
 * @see https://en.wikipedia.org/wiki/Euler%E2%80%93Maclaurin_formula
 */
export function distributionOf({ step, values, paces, density, growth }: Nodes): Distribution {
  const last = values.length - 1;
  const probabilities = new Float64Array(values.length);
  for (let node = 1; node <= last; node++) {
    const area = ((density[node - 1] as number) + (density[node] as number)) * (step / 2);
    const correction = ((growth[node - 1] as number) - (growth[node] as number)) * ((step * step) / 12);
    probabilities[node] = (probabilities[node - 1] as number) + area + correction;
  }
  const total = probabilities[last] as number;
  const slopes = new Float64Array(values.length);
  for (let node = 0; node <= last; node++) {
    probabilities[node] = (probabilities[node] as number) / total;
    slopes[node] = ((paces[node] as number) * total) / (density[node] as number);
  }
  return { values, probabilities, slopes };
}

/**
 * The values that a distribution stays below with given probabilities: cubic curves through the nodes that have the
 * right slope there.
 *
 * @param targets - probabilities, ascending; outside the nodes the value of the first or the last one
 * @see https://en.wikipedia.org/wiki/Cubic_Hermite_spline
 */
export function quantiles(
  { values, probabilities, slopes }: Distribution,
  targets: Float64Array,
): Float64Array {
  const found = new Float64Array(targets.length);
  const last = values.length - 1;
  let index = 0;
  for (let node = 0; node < last; node++) {
    const start = probabilities[node] as number;
    const end = probabilities[node + 1] as number;
    const value = values[node] as number;
    const rise = (values[node + 1] as number) - value;
    const startBend = (slopes[node] as number) * (end - start) - rise;
    const endBend = (slopes[node + 1] as number) * (end - start) - rise;
    for (; index < targets.length && (targets[index] as number) <= end; index++) {
      const part = Math.max(((targets[index] as number) - start) / (end - start), 0);
      const bend = (1 - part) * startBend - part * endBend;
      found[index] = value + part * (rise + (1 - part) * bend);
    }
  }
  return found.fill(values[last] as number, index);
}
