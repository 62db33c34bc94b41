import { type CellValue, isError } from '../../../engine';
import type { FullFormat, HorizontalAlignment, Language } from '../../workbook';
import { borderStyles, boxStyle, fontOf, type Styles, textStyle } from './cellStyle';
import { cellText, fittedNumber } from './cellText';
import type { TextWidth } from './textWidth';

/** A cell as it is drawn. */
export interface DrawnCell {
  readonly text: string;
  readonly side: Side;
  readonly box: Styles;
  readonly textStyle: Styles;
  readonly borders: readonly Styles[];
  readonly wraps: boolean;
  /** Whether it takes the place of several, and covers the lines between them. */
  readonly isMerged: boolean;
  /** Pixels that text and margins take on one line; 0 when it may not run over its neighbours. */
  readonly needed: number;
  readonly indent: number;
  /** Why the cell shows an error. */
  readonly error?: { readonly code: string; readonly message?: string };
}

export type Side = 'left' | 'right' | 'center';

/** Pixels at each side of a text. */
export const MARGIN = 3;
const INDENT = 9;

interface DrawnWith {
  readonly language: Language;
  readonly width: number;
  readonly isMerged?: boolean;
  readonly textWidth: TextWidth;
}

export function drawnCell(
  value: CellValue,
  format: FullFormat,
  { language, width, isMerged = false, textWidth }: DrawnWith,
): DrawnCell {
  const shown = cellText(value, format.numberFormat, language);
  const side = sideOf(format.horizontalAlignment) ?? shown.side;
  const font = fontOf(format);
  const indent = (format.indentLevel ?? 0) * INDENT;
  const needed = (text: string) => Math.ceil(textWidth(text, font)) + 2 * MARGIN + indent;
  const isNumber = typeof value === 'number';
  const isFitted = isNumber && needed(shown.text) > width && width > 0;
  const text = isFitted
    ? fittedNumber(value, { numberFormat: format.numberFormat, language }, (one) => needed(one) <= width)
    : shown.text;
  const wraps = Boolean(format.wrapText) && !isNumber;
  return {
    text,
    side,
    box: boxStyle(format),
    textStyle: textStyle(format, shown.colour),
    borders: borderStyles(format),
    wraps,
    isMerged,
    needed: typeof value === 'string' && !wraps && !isMerged ? needed(text) : 0,
    indent,
    ...(isError(value) && { error: errorOf(value) }),
  };
}

function sideOf(alignment: HorizontalAlignment | undefined): Side | undefined {
  if (alignment === 'Left' || alignment === 'Right') return alignment === 'Left' ? 'left' : 'right';
  return alignment === 'Center' || alignment === 'CenterAcrossSelection' ? 'center' : undefined;
}

const errorOf = ({ error, message }: { error: string; message?: string }) => ({
  code: error,
  ...(message !== undefined && { message }),
});
