import type { Known } from './costFunction';

/**
 * Whether ranges that are taken cell by cell lie the same way: core reads a row and a column alike, a sheet combines
 * them into a table. Ranges of unknown size are taken to be aligned.
 */
export function areAligned(known: Known, parameters: readonly string[]): boolean {
  const sizes = parameters.flatMap((parameter) => known.size(parameter) ?? []);
  return sizes.every(({ rows, columns }) => rows === sizes[0]?.rows && columns === sizes[0]?.columns);
}
