import { type CellFormat, checkAllowed, type FormatChange } from '../../workbook';
import { type Host, hostObject, type Members, type Property } from '../hostObject';
import { autofitColumns, autofitRows } from './autofit';
import { borderCollection } from './borders';
import { colour } from './colour';
import { readHeight, readWidth } from './lineProperties';
import type { RangeTarget } from './rangeTarget';
import { readChoice, readNumber, readText, readTruth } from './read';

/** Formats of more cells than this are compared by a part of them. */
const MOST_COMPARED = 20_000;

/** A property of the format of cells; null when they differ. */
export function shared<Name extends keyof CellFormat>(
  { sheet, area }: RangeTarget,
  name: Name,
  fallback: CellFormat[Name] | null = null,
): CellFormat[Name] | null {
  const first = sheet.format(area.top, area.left)[name];
  const bottom = Math.min(area.bottom, area.top + Math.ceil(MOST_COMPARED / (area.right - area.left + 1)));
  for (let row = area.top; row <= bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (sheet.format(row, column)[name] !== first) return null;
  return first ?? fallback;
}

export function changeFormat({ sheet, area }: RangeTarget, change: FormatChange, { workbook }: Host): void {
  checkAllowed(sheet, 'allowFormatCells');
  workbook.formatCells(sheet, area, change);
}

function property<Name extends keyof CellFormat>(
  name: Name,
  read: (value: unknown) => CellFormat[Name],
  fallback: CellFormat[Name] | null = null,
): Property<RangeTarget> {
  return {
    get: (self) => shared(self, name, fallback),
    set: (self, value: unknown, host) => changeFormat(self, { [name]: read(value) }, host),
  };
}

const fill: Members<RangeTarget> = {
  type: 'RangeFill',
  properties: { color: property('fillColor', colour, '#FFFFFF') },
  methods: { clear: (self, _, host) => changeFormat(self, { fillColor: undefined }, host) },
};

const font: Members<RangeTarget> = {
  type: 'RangeFont',
  properties: {
    bold: property('bold', readTruth),
    color: property('fontColor', colour),
    italic: property('italic', readTruth),
    name: property('fontName', readText),
    size: property('fontSize', readNumber(1, 409)),
    strikethrough: property('strikethrough', readTruth),
    underline: property(
      'underline',
      readChoice('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    ),
  },
};

const protection: Members<RangeTarget> = {
  type: 'FormatProtection',
  properties: {
    formulaHidden: property('formulaHidden', readTruth),
    locked: property('locked', readTruth),
  },
};

export const rangeFormat: Members<RangeTarget> = {
  type: 'RangeFormat',
  properties: {
    columnWidth: {
      get: ({ sheet, area }) => sameSize(area.left, area.right, (index) => sheet.columns.size(index)),
      set: (self, value: unknown) => {
        checkAllowed(self.sheet, 'allowFormatColumns');
        self.sheet.columns.change(self.area.left, self.area.right, { size: readWidth(value) });
      },
    },
    rowHeight: {
      get: ({ sheet, area }) => sameSize(area.top, area.bottom, (index) => sheet.rows.size(index)),
      set: (self, value: unknown) => {
        checkAllowed(self.sheet, 'allowFormatRows');
        self.sheet.rows.change(self.area.top, self.area.bottom, { size: readHeight(value) });
      },
    },
    horizontalAlignment: property(
      'horizontalAlignment',
      readChoice(
        'General',
        'Left',
        'Center',
        'Right',
        'Fill',
        'Justify',
        'CenterAcrossSelection',
        'Distributed',
      ),
    ),
    verticalAlignment: property(
      'verticalAlignment',
      readChoice('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    ),
    indentLevel: property('indentLevel', readNumber(0, 250)),
    shrinkToFit: property('shrinkToFit', readTruth),
    textOrientation: property('textOrientation', readNumber(-90, 180)),
    wrapText: property('wrapText', readTruth),
  },
  parts: {
    borders: (self) => hostObject(borderCollection, self),
    fill: (self) => hostObject(fill, self),
    font: (self) => hostObject(font, self),
    protection: (self) => hostObject(protection, self),
  },
  methods: {
    autofitColumns: (self, _, host) => autofitColumns(self, host),
    autofitRows: (self, _, host) => autofitRows(self, host),
  },
};

function sameSize(from: number, to: number, size: (index: number) => number): number | null {
  const first = size(from);
  for (let index = from + 1; index <= Math.min(to, from + MOST_COMPARED); index++)
    if (size(index) !== first) return null;
  return first;
}
