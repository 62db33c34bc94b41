import { sameName } from '../../../sharing/a1';
import type { NewSheet } from '../../../sharing/workbook';
import { withoutEmptyList } from './definedNames';
import { freePart } from './freePart';
import { setPrintNames } from './printNames';
import { sheetParts, workbookPart } from './readWorkbook';
import { appended, declareType, relate, relationshipsOf, removePart, unrelate } from './relationships';
import { sheetXml } from './sheetXml';
import { stylesFor } from './styles';
import { attribute, elements, escaped, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Writes a sheet: in place of the one of its name, else as the last. */
export function writeSheet(file: XlsxFile, sheet: NewSheet): void {
  const xml = sheetXml(sheet, stylesFor(file, sheet.rows.flat()));
  const known = sheetParts(file).find(({ name }) => sameName(name, sheet.name));
  if (known) file.set(known.part, xml);
  else addSheet(file, sheet.name, xml);
  setPrintNames(file, sheet);
}

function addSheet(file: XlsxFile, name: string, xml: string): void {
  const part = freePart(file, 'xl/worksheets/sheet', '.xml');
  file.set(part, xml);
  declareType(file, part, CONTENT_TYPE);
  const book = workbookPart(file);
  const id = relate(file, book, 'worksheet', part);
  const text = file.needed(book);
  const ids = elements(text, new Set(['sheet'])).map((each) => Number(attribute(text, each, 'sheetId')));
  const relationships = relationshipsPrefix(text);
  file.set(
    book,
    appended(
      text,
      'sheets',
      (prefix) =>
        `<${prefix}sheet name="${escaped(name)}" sheetId="${Math.max(0, ...ids) + 1}"${relationships.declared} ${relationships.prefix}:id="${id}"/>`,
    ),
  );
}

/** The prefix by which the part speaks of relationships, declared on the spot where it has none. */
export function relationshipsPrefix(xml: string): { readonly prefix: string; readonly declared: string } {
  const [, prefix] =
    /xmlns:([\w.-]+)\s*=\s*["'][^"']*\/officeDocument\/(?:2006\/)?relationships["']/.exec(xml) ?? [];
  if (prefix !== undefined) return { prefix, declared: '' };
  const declared = ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
  return { prefix: 'r', declared };
}

/** Removes a sheet; names scoped to the sheets behind it keep their sheet. */
export function removeSheet(file: XlsxFile, name: string): void {
  const book = workbookPart(file);
  const xml = file.needed(book);
  const all = elements(xml, new Set(['sheet']));
  const position = all.findIndex((each) => sameName(attribute(xml, each, 'name') ?? '', name));
  const element = all[position];
  if (!element || all.length === 1) return;
  const id = attribute(xml, element, 'id') ?? '';
  const part = relationshipsOf(file, book).find((each) => each.id === id)?.target;
  const scopes = elements(xml, new Set(['definedName'])).flatMap((each) => {
    const scope = Number(attribute(xml, each, 'localSheetId') ?? -1);
    if (scope < position) return [];
    if (scope === position) return [{ start: each.start, end: each.end, text: '' }];
    const tag = xml.slice(each.start, each.innerStart);
    const moved = tag.replace(/(\slocalSheetId\s*=\s*["'])\d+/, `$1${scope - 1}`);
    return [{ start: each.start, end: each.innerStart, text: moved }];
  });
  const views = elements(xml, new Set(['workbookView'])).flatMap((each) => {
    const active = Number(attribute(xml, each, 'activeTab') ?? 0);
    if (active < position || active === 0) return [];
    const tag = xml.slice(each.start, each.innerStart);
    const text = tag.replace(/(\sactiveTab\s*=\s*["'])\d+/, `$1${active - 1}`);
    return [{ start: each.start, end: each.innerStart, text }];
  });
  const changes = [...views, { start: element.start, end: element.end, text: '' }, ...scopes];
  file.set(book, withoutEmptyList(replaced(xml, changes)));
  unrelate(file, book, id);
  if (part) removePart(file, part);
}
