import type { CellValue } from '../../../engine/values';

/** What the status bar says of the selected cells. */
export interface StatusFigures {
  /** Cells that are not blank. */
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Undefined unless at least two cells are filled, as in Excel. */
export function statusFigures(values: Iterable<CellValue>): StatusFigures | undefined {
  let [count, numbers, sum] = [0, 0, 0];
  for (const value of values) {
    if (value === null) continue;
    count++;
    if (typeof value !== 'number') continue;
    numbers++;
    sum += value;
  }
  return count < 2 ? undefined : { count, numbers, sum };
}
