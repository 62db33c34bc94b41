const SIGNIFICANT_DIGITS = 12;

/**
 * A count rounded up to a whole number, blind to the noise of binary fractions: 0.07 / 0.01 counts 7, not 8.
 *
 * The number is first rounded to 12 significant digits.
 *
 * @param count - any finite number, at least 0
 * @returns a whole number
 * @example wholeUnits(0.07 / 0.01) //=> 7
 * @see https://en.wikipedia.org/wiki/Floor_and_ceiling_functions
 */
export function wholeUnits(count: number): number {
  return Math.ceil(Number(count.toPrecision(SIGNIFICANT_DIGITS)));
}
