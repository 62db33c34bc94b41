import { type CellFormat, conditionalLook, type FullFormat, NORMAL, type Workbook } from '../../workbook';
import type { Sheet } from '../../workbook';
import { tableLook } from './tableLook';

/**
 * What a cell's look is made of, from the weakest to the strongest: its table, its own format, the far edges of
 * merged cells, conditional formats.
 */
export interface FormatParts {
  readonly own: CellFormat;
  /** Undefined where nothing but the cell itself has a say. */
  readonly added:
    | { readonly table: CellFormat; readonly edges: CellFormat | undefined; readonly conditional: CellFormat }
    | undefined;
}

export function formatParts(workbook: Workbook, sheet: Sheet, row: number, column: number): FormatParts {
  const own = sheet.formats.get(row, column);
  const table = sheet.table(row, column);
  const conditional =
    sheet.conditionalFormats.items.length > 0 ? conditionalLook(workbook, sheet, row, column) : {};
  const edges = edgesOf(sheet, row, column);
  if (!table && !edges && Object.keys(conditional).length === 0) return { own, added: undefined };
  return { own, added: { table: table ? tableLook(table, row, column) : {}, edges, conditional } };
}

/** Merged cells are framed by the lines of those at their edges. */
function edgesOf({ formats, merged }: Sheet, row: number, column: number): CellFormat | undefined {
  const area = merged.at(row, column);
  if (!area) return undefined;
  const { borderRight } = formats.get(area.top, area.right);
  const { borderBottom } = formats.get(area.bottom, area.left);
  return { borderRight, borderBottom } as CellFormat;
}

export function shownFormat({ own, added }: FormatParts): FullFormat {
  return { ...NORMAL, ...added?.table, ...own, ...added?.edges, ...added?.conditional };
}

export function isSameFormat(one: FormatParts, other: FormatParts): boolean {
  return one.own === other.own && JSON.stringify(one.added) === JSON.stringify(other.added);
}
