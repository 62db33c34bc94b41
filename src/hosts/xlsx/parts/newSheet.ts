import { columnName, sameName } from '../../../sharing/a1';
import type { NewCell, NewSheet } from '../../../sharing/workbook';
import { toFile } from './formulaText';
import { freePart } from './freePart';
import { sheetParts, workbookPart } from './readWorkbook';
import { appended, declareType, relate, relationshipsOf, removePart, unrelate } from './relationships';
import { ownStyles, type OwnStyles } from './styles';
import { attribute, elements, escaped, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Writes a plain sheet: in place of the one of its name, else as the last. */
export function writeSheet(file: XlsxFile, sheet: NewSheet): void {
  const xml = sheetXml(sheet, ownStyles(file));
  const known = sheetParts(file).find(({ name }) => sameName(name, sheet.name));
  if (known) return file.set(known.part, xml);
  const part = freePart(file, 'xl/worksheets/sheet', '.xml');
  file.set(part, xml);
  declareType(file, part, CONTENT_TYPE);
  const book = workbookPart(file);
  const id = relate(file, book, 'worksheet', part);
  const text = file.needed(book);
  const ids = elements(text, new Set(['sheet'])).map((each) => Number(attribute(text, each, 'sheetId')));
  const state = sheet.isHidden ? ' state="hidden"' : '';
  const relationships = relationshipsPrefix(text);
  file.set(
    book,
    appended(
      text,
      'sheets',
      (prefix) =>
        `<${prefix}sheet name="${escaped(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}"${state}${relationships.declared} ${relationships.prefix}:id="${id}"/>`,
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
  file.set(book, replaced(xml, [...views, { start: element.start, end: element.end, text: '' }, ...scopes]));
  unrelate(file, book, id);
  if (part) removePart(file, part);
}

function sheetXml({ rows, widths, frozenRows }: NewSheet, styles: OwnStyles): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const drawn = rows.map((cells, row) => {
    const contents = cells.map((cell, column) => cellXml(cell, row, column, styles)).join('');
    return `<row r="${row + 1}"${heightOf(cells, widths)}>${contents}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>${drawn.join('')}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

const LINE_HEIGHT = 15;

/** A row with wrapped text is as high as its text: only Excel on the desktop would find that out by itself. */
function heightOf(cells: readonly NewCell[], widths: readonly number[]): string {
  const lines = cells.map(({ value, style }, column) => {
    if (style !== 'wrapped' || typeof value !== 'string') return 1;
    const width = (widths[column] ?? 10) - 2;
    return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  const most = Math.min(Math.max(1, ...lines), 27);
  return most > 1 ? ` ht="${most * LINE_HEIGHT}" customHeight="1"` : '';
}

function cellXml({ value, formula, style }: NewCell, row: number, column: number, styles: OwnStyles): string {
  const at = `<c r="${columnName(column)}${row + 1}"${style ? ` s="${styles[style]}"` : ''}`;
  const stored = formula === undefined ? '' : `<f>${escaped(toFile(formula))}</f>`;
  if (typeof value === 'number') return `${at}>${stored}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${at} t="b">${stored}<v>${Number(value)}</v></c>`;
  if (value === null || value === '') return stored === '' && !style ? '' : `${at}>${stored}</c>`;
  if (typeof value === 'object') return `${at} t="e">${stored}<v>${value.error}</v></c>`;
  if (stored !== '') return `${at} t="str">${stored}<v>${escaped(value)}</v></c>`;
  return `${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}
