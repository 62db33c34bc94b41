/** An error value, as its code: #VALUE!, #N/A, #BUSY!… */
export interface ErrorValue {
  readonly error: string;
  /** What a custom function says about it. */
  readonly message?: string;
}

/** What a cell shows; null for a blank cell. */
export type CellValue = number | string | boolean | ErrorValue | null;

export type Matrix = readonly (readonly CellValue[])[];

/** Shown by a cell that waits for a custom function. */
export const BUSY: ErrorValue = { error: '#BUSY!' };

export function isError(value: unknown): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isMatrix(value: CellValue | Matrix): value is Matrix {
  return Array.isArray(value);
}

/** A cell: row and column count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
