/**
 * The amounts that given fractions of the trials stay below, as Excel's PERCENTILE.INC: between two trials on the
 * straight line. Reorders the amounts.
 *
 * Each search starts where the last one ended: all smaller amounts are to the left already.
 *
 * @param amounts - at least one, in any order
 * @param fractions - ascending, 0 to 1
 * @see C. A. R. Hoare, Algorithm 65: Find, Communications of the ACM 4, 1961
 */
export function percentiles(amounts: Float64Array, fractions: readonly number[]): number[] {
  const last = amounts.length - 1;
  let start = 0;
  return fractions.map((fraction) => {
    const position = last * fraction;
    const place = Math.floor(position);
    select(amounts, place, start);
    start = place;
    const amount = amounts[place] as number;
    return place === last ? amount : amount + (position - place) * (leastFrom(amounts, place + 1) - amount);
  });
}

function leastFrom(amounts: Float64Array, start: number): number {
  let least = Infinity;
  for (let place = start; place < amounts.length; place++) least = Math.min(least, amounts[place] as number);
  return least;
}

/** Puts the amount that belongs to a place there, smaller ones left and larger ones right of it. */
function select(amounts: Float64Array, place: number, start: number): void {
  let from = start;
  let to = amounts.length - 1;
  while (from < to) {
    const pivot = middleOf(
      amounts[from] as number,
      amounts[(from + to) >>> 1] as number,
      amounts[to] as number,
    );
    let left = from;
    let right = to;
    while (left <= right) {
      while ((amounts[left] as number) < pivot) left++;
      while ((amounts[right] as number) > pivot) right--;
      if (left > right) break;
      const swapped = amounts[left] as number;
      amounts[left++] = amounts[right] as number;
      amounts[right--] = swapped;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else return;
  }
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
