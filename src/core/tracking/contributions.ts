/** Up to so many factors every order counts; with more of them, a balanced choice of orders. */
const EVERY_ORDER = 9;

/**
 * What each of several changes contributes to the change of a result that they make together, when they act on one
 * another: a rise of the price also applies to the hours that were added.
 *
 * Each change is made in turn, and what it adds is averaged over the orders in which they can be made: the Shapley
 * value. Of price times quantity each thus gets half of what only both together bring. Up to nine changes every order
 * counts; with more, each change stands once in every place (the rotations of the given order) and each of these orders
 * is taken forwards and backwards.
 *
 * Assumes that the result depends on nothing but which of the changes are made.
 *
 * @param count - number of changes
 * @param result - the result when just these changes are made
 * @returns one contribution per change: they add up to result(all) − result(none), those of changes without effect are
 *   0, and undoing everything gives the same figures with the other sign
 * @example contributions(2, ([hours, price]) => (hours ? 30 : 20) * (price ? 12 : 10)) //=> [110, 50]
 * @see https://www.newyorkfed.org/research/staff_reports/sr1163.html Audoly and others (2025), A Practitioner's Note on
 *   the Shapley-Owen-Shorrocks Decomposition
 */
export function contributions(
  count: number,
  result: (isMade: readonly boolean[]) => number,
): readonly number[] {
  return count <= EVERY_ORDER ? overEveryOrder(count, result) : overBalancedOrders(count, result);
}

function overEveryOrder(count: number, result: (isMade: readonly boolean[]) => number): readonly number[] {
  const results = Array.from({ length: 2 ** count }, (_, set) =>
    result(Array.from({ length: count }, (__, change) => has(set, change))),
  );
  const weights = weightsOf(count);
  return Array.from({ length: count }, (_, change) =>
    results.reduce((sum, before, set) => {
      if (has(set, change)) return sum;
      const after = results[set | (1 << change)] ?? 0;
      return sum + (weights[sizeOf(set)] ?? 0) * (after - before);
    }, 0),
  );
}

/** The share of all orders in which exactly a certain set of a size comes before a change: s! (n − s − 1)! / n! */
function weightsOf(count: number): readonly number[] {
  let weight = 1 / count;
  return Array.from({ length: count }, (_, size) => {
    if (size > 0) weight *= size / (count - size);
    return weight;
  });
}

const has = (set: number, change: number): boolean => ((set >> change) & 1) === 1;
const sizeOf = (set: number): number => (set === 0 ? 0 : (set & 1) + sizeOf(set >> 1));

function overBalancedOrders(
  count: number,
  result: (isMade: readonly boolean[]) => number,
): readonly number[] {
  const forwards = Array.from({ length: count }, (_, change) => change);
  const orders = forwards
    .map((start) => forwards.map((change) => (start + change) % count))
    .flatMap((order) => [order, order.toReversed()]);
  const sums = forwards.map(() => 0);
  for (const order of orders) {
    const isMade = forwards.map(() => false);
    let before = result([...isMade]);
    for (const change of order) {
      isMade[change] = true;
      const after = result([...isMade]);
      sums[change] = (sums[change] ?? 0) + (after - before) / orders.length;
      before = after;
    }
  }
  return sums;
}
