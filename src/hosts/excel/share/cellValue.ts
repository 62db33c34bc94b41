import type { CellValue } from '../../../sharing/workbook';

/** What Excel shows where it has no result (yet). */
const WAITING = new Set(['#BUSY!', '#GETTING_DATA', '#CONNECT!']);
const ERRORS = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CIRC!',
  ...WAITING,
]);

/** A value as Excel gives it: errors are texts there, nothing is an empty one. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  return ERRORS.has(text) ? { error: text } : text;
}

export const isWaiting = (value: unknown): boolean => typeof value === 'string' && WAITING.has(value);
