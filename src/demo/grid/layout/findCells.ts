import { type Area, isSameArea, parseArea, type Sheet, type Workbook } from '../../workbook';

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^!']+))!)?(.+)$/;

/**
 * The cells that an address such as B12, A:C or 'My sheet'!A1 stands for, or a name.
 *
 * @param home - the sheet that is meant when none is said
 */
export function findCells(
  workbook: Workbook,
  text: string,
  home: Sheet = workbook.active,
): { sheet: Sheet; area: Area } | undefined {
  const [, quoted, plain, address = ''] = ADDRESS.exec(text.trim()) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const sheet = name === undefined ? home : workbook.sheet(name);
  if (!sheet) return undefined;
  const area = parseArea(address);
  return area ? { sheet, area } : namedCells(workbook, address, sheet);
}

function namedCells(workbook: Workbook, name: string, sheet: Sheet) {
  const is = (state: { readonly name: string }) => state.name.toLowerCase() === name.toLowerCase();
  const formula = (sheet.names.find(is) ?? workbook.names.find(is))?.state.formula.slice(1);
  return formula === undefined || is({ name: formula }) ? undefined : findCells(workbook, formula, sheet);
}

/** The name of just these cells, when they have one. */
export function nameOfCells(workbook: Workbook, sheet: Sheet, area: Area): string | undefined {
  const names = [...sheet.names.items, ...workbook.names.items];
  return names.find(({ state }) => {
    const found = state.visible ? findCells(workbook, state.formula.slice(1), sheet) : undefined;
    return found?.sheet === sheet && isSameArea(found.area, area);
  })?.state.name;
}
