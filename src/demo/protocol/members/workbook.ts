import { cellArea, type Workbook } from '../../workbook';
import { hostObject, type Members } from '../hostObject';
import { application } from './application';
import { documentProperties } from './documentProperties';
import { settingCollection } from './keyValues';
import { namedItemCollection } from './namedItems';
import { rangeObject } from './range';
import { rangeAreasOf } from './rangeAreas';
import { tableCollection } from './tables';
import { workbookProtection } from './workbookProtection';
import { worksheetCollection } from './worksheetCollection';
import { xmlPartCollection } from './xmlParts';

export const workbookMembers: Members<Workbook> = {
  type: 'Workbook',
  properties: {
    name: { get: () => 'Book.xlsx' },
    readOnly: { get: () => false },
  },
  parts: {
    application: (self) => hostObject(application, self),
    customXmlParts: (workbook) => hostObject(xmlPartCollection, { workbook }),
    names: ({ names }) => hostObject(namedItemCollection, { list: names, sheet: undefined }),
    properties: (self) => hostObject(documentProperties, self),
    protection: (self) => hostObject(workbookProtection, self),
    settings: ({ settings }) => hostObject(settingCollection, settings),
    tables: () => hostObject(tableCollection, { sheet: undefined }),
    worksheets: (self) => hostObject(worksheetCollection, self),
  },
  methods: {
    getSelectedRange: ({ active }) => rangeObject({ sheet: active, area: active.selection }),
    getSelectedRanges: ({ active }) => rangeAreasOf(active, [active.selection]),
    getActiveCell: ({ active }) =>
      rangeObject({ sheet: active, area: cellArea(active.selection.top, active.selection.left) }),
  },
};
