import { formatColor } from 'numfmt';
import { type CellValue, isError } from '../../../engine/values';
import type { Language } from '../../workbook/language';

export interface CellText {
  readonly text: string;
  /** What the number format asks for, as in `[Red]-0`: a CSS colour. */
  readonly colour?: string;
  /** Where the text stands unless the cell says otherwise: text at the left, numbers at the right. */
  readonly side: 'left' | 'right' | 'center';
}

/** What a cell shows for its value, in the words and separators of a language. */
export function cellText(value: CellValue, numberFormat: string, language: Language): CellText {
  const text = language.show(value, numberFormat);
  if (isError(value) || typeof value === 'boolean') return { text, side: 'center' };
  if (typeof value !== 'number') return { text, side: 'left' };
  const colour = formatColor(numberFormat, value, { throws: false });
  return { text, side: 'right', ...(typeof colour === 'string' && { colour }) };
}

const LONGEST_GENERAL = 9;

/**
 * The text of a number in a column too narrow for it: with fewer decimals in the General format, else as `###`.
 *
 * @param fits - whether a text fits into the column
 */
export function fittedNumber(
  value: number,
  { numberFormat, language }: { numberFormat: string; language: Language },
  fits: (text: string) => boolean,
): string {
  if (numberFormat === 'General') {
    const whole = String(Math.trunc(value)).length;
    for (let decimals = LONGEST_GENERAL - whole; decimals >= 0; decimals--) {
      const shorter = language.show(Number(value.toFixed(decimals)), numberFormat);
      if (fits(shorter)) return shorter;
    }
  }
  let hashes = '#';
  while (hashes.length < MOST_HASHES && fits(`${hashes}#`)) hashes += '#';
  return hashes;
}

const MOST_HASHES = 60;
