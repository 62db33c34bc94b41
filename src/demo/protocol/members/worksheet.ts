import { cellArea, type Sheet, type Visibility, WHOLE_SHEET } from '../../workbook';
import { invalidArgument } from '../apiError';
import { hostObject, type Members } from '../hostObject';
import { colour } from './colour';
import { freezePanes } from './freezePanes';
import { rangeObject } from './range';
import { rangeAt, rangeOf } from './rangeTarget';
import { worksheetProtection } from './worksheetProtection';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

export const worksheet: Members<Sheet> = {
  type: 'Worksheet',
  identity: ({ id, name }) => ({ Id: id, Name: name }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: ({ name }) => name,
      set: (self, name: unknown, { workbook }) => workbook.renameSheet(self, String(name)),
    },
    position: {
      get: (self, { workbook }) => workbook.sheets.indexOf(self),
      set: (self, position: number, { workbook }) => workbook.moveSheet(self, position),
    },
    visibility: {
      get: ({ properties }) => properties.visibility,
      set: (self, value: unknown, { workbook }) => {
        const visibility = VISIBILITIES.find((each) => each === value);
        if (!visibility) throw invalidArgument();
        workbook.showSheet(self, visibility);
      },
    },
    tabColor: {
      get: ({ properties }) => properties.tabColor,
      set: (self, value: unknown, { workbook }) =>
        workbook.changeSheet(self, { tabColor: value === '' ? '' : colour(value) }),
    },
    showGridlines: {
      get: ({ properties }) => properties.showGridlines,
      set: (self, showGridlines: boolean, { workbook }) => workbook.changeSheet(self, { showGridlines }),
    },
    showHeadings: {
      get: ({ properties }) => properties.showHeadings,
      set: (self, showHeadings: boolean, { workbook }) => workbook.changeSheet(self, { showHeadings }),
    },
  },
  parts: {
    freezePanes: (self) => hostObject(freezePanes, self),
    protection: (self) => hostObject(worksheetProtection, self),
  },
  methods: {
    getRange: (self, [address], { workbook }) =>
      rangeObject(
        address === undefined || address === null || address === ''
          ? { sheet: self, area: WHOLE_SHEET }
          : rangeAt(workbook, self, String(address)),
      ),
    getCell: (self, [row, column]) => rangeObject(rangeOf(self, cellArea(Number(row), Number(column)))),
    getRangeByIndexes: (self, [top, left, rows, columns]) =>
      rangeObject(
        rangeOf(self, {
          top: Number(top),
          left: Number(left),
          bottom: Number(top) + Number(rows) - 1,
          right: Number(left) + Number(columns) - 1,
        }),
      ),
    getUsedRange: (self, [valuesOnly]) =>
      rangeObject({ sheet: self, area: self.usedArea(valuesOnly === true) ?? cellArea(0, 0) }),
    getUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const area = self.usedArea(valuesOnly === true);
      return area && rangeObject({ sheet: self, area });
    },
    activate: (self, _, { workbook }) => workbook.activate(self),
    delete: (self, _, { workbook }) => workbook.deleteSheet(self),
    calculate: () => undefined,
  },
};
