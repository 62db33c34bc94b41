import type { CellValue, ErrorValue, Place } from './workbook';

/** A formula to work out as if it stood in a cell: it uses cells only, no names, no tables. */
export interface Question {
  readonly place: Place;
  readonly formula: string;
}

/** The cells of a result, row by row. */
export type Answer = readonly (readonly CellValue[])[];

/** Works formulas out over the values that the workbook shows now; MLCOST functions may occur in them. */
export type Evaluate = (questions: readonly Question[]) => readonly Answer[];

/** What an evaluator answers where it could not tell: no spreadsheet shows it. */
export const NOT_WORKED_OUT = '#ERROR!';

const MOST_DIFFERENCE = 1e-9;
/** What is left of a difference of large numbers that should be nothing. */
const NOTHING = 1e-12;

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

/** Whether two results are the same: numbers within 1e-9 of each other, errors by their code. */
export function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    const difference = Math.abs(one - other);
    return difference <= MOST_DIFFERENCE * Math.max(Math.abs(one), Math.abs(other)) || difference <= NOTHING;
  }
  if (isError(one) && isError(other)) return one.error === other.error;
  return (one ?? '') === (other ?? '');
}
