import type { Language } from '../text/language';
import type { Chart, Flag, Format, Style, Tab } from './workbook';

/** RRGGBB */
export type Colour = string;

/** How a cell is drawn, in terms that every host can translate. */
export interface Look {
  readonly font: FontLook;
  readonly fill?: Colour;
  readonly border?: {
    readonly edge: 'top' | 'bottom';
    readonly weight: 'hair' | 'thin' | 'medium';
    readonly colour: Colour;
  };
  readonly vertical: 'middle' | 'bottom';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** Stays open to change on a protected sheet. */
  readonly unlocked?: boolean;
}

export interface FontLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly colour?: Colour;
}

export const FONT_NAME = 'Calibri';

const NAVY = '1F3A5F';
const GREY = '5F6B7A';
const PALE = 'E8EDF4';

const font = (extra: Partial<FontLook> = {}): FontLook => ({ size: 10, ...extra });
const middle = { vertical: 'middle' } as const;
const indented = { vertical: 'middle', horizontal: 'left', indent: 1 } as const;
const under = { border: { edge: 'bottom', weight: 'hair', colour: 'C9D1DB' } } as const;

const input = {
  font: font({ colour: '0B4F9E' }),
  fill: 'FFF7DC',
  border: { edge: 'bottom', weight: 'thin', colour: 'E0C873' },
  unlocked: true,
} as const;
const subtotal = {
  font: font({ bold: true }),
  fill: PALE,
  border: { edge: 'top', weight: 'thin', colour: NAVY },
} as const;
const total = {
  font: font({ bold: true }),
  fill: 'D5DEEA',
  border: { edge: 'top', weight: 'medium', colour: NAVY },
} as const;

/** How each style is drawn; input and calculated differ by colour, and by the line under an input. */
export const looks: Readonly<Record<Style, Look>> = {
  title: { font: font({ size: 18, bold: true, colour: NAVY }), ...middle },
  subtitle: { font: font({ colour: GREY }), ...middle },
  heading: { font: font({ size: 12, bold: true, colour: NAVY }), vertical: 'bottom' },
  header: {
    font: font({ bold: true, colour: 'FFFFFF' }),
    fill: NAVY,
    vertical: 'middle',
    horizontal: 'center',
    wrap: true,
  },
  text: { font: font(), ...under, ...indented },
  wrapped: { font: font(), ...under, ...indented, wrap: true },
  note: { font: font({ italic: true, colour: GREY }), ...indented },
  sentence: { font: font(), ...indented },
  input: { ...input, ...middle, horizontal: 'right' },
  inputText: { ...input, ...indented },
  signature: { font: font(), border: { edge: 'bottom', weight: 'thin', colour: GREY }, vertical: 'bottom' },
  /** As calculated, but a dash in place of a number stands right too. */
  ratio: { font: font(), ...under, ...middle, horizontal: 'right' },
  calculated: { font: font(), ...under, ...middle },
  subtotal: { ...subtotal, ...middle },
  subtotalText: { ...subtotal, ...indented },
  total: { ...total, ...middle },
  totalText: { ...total, ...indented },
  /** The sum at the end of a row: it stands out of the row, not out of the page. */
  rowTotal: { font: font({ bold: true }), fill: PALE, ...under, ...middle },
  figure: { font: font({ size: 12, bold: true, colour: NAVY }), fill: PALE, ...middle },
  figureText: { font: font({ bold: true }), fill: PALE, ...indented },
  check: { font: font({ bold: true }), ...under, ...middle, horizontal: 'center' },
};

export const numberFormats: Readonly<Record<Format, string>> = {
  money: '#,##0;[Red]-#,##0;"–"',
  cents: '#,##0.00;[Red]-#,##0.00;"–"',
  tenths: '#,##0.0;[Red]-#,##0.0;"–"',
  /** Of a token or an hour of a small machine every digit counts, of a day none after the cents. */
  price: '[<10]#,##0.00##;#,##0.00',
  factor: '0.00',
  /** Few: as they are, «4» and «4.5»; many: whole. */
  quantity: '[<1000]General;#,##0',
  fraction: '0.0%',
  share: '0.0%',
  /** By how much a figure moved; where nothing moved there is nothing to read. */
  change: '0.0%;-0.0%;"–"',
  whole: '0',
  /** Figures of every kind below each other: amounts with their cents, shares with their digits. */
  any: '[>=1]#,##0.00;[<=-1]-#,##0.00;General',
  date: 'yyyy-mm-dd',
  frenchDate: 'dd/mm/yyyy',
  month: 'mmm yyyy',
  /** In narrow columns: «sept. 27» is the longest. */
  shortMonth: 'mmm yy',
};

/** Days as the readers of a workbook write them; whatever else a number is, Excel writes in their language itself. */
export const formatIn = (language: Language, format: Format): Format =>
  format === 'date' && language === 'fr' ? 'frenchDate' : format;

export const tabColours: Readonly<Record<Tab, Colour>> = {
  summary: NAVY,
  inputs: 'E0B83C',
  phase: '3C7DC4',
  time: '4E9A6B',
  about: '8A94A3',
};

/**
 * Cost types: each of another lightness, for print without colour and colour-blind readers, drift the warmest; so are
 * the series of the follow-up. Phases: from light to dark as time goes.
 */
export const chartColours: Readonly<Record<Chart['kind'], readonly Colour[]>> = {
  stackedBars: ['1B4479', '3F82C4', 'A9C1DB', '5F5F5F', 'E07B39'],
  sideBySide: ['B4BCC8', '1B4479', 'E07B39'],
  columns: ['BFD9CF', '94C2B0', '66A98F', '3B8C70', '206B53', '0F4636'],
};
export const GRIDLINE: Colour = 'E3E8EE';

/** What a conditional format changes about a cell. */
export interface FlagLook {
  readonly colour: Colour;
  readonly fill?: Colour;
  readonly bold?: boolean;
}
const goodLook: FlagLook = { colour: '1E6B3A', fill: 'DDF1E3' };
const badLook = { colour: '8A4B00', fill: 'FDE7C8', bold: true } satisfies FlagLook;
export const alarmLook = { colour: 'A01818', fill: 'F9D6D5', bold: true } satisfies FlagLook;

/** The conditional formats of a flagged cell, the most urgent first. */
export function flagRules(
  address: string,
  { good, bad, alarm, runsOn }: Flag,
): readonly { readonly formula: string; readonly look: FlagLook }[] {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const starts = (text: string) => `LEFT(${address},${text.length})=${quoted(text)}`;
  return [
    ...(alarm === undefined ? [] : [{ formula: starts(alarm), look: alarmLook }]),
    { formula: starts(bad), look: runsOn ? { colour: badLook.colour, bold: true } : badLook },
    ...(good === undefined ? [] : [{ formula: `${address}=${quoted(good)}`, look: goodLook }]),
  ];
}

/** Excel's own unit of width: a character of the default font is 7 pixels wide, a point is 4/3 of a pixel. */
export const POINTS_PER_CHARACTER = 7 * 0.75;
export const POINTS_PER_INCH = 72;

/** Paper and margins of every sheet, in inches. */
export const page = {
  margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  footer: { left: '&A', right: '&P / &N' },
} as const;
