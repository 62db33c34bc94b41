import type { Driver } from '../project';

/** Months of the run that the year-one total counts. */
export const YEAR = 12;

type Bounds = Pick<Driver, 'min' | 'max'>;

/** An input of a line, on its sheet. */
export const driver = (name: string, value: number | string, unit: string, bounds: Bounds = {}): Driver => ({
  name,
  value,
  unit,
  ...bounds,
});
