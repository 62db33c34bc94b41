import type { Sheet } from '../../workbook';
import { invalidArgument } from '../apiError';
import { hostObject, type Members, selfOf } from '../hostObject';
import { range, rangeObject } from './range';
import { rangeAt } from './rangeTarget';

interface BreakTarget {
  readonly sheet: Sheet;
  /** Counted from 0; the new page begins with it. */
  readonly row: number;
}

const pageBreak: Members<BreakTarget> = {
  type: 'PageBreak',
  methods: {
    getCellAfterBreak: ({ sheet, row }) =>
      rangeObject({ sheet, area: { top: row, left: 0, bottom: row, right: 0 } }),
    delete: ({ sheet, row }) =>
      sheet.page.change({ rowBreaks: sheet.page.state.rowBreaks.filter((each) => each !== row) }),
  },
};

/** Breaks before rows, which a person or a script has put there. */
export const horizontalPageBreaks: Members<Sheet> = {
  type: 'PageBreakCollection',
  items: (sheet) => sheet.page.state.rowBreaks.map((row) => hostObject(pageBreak, { sheet, row })),
  methods: {
    add: (sheet, [given], { workbook }) => {
      const found = typeof given === 'string' ? rangeAt(workbook, sheet, given) : selfOf(given, range);
      const row = found?.area.top ?? 0;
      if (row === 0) throw invalidArgument(); // there is no page before the first row
      const { rowBreaks } = sheet.page.state;
      if (!rowBreaks.includes(row))
        sheet.page.change({ rowBreaks: [...rowBreaks, row].sort((one, other) => one - other) });
      return hostObject(pageBreak, { sheet, row });
    },
    getCount: (sheet) => sheet.page.state.rowBreaks.length,
    removePageBreaks: ({ page }) => page.change({ rowBreaks: [] }),
  },
};
