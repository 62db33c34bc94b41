import type { Style as CellStyle } from '@cj-tech-master/excelts';
import { type Colour, type FlagLook, FONT_NAME, type Look } from '../../budget/look';

/** A colour as the file stores it: opaque. */
export const argb = (colour: Colour) => ({ argb: `FF${colour}` });

export function cellStyle({ font, fill, border, unlocked, ...alignment }: Look): Partial<CellStyle> {
  const { colour, ...face } = font;
  const { vertical, horizontal, indent, wrap } = alignment;
  return {
    font: { name: FONT_NAME, ...face, ...(colour && { color: argb(colour) }) },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: argb(fill) } }),
    ...(border && { border: { [border.edge]: { style: border.weight, color: argb(border.colour) } } }),
    alignment: {
      vertical,
      ...(horizontal && { horizontal }),
      ...(indent && { indent }),
      ...(wrap && { wrapText: true }),
    },
    ...(unlocked && { protection: { locked: false } }),
  };
}

/** Conditional fills are drawn with the background colour. */
export function flagStyle({ colour, fill, bold }: FlagLook): Partial<CellStyle> {
  return {
    font: { ...(bold && { bold }), color: argb(colour) },
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', bgColor: argb(fill) } }),
  };
}
