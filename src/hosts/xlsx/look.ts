import type { Style as CellStyle } from '@cj-tech-master/excelts';
import type { Chart, Format, Style, Tab } from '../../budget/workbook';

const NAVY = 'FF1F3A5F';
const GREY = 'FF5F6B7A';
const INPUT_BLUE = 'FF0B4F9E';
const WHITE = 'FFFFFFFF';

const FONT = 'Calibri';
const fill = (argb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const line = (style: 'thin' | 'medium' | 'hair', argb: string) => ({ style, color: { argb } });
const under = { bottom: line('hair', 'FFC9D1DB') };
const font = (extra: Partial<CellStyle['font']> = {}): Partial<CellStyle['font']> => ({
  name: FONT,
  size: 10,
  ...extra,
});
const middle = { vertical: 'middle' } as const;
const indented = { vertical: 'middle', horizontal: 'left', indent: 1 } as const;

const inputLook = {
  font: font({ color: { argb: INPUT_BLUE } }),
  fill: fill('FFFFF7DC'),
  border: { bottom: line('thin', 'FFE0C873') },
  protection: { locked: false },
};

/** How each style is drawn; input and calculated differ by colour, and by the line under an input. */
export const looks: Readonly<Record<Style, Partial<CellStyle>>> = {
  title: { font: font({ size: 18, bold: true, color: { argb: NAVY } }), alignment: middle },
  subtitle: { font: font({ color: { argb: GREY } }), alignment: middle },
  heading: { font: font({ size: 12, bold: true, color: { argb: NAVY } }), alignment: { vertical: 'bottom' } },
  header: {
    font: font({ bold: true, color: { argb: WHITE } }),
    fill: fill(NAVY),
    alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  },
  text: { font: font(), border: under, alignment: indented },
  wrapped: { font: font(), border: under, alignment: { ...indented, wrapText: true } },
  note: { font: font({ italic: true, color: { argb: GREY } }), alignment: indented },
  input: { ...inputLook, alignment: { ...middle, horizontal: 'right' } },
  inputText: { ...inputLook, alignment: indented },
  calculated: { font: font(), border: under, alignment: middle },
  subtotal: {
    font: font({ bold: true }),
    fill: fill('FFE8EDF4'),
    border: { top: line('thin', NAVY) },
    alignment: middle,
  },
  subtotalText: {
    font: font({ bold: true }),
    fill: fill('FFE8EDF4'),
    border: { top: line('thin', NAVY) },
    alignment: indented,
  },
  total: {
    font: font({ bold: true }),
    fill: fill('FFD5DEEA'),
    border: { top: line('medium', NAVY) },
    alignment: middle,
  },
  totalText: {
    font: font({ bold: true }),
    fill: fill('FFD5DEEA'),
    border: { top: line('medium', NAVY) },
    alignment: indented,
  },
  figure: {
    font: font({ size: 12, bold: true, color: { argb: NAVY } }),
    fill: fill('FFE8EDF4'),
    alignment: middle,
  },
  figureText: { font: font({ bold: true }), fill: fill('FFE8EDF4'), alignment: indented },
  check: { font: font({ bold: true }), border: under, alignment: { ...middle, horizontal: 'center' } },
};

export const numberFormats: Readonly<Record<Format, string>> = {
  money: '#,##0;[Red]-#,##0;"–"',
  cents: '#,##0.00;[Red]-#,##0.00;"–"',
  price: '#,##0.00##',
  quantity: '#,##0.###',
  fraction: '0.0%',
  share: '0.0%',
  whole: '0',
  date: 'yyyy-mm-dd',
  month: 'mmm yyyy',
};

export const tabColours: Readonly<Record<Tab, string>> = {
  summary: NAVY,
  inputs: 'FFE0B83C',
  phase: 'FF3C7DC4',
  time: 'FF4E9A6B',
  about: 'FF8A94A3',
};

/** Height in points of the rows that stand out; the others fit their text. */
export const rowHeights: Readonly<Partial<Record<Style, number>>> = {
  title: 30,
  subtitle: 16,
  heading: 24,
  header: 32,
  figure: 20,
};

/** Cost types: distinct in print and for colour-blind readers, drift the warmest. Phases: from light to dark as time goes. */
export const chartColours: Readonly<Record<Chart['kind'], readonly string[]>> = {
  stackedBars: ['1F4E8C', '5B9BD5', 'A9C1DB', '7F7F7F', 'E07B39'],
  columns: ['BFD9CF', '94C2B0', '66A98F', '3B8C70', '206B53', '0F4636'],
};
export const GRIDLINE = 'E3E8EE';

export const goodLook = { font: { color: { argb: 'FF1E6B3A' } }, fill: conditionalFill('FFDDF1E3') };
export const badLook = {
  font: { bold: true, color: { argb: 'FF8A4B00' } },
  fill: conditionalFill('FFFDE7C8'),
};

/** Conditional fills are drawn with the background colour. */
function conditionalFill(argb: string): CellStyle['fill'] {
  return { type: 'pattern', pattern: 'solid', bgColor: { argb } };
}
