/**
 * An endless supply of random 32-bit whole numbers, the same on every machine: xoshiro128**, in integer
 * arithmetic only.
 *
 * @param seed - any number; every other number gives other words
 * @param stream - whole number; streams of one seed do not overlap in practice
 * @returns a function that gives the next word, as a signed 32-bit number
 * @example randomWords(1, 0)() //=> -1384412163
 * @see https://prng.di.unimi.it
 */
export function randomWords(seed: number, stream: number): () => number {
  let [a, b, c, d] = initialState(seed, stream);
  return () => {
    const word = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotateLeft(d, 11);
    return word;
  };
}

type State = readonly [number, number, number, number];

/** Four words that each depend on every bit of the seed and of the stream. */
function initialState(seed: number, stream: number): State {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, seed + 0);
  const key = mix(mix(mix(bits.getInt32(0)) ^ bits.getInt32(4)) ^ stream);
  return [mix(key), mix(key + GOLDEN), mix(key + 2 * GOLDEN), mix(key + 3 * GOLDEN)];
}

/** 2³² divided by the golden ratio: spreads counters over all words. */
const GOLDEN = 0x9e3779b9;

/** A one-to-one scrambling of 32-bit words, after MurmurHash3. */
function mix(word: number): number {
  let mixed = (word + GOLDEN) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

function rotateLeft(word: number, places: number): number {
  return (word << places) | (word >>> (32 - places));
}
