import { type Area, parseArea, type Sheet, type Workbook } from '../../workbook';

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.+)$/;

/** The cells that an address such as B12, A:C or 'My sheet'!A1 stands for. */
export function findCells(workbook: Workbook, text: string): { sheet: Sheet; area: Area } | undefined {
  const [, quoted, plain, address = ''] = ADDRESS.exec(text.trim()) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? workbook.active : workbook.sheet(name);
  const area = parseArea(address);
  return sheet && area && { sheet, area };
}
