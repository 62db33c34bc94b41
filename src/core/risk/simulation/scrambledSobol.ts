import { DIRECTION_NUMBERS } from './directionNumbers';
import { randomWords } from './randomWords';

const BITS = 32;
const TOP_BIT = 0x80000000;

/** One dimension of the sequence. */
export interface SobolDimension {
  readonly first: number;
  readonly directions: Int32Array;
}

/**
 * Words that, read as fractions of 2³², fill the interval from 0 to 1 far more evenly than random ones: one dimension
 * of a Sobol sequence, scrambled so that every seed gives other words. Several dimensions fill the cube evenly.
 *
 * The next word differs from the last one by one direction number (Gray code order); the direction numbers are
 * multiplied by a random lower triangular matrix (Matoušek's linear scramble), and the first word is random.
 *
 * Dimensions beyond the table take random direction numbers: each is as even as any other on its own, and two of them
 * are related as two random sequences are.
 *
 * @param dimension - whole number from 0
 * @param seed - any number
 * @see https://web.maths.unsw.edu.au/~fkuo/sobol/joe-kuo-notes.pdf
 * @see J. Matoušek, On the L2-discrepancy for anchored boxes, Journal of Complexity 14, 1998
 */
export function scrambledSobol(dimension: number, seed: number): SobolDimension {
  const randomWord = randomWords(seed, dimension);
  const directions = scramble(directionsOf(dimension, randomWord), randomWord);
  return { first: randomWord(), directions };
}

/** The direction number between word `index` (from 0) and the next one: that of the lowest bit of the next index. */
export function directionAfter(directions: Int32Array, index: number): number {
  const next = index + 1;
  return directions[BITS - 1 - Math.clz32(next & -next)] as number;
}

/** Direction number i has bit i from the top as its lowest bit. */
function directionsOf(dimension: number, randomWord: () => number): Int32Array {
  const directions = new Int32Array(BITS);
  const [polynomial, ...first] = dimension === 0 ? [] : (DIRECTION_NUMBERS[dimension - 1] ?? []);
  for (let bit = 0; bit < BITS; bit++) {
    const place = BITS - 1 - bit;
    if (dimension === 0) directions[bit] = 1 << place;
    else if (polynomial === undefined) directions[bit] = ((randomWord() >>> place) | 1) << place;
    else if (bit < first.length) directions[bit] = (first[bit] ?? 0) << place;
    else directions[bit] = recurrence(directions, bit, { polynomial, degree: first.length });
  }
  return directions;
}

interface Recurrence {
  /** Coefficients as bits, the highest power first. */
  readonly polynomial: number;
  readonly degree: number;
}

/** The next direction number from the ones before it, after Bratley and Fox. */
function recurrence(directions: Int32Array, bit: number, { polynomial, degree }: Recurrence): number {
  let next = (directions[bit - degree] ?? 0) >>> degree;
  for (let back = 1; back <= degree; back++)
    if ((polynomial >>> (degree - back)) & 1) next ^= directions[bit - back] ?? 0;
  return next;
}

/** Multiplies by a random lower triangular matrix of bits: column i has its first one in row i. */
function scramble(directions: Int32Array, randomWord: () => number): Int32Array {
  const scrambled = new Int32Array(BITS);
  for (let bit = 0; bit < BITS; bit++) {
    const column = (randomWord() | TOP_BIT) >>> bit;
    for (let index = 0; index < BITS; index++)
      if (((directions[index] ?? 0) << bit) & TOP_BIT) scrambled[index] = (scrambled[index] ?? 0) ^ column;
  }
  return scrambled;
}
