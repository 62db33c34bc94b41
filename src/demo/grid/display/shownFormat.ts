import { type CellFormat, conditionalLook, type FullFormat, NORMAL, type Workbook } from '../../workbook';
import type { Sheet } from '../../workbook';
import { tableLook } from './tableLook';

/** What a cell's look is made of, from the weakest to the strongest: its table, its own format, conditional formats. */
export interface FormatParts {
  readonly own: CellFormat;
  /** Undefined where no table and no conditional format has a say. */
  readonly added: { readonly table: CellFormat; readonly conditional: CellFormat } | undefined;
}

export function formatParts(workbook: Workbook, sheet: Sheet, row: number, column: number): FormatParts {
  const own = sheet.formats.get(row, column);
  const table = sheet.table(row, column);
  const conditional =
    sheet.conditionalFormats.items.length > 0 ? conditionalLook(workbook, sheet, row, column) : {};
  if (!table && Object.keys(conditional).length === 0) return { own, added: undefined };
  return { own, added: { table: table ? tableLook(table, row, column) : {}, conditional } };
}

export function shownFormat({ own, added }: FormatParts): FullFormat {
  return { ...NORMAL, ...added?.table, ...own, ...added?.conditional };
}

export function isSameFormat(one: FormatParts, other: FormatParts): boolean {
  return one.own === other.own && JSON.stringify(one.added) === JSON.stringify(other.added);
}
