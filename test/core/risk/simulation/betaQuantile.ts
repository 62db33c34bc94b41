/** Steps of the midpoint rule along angles, where every beta density with shapes of at least 1 is smooth. */
const STEPS = 20_000;

interface Curve {
  readonly places: Float64Array;
  readonly probabilities: Float64Array;
}

/** The beta distribution with shapes alpha and 6 − alpha, x = sin² of equal steps of an angle. */
function betaCurve(alpha: number): Curve {
  const places = new Float64Array(STEPS + 1);
  const probabilities = new Float64Array(STEPS + 1);
  for (let step = 0; step < STEPS; step++) {
    const middle = ((step + 0.5) / STEPS) * (Math.PI / 2);
    const density = Math.sin(middle) ** (2 * alpha - 1) * Math.cos(middle) ** (11 - 2 * alpha);
    probabilities[step + 1] = (probabilities[step] ?? 0) + density;
    places[step + 1] = Math.sin(((step + 1) / STEPS) * (Math.PI / 2)) ** 2;
  }
  const total = probabilities[STEPS] ?? 1;
  return { places, probabilities: probabilities.map((sum) => sum / total) };
}

/** Beta quantiles by numerical integration and bisection, for tests. */
export function betaQuantiles(alpha: number): (probability: number) => number {
  const { places, probabilities } = betaCurve(alpha);
  return (probability) => {
    let below = 0;
    let above = STEPS;
    while (above - below > 1) {
      const middle = (below + above) >>> 1;
      if ((probabilities[middle] ?? 0) < probability) below = middle;
      else above = middle;
    }
    const [from = 0, to = 0] = [probabilities[below], probabilities[above]];
    const [left = 0, right = 0] = [places[below], places[above]];
    return left + ((probability - from) / (to - from)) * (right - left);
  };
}

/** The same from a table of 4,096 equal steps, for many draws. */
export function betaQuantileTable(alpha: number): (probability: number) => number {
  const quantile = betaQuantiles(alpha);
  const table = Float64Array.from({ length: 4097 }, (_, step) => quantile(step / 4096));
  return (probability) => {
    const cell = Math.floor(probability * 4096);
    const before = table[cell] ?? 0;
    return before + ((table[cell + 1] ?? 0) - before) * (probability * 4096 - cell);
  };
}
