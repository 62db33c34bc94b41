/**
 * How often the majority of several annotators is right, when each is right independently with the same probability.
 *
 * Σ over k > n/2 of C(n, k) p^k (1 − p)^(n − k); a tie counts half.
 *
 * @param annotatorAccuracy - probability that one annotator is right, 0.5 to 1
 * @param labelsPerItem - annotators per item, a whole number from 1 to 99
 * @returns probability that the majority is right
 * @example majorityAccuracy(0.8, 3) //=> 0.896
 * @see V. Sheng, F. Provost, P. Ipeirotis, Get another label?, KDD 2008
 */
export function majorityAccuracy(annotatorAccuracy: number, labelsPerItem: number): number {
  let right = 0;
  let ways = 1;
  for (let count = 0; count <= labelsPerItem; count += 1) {
    const probability =
      ways * annotatorAccuracy ** count * (1 - annotatorAccuracy) ** (labelsPerItem - count);
    if (2 * count > labelsPerItem) right += probability;
    if (2 * count === labelsPerItem) right += probability / 2;
    ways = (ways * (labelsPerItem - count)) / (count + 1);
  }
  return Math.min(1, right);
}
