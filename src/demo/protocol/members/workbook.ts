import { cellArea, type Workbook } from '../../workbook';
import { hostObject, type Members } from '../hostObject';
import { application } from './application';
import { rangeObject } from './range';
import { worksheetCollection } from './worksheetCollection';

export const workbookMembers: Members<Workbook> = {
  type: 'Workbook',
  properties: {
    name: { get: () => 'Book.xlsx' },
    readOnly: { get: () => false },
  },
  parts: {
    application: (self) => hostObject(application, self),
    worksheets: (self) => hostObject(worksheetCollection, self),
  },
  methods: {
    getSelectedRange: ({ active }) => rangeObject({ sheet: active, area: active.selection }),
    getActiveCell: ({ active }) =>
      rangeObject({ sheet: active, area: cellArea(active.selection.top, active.selection.left) }),
  },
};
