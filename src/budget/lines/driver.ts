import type { Driver } from '../project';

/** Months of the run that the year-one total counts. */
export const YEAR = 12;

/** An input of a line, on its sheet. */
export const driver = (name: string, value: number | string, unit: string, max?: number): Driver => ({
  name,
  value,
  unit,
  ...(max !== undefined && { max }),
});
