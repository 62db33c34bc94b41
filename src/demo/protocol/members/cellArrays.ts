import { type CellValue, isError } from '../../../engine';
import { cellCount, columnsOf, type Content, isFormula, rowsOf } from '../../workbook';
import { ApiError, invalidArgument } from '../apiError';
import type { RangeTarget } from './rangeTarget';

const MOST_CELLS = 5_000_000;

/** One entry per cell, row by row. */
export function cellsOf<T>({ area }: RangeTarget, read: (row: number, column: number) => T): T[][] {
  if (cellCount(area) > MOST_CELLS) throw new ApiError('ResponsePayloadSizeLimitExceeded');
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (_each, right) => read(area.top + down, area.left + right)),
  );
}

/**
 * What was given for the cells of a range: rows of values, or one value for all.
 *
 * @throws {ApiError} when its dimensions are others
 */
export function perCell({ area }: RangeTarget, given: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(given)) return () => given;
  const rows = given as readonly unknown[];
  const [first] = rows;
  if (rows.length === 1 && Array.isArray(first) && first.length === 1) return () => (first as unknown[])[0];
  const isFitting =
    rows.length === rowsOf(area) && rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
  if (!isFitting) throw invalidArgument(DIMENSIONS);
  return (row, column) => (rows[row - area.top] as readonly unknown[])[column - area.left];
}

export const DIMENSIONS =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** A value as office.js reads it: errors as text, nothing as empty text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[
    typeof value as 'number' | 'string' | 'boolean'
  ];
}

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
]);

/**
 * What a script writes into a cell, understood as Excel does: null leaves it alone, empty text empties it.
 *
 * @param english - translates a formula
 */
export function written(
  value: unknown,
  isText: boolean,
  english = (formula: string) => formula,
): Content | undefined | null {
  if (value === null || value === undefined) return null;
  if (value === '') return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') throw invalidArgument();
  if (value.startsWith("'")) return value.slice(1);
  if (isText) return value;
  if (value.startsWith('=') && value.length > 1) return { formula: english(value) };
  if (ERRORS.has(value)) return { error: value };
  return constant(value);
}

/** Text that reads as a number or a truth value becomes one, as when it is typed. */
function constant(text: string): Content {
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  if (/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text)) return Number(text);
  if (/^\s*[+-]?(\d+\.?\d*|\.\d+)\s*%\s*$/.test(text)) return Number(text.replace('%', '')) / 100;
  return text;
}

export const formulaText = (content: Content | undefined, value: CellValue): string | number | boolean =>
  isFormula(content) ? content.formula : wireValue(value);
