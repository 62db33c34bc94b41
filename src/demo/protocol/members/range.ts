import {
  boundingArea,
  checkAllowed,
  checkUnlocked,
  COLUMNS,
  cellArea,
  cellCount,
  columnsOf,
  intersection,
  isWholeColumns,
  isWholeRows,
  ROWS,
  rowsOf,
} from '../../workbook';
import { invalidArgument, itemNotFound } from '../apiError';
import { type Host, hostObject, type HostObject, type Members, selfOf } from '../hostObject';
import { conditionalFormatCollection } from './conditionalFormats';
import { dataValidation } from './dataValidation';
import { cellsOf, DIMENSIONS, formulaText, perCell, valueType, wireValue, written } from './cellArrays';
import { copyFrom } from './copyFrom';
import { setColumnProperties, setRowProperties } from './lineProperties';
import { rangeFormat } from './rangeFormat';
import { addressOf, rangeAt, rangeOf, type RangeTarget } from './rangeTarget';
import { worksheet } from './worksheet';

export const rangeObject = (target: RangeTarget): HostObject => hostObject(range, target);

export const range: Members<RangeTarget> = {
  type: 'Range',
  isKept: true,
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    cellCount: { get: ({ area }) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area)) },
    columnCount: { get: ({ area }) => columnsOf(area) },
    columnIndex: { get: ({ area }) => area.left },
    rowCount: { get: ({ area }) => rowsOf(area) },
    rowIndex: { get: ({ area }) => area.top },
    isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    isEntireRow: { get: ({ area }) => isWholeRows(area) },
    values: {
      get: (self) => readable(self, (row, column) => wireValue(self.sheet.value(row, column))),
      set: (self, value, host) => write(self, value, host),
    },
    formulas: {
      get: (self) =>
        readable(self, (row, column) =>
          formulaText(self.sheet.content(row, column), self.sheet.value(row, column)),
        ),
      set: (self, value, host) => write(self, value, host),
    },
    formulasLocal: {
      get: (self, { workbook }) =>
        readable(self, (row, column) => {
          const formula = self.sheet.formula(row, column);
          return formula === ''
            ? wireValue(self.sheet.value(row, column))
            : workbook.language.localFormula(formula);
        }),
      set: (self, value, host) =>
        write(self, value, host, (text) => host.workbook.language.englishFormula(text)),
    },
    text: {
      get: (self, { workbook }) => readable(self, (row, column) => workbook.text(self.sheet, row, column)),
    },
    valueTypes: { get: (self) => readable(self, (row, column) => valueType(self.sheet.value(row, column))) },
    numberFormat: {
      get: (self) => readable(self, (row, column) => self.sheet.format(row, column).numberFormat),
      set: (self, value, host) => setNumberFormats(self, value, host),
    },
    hasSpill: { get: (self) => common(self, (row, column) => isSpilled(self, row, column)) },
    columnHidden: {
      get: ({ sheet, area }) => sheet.columns.isHidden(area.left),
      set: ({ sheet, area }, isHidden: boolean) => sheet.columns.change(area.left, area.right, { isHidden }),
    },
    rowHidden: {
      get: ({ sheet, area }) => sheet.rows.isHidden(area.top),
      set: ({ sheet, area }, isHidden: boolean) => sheet.rows.change(area.top, area.bottom, { isHidden }),
    },
  },
  parts: {
    conditionalFormats: (self) => hostObject(conditionalFormatCollection, self),
    dataValidation: (self) => hostObject(dataValidation, self),
    format: (self) => hostObject(rangeFormat, self),
    worksheet: ({ sheet }) => hostObject(worksheet, sheet),
  },
  methods: {
    getCell: (self, [row, column]) => part(self, number(row), number(column), 1, 1),
    getRow: (self, [row]) => part(self, number(row), 0, 1, columnsOf(self.area)),
    getColumn: (self, [column]) => part(self, 0, number(column), rowsOf(self.area), 1),
    getOffsetRange: (self, [rows, columns]) =>
      part(self, number(rows), number(columns), rowsOf(self.area), columnsOf(self.area)),
    getResizedRange: (self, [rows, columns]) =>
      part(self, 0, 0, rowsOf(self.area) + number(rows), columnsOf(self.area) + number(columns)),
    getAbsoluteResizedRange: (self, [rows, columns]) => part(self, 0, 0, number(rows), number(columns)),
    getEntireRow: ({ sheet, area }) => rangeObject(rangeOf(sheet, { ...area, left: 0, right: COLUMNS - 1 })),
    getEntireColumn: ({ sheet, area }) => rangeObject(rangeOf(sheet, { ...area, top: 0, bottom: ROWS - 1 })),
    getLastCell: ({ sheet, area }) => rangeObject({ sheet, area: cellArea(area.bottom, area.right) }),
    getLastRow: ({ sheet, area }) => rangeObject({ sheet, area: { ...area, top: area.bottom } }),
    getLastColumn: ({ sheet, area }) => rangeObject({ sheet, area: { ...area, left: area.right } }),
    getRowsBelow: (self, [count = 1]) => beside(self, number(count), 'below'),
    getRowsAbove: (self, [count = 1]) => beside(self, -number(count), 'below'),
    getColumnsAfter: (self, [count = 1]) => beside(self, number(count), 'after'),
    getColumnsBefore: (self, [count = 1]) => beside(self, -number(count), 'after'),
    getBoundingRect: (self, [other], host) =>
      rangeObject(rangeOf(self.sheet, boundingArea(self.area, other_(self, other, host).area))),
    getIntersection: (self, [other], host) => common_(self, other, host) ?? missing(),
    getIntersectionOrNullObject: (self, [other], host) => common_(self, other, host),
    getUsedRange: (self, [valuesOnly]) => usedPart(self, valuesOnly === true) ?? part(self, 0, 0, 1, 1),
    getUsedRangeOrNullObject: (self, [valuesOnly]) => usedPart(self, valuesOnly === true),
    getSpillingToRange: (self) => spillingTo(self) ?? missing(),
    getSpillingToRangeOrNullObject: spillingTo,
    insert: (self, [direction], host) => shift(self, 'insert', direction, host),
    delete: (self, [direction], host) => void shift(self, 'delete', direction, host),
    group: (self, [option]) => group(self, option, 1),
    ungroup: (self, [option]) => group(self, option, -1),
    copyFrom: (self, [source, copyType = 'All'], host) =>
      copyFrom(self, cellsGiven(self, source, host), copyType, host),
    setColumnProperties: (self, [given]) => setColumnProperties(self, given),
    setRowProperties: (self, [given]) => setRowProperties(self, given),
    clear: (self, [applyTo = 'All'], host) => clear(self, String(applyTo), host),
    select: ({ sheet, area }, _, { workbook }) => workbook.select(sheet, area),
    calculate: () => undefined,
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw invalidArgument(DIMENSIONS);
    },
  },
};

/** Cells of whole rows and columns are too many to read one by one: Excel answers null. */
function readable<T>(self: RangeTarget, read: (row: number, column: number) => T): T[][] | null {
  return isWholeColumns(self.area) || isWholeRows(self.area) ? null : cellsOf(self, read);
}

function write(
  self: RangeTarget,
  value: unknown,
  { workbook }: Host,
  english?: (formula: string) => string,
): void {
  const { sheet, area } = self;
  const given = perCell(self, value);
  checkUnlocked(sheet, area);
  workbook.write(sheet, area, (row, column) =>
    written(given(row, column), sheet.format(row, column).numberFormat === '@', english),
  );
}

function setNumberFormats(self: RangeTarget, value: unknown, { workbook }: Host): void {
  const { sheet, area } = self;
  checkAllowed(sheet, 'allowFormatCells');
  if (!Array.isArray(value) || (value.length === 1 && value[0]?.length === 1)) {
    const numberFormat = String(Array.isArray(value) ? value[0][0] : value);
    return workbook.formatCells(sheet, area, { numberFormat });
  }
  const given = perCell(self, value);
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const numberFormat = given(row, column);
      if (typeof numberFormat === 'string') sheet.formats.change(cellArea(row, column), { numberFormat });
    }
}

/** The value that all cells share; null when they differ. */
function common(self: RangeTarget, read: (row: number, column: number) => boolean): boolean | null {
  const all = cellsOf(self, read).flat();
  return all.every((each) => each === all[0]) ? (all[0] ?? null) : null;
}

function isSpilled({ sheet }: RangeTarget, row: number, column: number): boolean {
  return sheet.spillArea(row, column) !== undefined;
}

const number = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
};

/** Cells at an offset from the top left corner. */
function part(
  { sheet, area }: RangeTarget,
  down: number,
  right: number,
  rows: number,
  columns: number,
): HostObject {
  const [top, left] = [area.top + down, area.left + right];
  return rangeObject(rangeOf(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 }));
}

function beside(self: RangeTarget, count: number, side: 'below' | 'after'): HostObject {
  const [rows, columns] = [rowsOf(self.area), columnsOf(self.area)];
  const at = count > 0 ? (side === 'below' ? rows : columns) : count;
  const size = Math.abs(count);
  return side === 'below' ? part(self, at, 0, size, columns) : part(self, 0, at, rows, size);
}

function other_(self: RangeTarget, given: unknown, host: Host): RangeTarget {
  const found = cellsGiven(self, given, host);
  if (found.sheet !== self.sheet) throw invalidArgument();
  return found;
}

/** An argument that is a range, or the address of one. */
function cellsGiven(self: RangeTarget, given: unknown, { workbook }: Host): RangeTarget {
  const found = typeof given === 'string' ? rangeAt(workbook, self.sheet, given) : selfOf(given, range);
  if (!found) throw invalidArgument();
  return found;
}

function common_(self: RangeTarget, given: unknown, host: Host): HostObject | undefined {
  const area = intersection(self.area, other_(self, given, host).area);
  return area && rangeObject({ sheet: self.sheet, area });
}

function usedPart({ sheet, area }: RangeTarget, valuesOnly: boolean): HostObject | undefined {
  const used = sheet.usedArea(valuesOnly);
  const inside = used && intersection(area, used);
  return inside && rangeObject({ sheet, area: inside });
}

function spillingTo({ sheet, area }: RangeTarget): HostObject | undefined {
  if (cellCount(area) !== 1) throw invalidArgument();
  const spilled = sheet.spillArea(area.top, area.left);
  return spilled?.top === area.top && spilled.left === area.left
    ? rangeObject({ sheet, area: spilled })
    : undefined;
}

function clear(self: RangeTarget, applyTo: string, { workbook }: Host): void {
  const { sheet, area } = self;
  if (!['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'].includes(applyTo))
    throw invalidArgument();
  checkUnlocked(sheet, area);
  if (applyTo === 'All' || applyTo === 'Contents') workbook.empty(sheet, area);
  if (applyTo === 'All' || applyTo === 'Formats') sheet.formats.replace(area, {});
}

const DIRECTIONS = { Down: 'row', Up: 'row', Right: 'column', Left: 'column' } as const;

/** Whole rows move down or up, whole columns right or left, whatever is asked. */
function shift(
  self: RangeTarget,
  kind: 'insert' | 'delete',
  direction: unknown,
  { workbook }: Host,
): HostObject {
  const { sheet, area } = self;
  const asked = DIRECTIONS[direction as keyof typeof DIRECTIONS];
  const allowed = kind === 'insert' ? ['Down', 'Right'] : ['Up', 'Left'];
  if (!asked || !allowed.includes(String(direction))) throw invalidArgument();
  const axis = isWholeRows(area) ? 'row' : isWholeColumns(area) ? 'column' : asked;
  if (sheet.protection) checkShift(self, kind);
  workbook.shift(sheet, { kind, area, axis });
  return rangeObject(self);
}

function checkShift({ sheet, area }: RangeTarget, kind: 'insert' | 'delete'): void {
  const lines = isWholeRows(area) ? 'Rows' : isWholeColumns(area) ? 'Columns' : undefined;
  if (lines) checkAllowed(sheet, kind === 'insert' ? `allowInsert${lines}` : `allowDelete${lines}`);
  else checkUnlocked(sheet, area);
}

const DEEPEST_GROUP = 7;

function group({ sheet, area }: RangeTarget, option: unknown, step: 1 | -1): void {
  if (option !== 'ByRows' && option !== 'ByColumns') throw invalidArgument();
  const [lines, from, to] =
    option === 'ByRows'
      ? ([sheet.rows, area.top, area.bottom] as const)
      : ([sheet.columns, area.left, area.right] as const);
  for (let index = from; index <= to; index++) {
    const outlineLevel = lines.outlineLevel(index) + step;
    if (outlineLevel < 0 || outlineLevel > DEEPEST_GROUP) throw invalidArgument();
    lines.change(index, index, { outlineLevel });
  }
}

function missing(): never {
  throw itemNotFound();
}
