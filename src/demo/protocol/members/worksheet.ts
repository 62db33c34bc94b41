import { cellArea, type Sheet, type Visibility, WHOLE_SHEET, type Workbook } from '../../workbook';
import { invalidArgument } from '../apiError';
import { hostObject, type HostObject, type Members } from '../hostObject';
import { chartCollection } from './charts';
import { colour } from './colour';
import { sheetCustomProperties } from './keyValues';
import { namedItemCollection } from './namedItems';
import { horizontalPageBreaks } from './pageBreaks';
import { pageLayout } from './pageLayout';
import { rangeAreasAt, rangeAreasOf } from './rangeAreas';
import { tableCollection } from './tables';
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
    // office.js sets these two under names of their own
    gridlines: {
      get: ({ properties }) => properties.showGridlines,
      set: (self, showGridlines: boolean, { workbook }) => workbook.changeSheet(self, { showGridlines }),
    },
    headings: {
      get: ({ properties }) => properties.showHeadings,
      set: (self, showHeadings: boolean, { workbook }) => workbook.changeSheet(self, { showHeadings }),
    },
  },
  parts: {
    charts: (self) => hostObject(chartCollection, self),
    customProperties: (self) => hostObject(sheetCustomProperties, self.customProperties),
    freezePanes: (self) => hostObject(freezePanes, self),
    horizontalPageBreaks: (self) => hostObject(horizontalPageBreaks, self),
    names: (self) => hostObject(namedItemCollection, { list: self.names, sheet: self }),
    pageLayout: (self) => hostObject(pageLayout, self),
    protection: (self) => hostObject(worksheetProtection, self),
    tables: (self) => hostObject(tableCollection, { sheet: self }),
  },
  methods: {
    getRange: (self, [address], { workbook }) =>
      rangeObject(
        address === undefined || address === null || address === ''
          ? { sheet: self, area: WHOLE_SHEET }
          : rangeAt(workbook, self, String(address)),
      ),
    getRanges: (self, [addresses], { workbook }) =>
      addresses === undefined || addresses === null
        ? rangeAreasOf(self, [WHOLE_SHEET])
        : rangeAreasAt(workbook, self, String(addresses)),
    getNextOrNullObject: (self, [visibleOnly], { workbook }) =>
      neighbour(workbook, self, 1, visibleOnly === true),
    getPreviousOrNullObject: (self, [visibleOnly], { workbook }) =>
      neighbour(workbook, self, -1, visibleOnly === true),
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
    calculate: (self, [markAllDirty], { workbook }) => workbook.calculate(markAllDirty === true, self),
  },
};

function neighbour(
  workbook: Workbook,
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: boolean,
): HostObject | undefined {
  const { sheets } = workbook;
  for (let index = sheets.indexOf(sheet) + step; sheets[index]; index += step) {
    const found = sheets[index];
    if (found && (!visibleOnly || found.properties.visibility === 'Visible'))
      return hostObject(worksheet, found);
  }
  return undefined;
}
