import type { Sheet, Workbook } from '../../workbook';
import { itemNotFound } from '../apiError';
import { hostObject, type HostObject, type Members } from '../hostObject';
import { worksheet } from './worksheet';

export const worksheetCollection: Members<Workbook> = {
  type: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(sheetObject),
  methods: {
    add: (self, [name]) =>
      sheetObject(self.addSheet(name === null || name === undefined ? undefined : String(name))),
    getItem: (self, [key]) => {
      const found = self.sheet(String(key));
      if (!found) throw itemNotFound();
      return sheetObject(found);
    },
    getItemOrNullObject: (self, [key]) => optional(self.sheet(String(key))),
    getActiveWorksheet: ({ active }) => sheetObject(active),
    getCount: (self, [visibleOnly]) => listed(self, visibleOnly).length,
    getFirst: (self, [visibleOnly]) => optional(listed(self, visibleOnly)[0]),
    getLast: (self, [visibleOnly]) => optional(listed(self, visibleOnly).at(-1)),
  },
};

export const sheetObject = (sheet: Sheet): HostObject => hostObject(worksheet, sheet);

const optional = (sheet: Sheet | undefined) => sheet && sheetObject(sheet);

function listed({ sheets }: Workbook, visibleOnly: unknown): readonly Sheet[] {
  return visibleOnly === true
    ? sheets.filter(({ properties }) => properties.visibility === 'Visible')
    : sheets;
}
