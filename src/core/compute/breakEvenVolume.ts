import { NoResultError } from '../errors';

export interface TwoOptions {
  /** Money that option A costs whatever the volume. */
  readonly fixedA: number;
  /** Money per unit of option A. */
  readonly unitA: number;
  readonly fixedB: number;
  readonly unitB: number;
}

/**
 * The volume at which two ways of doing the same thing cost the same: build or buy, own host or API, by hand or automated.
 *
 * (fixed B − fixed A) / (unit A − unit B)
 *
 * @param options - fixed and unit costs, at least 0
 * @returns units
 * @throws {NoResultError} when the two never cost the same at a volume of 0 or more
 * @example breakEvenVolume({ fixedA: 0, unitA: 0.05, fixedB: 1000, unitB: 0.01 }) //=> 25000
 * @see https://en.wikipedia.org/wiki/Break-even_point
 */
export function breakEvenVolume({ fixedA, unitA, fixedB, unitB }: TwoOptions): number {
  const volume = (fixedB - fixedA) / (unitA - unitB);
  if (unitA === unitB || volume < 0) throw new NoResultError('num');
  return volume;
}
