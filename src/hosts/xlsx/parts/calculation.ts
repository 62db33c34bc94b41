import { workbookPart } from './readWorkbook';
import { relationshipsOf, removePart, unrelate } from './relationships';
import { attribute, elements, prefixOf, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

/** The order of calculation, which Excel finds again by itself; a list that names cells without formulas counts as damage. */
export function forgetOrder(file: XlsxFile): void {
  const book = workbookPart(file);
  for (const { id, type, target } of relationshipsOf(file, book)) {
    if (type !== 'calcChain') continue;
    unrelate(file, book, id);
    removePart(file, target);
  }
}

/** Whether the file asks for a full calculation when it is opened: its writer may have left that to Excel. */
export function asksForCalculation(file: XlsxFile): boolean {
  const xml = file.needed(workbookPart(file));
  const [properties] = elements(xml, new Set(['calcPr']));
  const asked = properties && attribute(xml, properties, 'fullCalcOnLoad');
  return asked === '1' || asked === 'true';
}

/** Asks for a full calculation when the file is opened: its stored values are known to be old. */
export function recalculateOnOpening(file: XlsxFile): void {
  const book = workbookPart(file);
  const xml = file.needed(book);
  const [properties] = elements(xml, new Set(['calcPr']));
  if (properties) {
    const tag = xml
      .slice(properties.start, properties.innerStart)
      .replace(/\sfullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, '');
    const text = tag.replace(/\s*(\/?>)$/, ' fullCalcOnLoad="1"$1');
    return file.set(book, replaced(xml, [{ start: properties.start, end: properties.innerStart, text }]));
  }
  const before = elements(
    xml,
    new Set(['definedNames', 'externalReferences', 'functionGroups', 'sheets']),
  ).reduce((end, each) => Math.max(end, each.end), 0);
  const [sheets] = elements(xml, new Set(['sheets']));
  const prefix = sheets ? prefixOf(xml, sheets) : '';
  file.set(book, `${xml.slice(0, before)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(before)}`);
}
