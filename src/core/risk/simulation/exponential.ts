/** Below this size of the exponent, nine terms of the series are exact to the last digit. */
const SMALL = 2 ** -5;

/**
 * e to the power of x from + × ÷ only, so that every machine gives the same digits: the last digit of Math.exp
 * differs between JavaScript engines.
 *
 * eˣ = (e^(x / 2ⁿ))^(2ⁿ), with n such that the power series needs few terms
 *
 * @param exponent - finite; relative error about 1e-13 from −50 to 50
 * @returns above 0
 * @example exponential(0) //=> 1
 * @see https://en.wikipedia.org/wiki/Exponential_function#Computation
 */
export function exponential(exponent: number): number {
  if (Math.abs(exponent) > SMALL) {
    const root = exponential(exponent / 2);
    return root * root;
  }
  let sum = 1;
  for (let term = 9; term > 0; term--) sum = 1 + (exponent / term) * sum;
  return sum;
}
