import type { CSSProperties } from 'react';
import type { Border, CellFormat, FullFormat } from '../../workbook';
import { FONT_FALLBACKS } from './textWidth';

export type Styles = CSSProperties;

/** The font of a cell as the browser writes fonts. */
export function fontOf({ italic, bold, fontSize, fontName }: FullFormat): string {
  const style = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}`;
  return `${style}${(fontSize * 4) / 3}px '${fontName}', ${FONT_FALLBACKS}`;
}

const VERTICAL: Readonly<Record<string, string>> = {
  Top: 'flex-start',
  Center: 'center',
  Bottom: 'flex-end',
};
const SIDES = [
  ['borderTop', 'top'],
  ['borderBottom', 'bottom'],
  ['borderLeft', 'left'],
  ['borderRight', 'right'],
] as const;

/** How the box of a cell is drawn. */
export function boxStyle(format: CellFormat): Styles {
  return {
    ...(format.fillColor && { background: format.fillColor }),
    alignItems: VERTICAL[format.verticalAlignment ?? 'Bottom'] ?? 'flex-end',
  };
}

/** How its text is drawn. */
export function textStyle(format: FullFormat, colour: string | undefined): Styles {
  const isUnderlined = format.underline !== undefined && format.underline !== 'None';
  const lines = [isUnderlined && 'underline', format.strikethrough && 'line-through'].filter(Boolean);
  return {
    font: fontOf(format),
    color: colour ?? format.fontColor ?? '#000000',
    ...(lines.length > 0 && { textDecoration: lines.join(' ') }),
    ...(format.underline?.startsWith('Double') && { textDecorationStyle: 'double' }),
  };
}

/** The lines around a cell; they lie on the grid lines that it shares with its neighbours. */
export function borderStyles(format: CellFormat): readonly Styles[] {
  return SIDES.flatMap(([name, side]) => {
    const border = format[name];
    return border ? [line(border, side)] : [];
  });
}

function line({ style, weight, color }: Border, side: 'top' | 'bottom' | 'left' | 'right'): Styles {
  const width = style === 'Double' ? 3 : weight === 'Thick' ? 3 : weight === 'Medium' ? 2 : 1;
  const dash = weight === 'Hairline' ? 'dotted' : (DASHES[style] ?? 'solid');
  const isFlat = side === 'top' || side === 'bottom';
  const across = -Math.ceil(width / 2);
  const edge = side === 'top' || side === 'left' ? across : across + 1;
  return {
    [side]: edge,
    ...(isFlat ? { left: -1, right: 0 } : { top: -1, bottom: 0 }),
    [isFlat ? 'borderTop' : 'borderLeft']: `${width}px ${dash} ${color}`,
  };
}

const DASHES: Readonly<Record<string, string>> = {
  Dash: 'dashed',
  DashDot: 'dashed',
  DashDotDot: 'dashed',
  SlantDashDot: 'dashed',
  Dot: 'dotted',
  Double: 'double',
};
