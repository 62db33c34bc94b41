import type { Style } from '@cj-tech-master/excelts';
import { type Border, type CellFormat, SHORT_DATE } from '../../workbook';
import { STORED_SHORT_DATE } from '../units';

/** The format of a cell as the file has it. */
export function fileStyle(format: CellFormat): Partial<Style> {
  const { fontName = 'Calibri', fontSize = 11, bold, italic, strikethrough, fontColor } = format;
  const underline = format.underline !== undefined && format.underline !== 'None';
  return {
    ...(format.numberFormat && { numFmt: storedCode(format.numberFormat) }),
    font: {
      name: fontName,
      size: fontSize,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(strikethrough && { strike: true }),
      ...(underline && { underline }),
      ...(fontColor && { color: colour(fontColor) }),
    },
    ...(format.fillColor && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: colour(format.fillColor) },
    }),
    alignment: alignmentOf(format),
    border: bordersOf(format),
    ...(format.locked === false && { protection: { locked: false } }),
  };
}

const storedCode = (code: string) => (code === SHORT_DATE ? STORED_SHORT_DATE : code);

const colour = (hex: string) => ({ argb: `FF${hex.slice(1).toUpperCase()}` });

const HORIZONTAL = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
} as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom', Justify: 'justify' } as const;

function alignmentOf({ horizontalAlignment, verticalAlignment, wrapText, indentLevel }: CellFormat) {
  const horizontal = HORIZONTAL[horizontalAlignment as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[verticalAlignment as keyof typeof VERTICAL];
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrapText && { wrapText }),
    ...(indentLevel && { indent: indentLevel }),
  };
}

const WEIGHTS = { Hairline: 'hair', Thin: 'thin', Medium: 'medium', Thick: 'thick' } as const;

function bordersOf({ borderTop, borderBottom, borderLeft, borderRight }: CellFormat) {
  const line = ({ style, weight, color }: Border) => ({
    style:
      style === 'Double' ? ('double' as const) : style === 'Dash' ? ('dashed' as const) : WEIGHTS[weight],
    color: colour(color),
  });
  return {
    ...(borderTop && { top: line(borderTop) }),
    ...(borderBottom && { bottom: line(borderBottom) }),
    ...(borderLeft && { left: line(borderLeft) }),
    ...(borderRight && { right: line(borderRight) }),
  };
}
