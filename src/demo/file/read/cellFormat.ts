import type { Style } from '@cj-tech-master/excelts';
import {
  type Border,
  type BorderWeight,
  type CellFormat,
  type HorizontalAlignment,
  SHORT_DATE,
  type VerticalAlignment,
} from '../../workbook';
import { STORED_SHORT_DATE } from '../units';

/** The format of a cell of a file; undefined when it looks as in a new workbook. */
export function cellFormat({
  numFmt,
  font,
  fill,
  alignment,
  border,
  protection,
}: Partial<Style>): CellFormat | undefined {
  const format: CellFormat = {
    ...(typeof numFmt === 'string' && numFmt !== 'General' && { numberFormat: codeOf(numFmt) }),
    ...(font?.name && font.name !== 'Calibri' && { fontName: font.name }),
    ...(font?.size && font.size !== 11 && { fontSize: font.size }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.strike && { strikethrough: true }),
    ...(font?.underline && font.underline !== 'none' && { underline: 'Single' as const }),
    ...coloured('fontColor', font?.color),
    ...(fill?.type === 'pattern' && fill.pattern === 'solid' && coloured('fillColor', fill.fgColor)),
    ...aligned(alignment),
    ...sides(border),
    ...(protection?.locked === false && { locked: false }),
  };
  return Object.keys(format).length > 0 ? format : undefined;
}

const codeOf = (stored: string) => (stored === STORED_SHORT_DATE ? SHORT_DATE : stored);

type Colour = { readonly argb?: string } | undefined;

/** Colours of the theme are not read: the cell then has the colour of a new workbook. */
export function coloured<Name extends string>(
  name: Name,
  colour: unknown,
): { readonly [Key in Name]?: string } {
  const argb = (colour as Colour)?.argb;
  return (argb ? { [name]: `#${argb.slice(-6)}` } : {}) as { readonly [Key in Name]?: string };
}

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = {
  top: 'Top',
  middle: 'Center',
  justify: 'Justify',
  distributed: 'Distributed',
};

function aligned(alignment: Partial<Style>['alignment']): CellFormat {
  const horizontalAlignment = HORIZONTAL[alignment?.horizontal ?? ''];
  const verticalAlignment = VERTICAL[alignment?.vertical ?? ''];
  return {
    ...(horizontalAlignment && { horizontalAlignment }),
    ...(verticalAlignment && { verticalAlignment }),
    ...(alignment?.wrapText && { wrapText: true }),
    ...(alignment?.indent && { indentLevel: alignment.indent }),
  };
}

const WEIGHTS: Readonly<Record<string, BorderWeight>> = {
  hair: 'Hairline',
  medium: 'Medium',
  thick: 'Thick',
};

function sides(border: Partial<Style>['border']): CellFormat {
  const line = (name: string, side: { style?: string; color?: unknown } | undefined) =>
    side?.style ? { [name]: drawn(side.style, side.color) } : {};
  return {
    ...line('borderTop', border?.top),
    ...line('borderBottom', border?.bottom),
    ...line('borderLeft', border?.left),
    ...line('borderRight', border?.right),
  };
}

function drawn(style: string, colour: unknown): Border {
  const { color = '#000000' } = coloured('color', colour);
  const kind = style === 'double' ? 'Double' : style === 'dashed' ? 'Dash' : 'Continuous';
  return { style: kind, weight: WEIGHTS[style] ?? 'Thin', color };
}
