import {
  type Area,
  areaName,
  isInSheet,
  parseArea,
  quotedSheet,
  type Sheet,
  type Workbook,
  dataArea,
} from '../../workbook';
import { invalidArgument } from '../apiError';

/** Cells of one sheet, as office.js holds on to them. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

export const addressOf = ({ sheet, area }: RangeTarget): string =>
  `${quotedSheet(sheet.name)}!${areaName(area)}`;

/** @throws {ApiError} when the cells are not in the sheet */
export function rangeOf(sheet: Sheet, area: Area): RangeTarget {
  if (!isInSheet(area)) throw invalidArgument();
  return { sheet, area };
}

/**
 * The cells of an address, with or without a sheet, or of a name.
 *
 * @throws {ApiError} when there are none
 */
export function rangeAt(workbook: Workbook, sheet: Sheet, address: string): RangeTarget {
  const [, quoted, plain, local] = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(address) ?? [];
  const named = quoted?.replaceAll("''", "'") ?? plain;
  const on = named === undefined ? sheet : workbook.sheet(named);
  const area = on && parseArea(local ?? address);
  if (on && area) return rangeOf(on, area);
  const meant = on && cellsNamed(workbook, on, local ?? address);
  if (!meant) throw invalidArgument();
  return meant;
}

/** The cells of a name, or the data of a table. */
function cellsNamed(workbook: Workbook, sheet: Sheet, name: string): RangeTarget | undefined {
  const is = (state: { readonly name: string }) => state.name.toLowerCase() === name.toLowerCase();
  const formula = (sheet.names.find(is) ?? workbook.names.find(is))?.state.formula;
  if (formula !== undefined) return rangeAt(workbook, sheet, formula.slice(1));
  for (const each of workbook.sheets) {
    const table = each.tables.find(is);
    if (table) return { sheet: each, area: dataArea(table.state) };
  }
  return undefined;
}
