import { type Sheet } from '../../workbook';
import { invalidArgument } from '../apiError';
import { type Host, type Members, selfOf } from '../hostObject';
import { range, rangeObject } from './range';
import { rangeAt } from './rangeTarget';

export const freezePanes: Members<Sheet> = {
  type: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (self, [given], host) => {
      const found = typeof given === 'string' ? rangeAt(host.workbook, self, given) : selfOf(given, range);
      if (!found) throw invalidArgument();
      freeze(self, found.area.bottom + 1, found.area.right + 1, host);
    },
    freezeRows: (self, [count = 1], host) => freeze(self, Number(count), 0, host),
    freezeColumns: (self, [count = 1], host) => freeze(self, 0, Number(count), host),
    unfreeze: (self, _, host) => freeze(self, 0, 0, host),
    getLocationOrNullObject: (sheet) => {
      const { frozenRows, frozenColumns } = sheet.properties;
      if (frozenRows + frozenColumns === 0) return undefined;
      const bottom = frozenRows === 0 ? 1_048_575 : frozenRows - 1;
      const right = frozenColumns === 0 ? 16_383 : frozenColumns - 1;
      return rangeObject({ sheet, area: { top: 0, left: 0, bottom, right } });
    },
  },
};

function freeze(sheet: Sheet, frozenRows: number, frozenColumns: number, { workbook }: Host): void {
  if (!(frozenRows >= 0 && frozenColumns >= 0)) throw invalidArgument();
  workbook.changeSheet(sheet, { frozenRows, frozenColumns });
}
