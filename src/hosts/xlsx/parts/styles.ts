import type { NewCell } from '../../../sharing/workbook';
import { workbookPart } from './readWorkbook';
import { freePart } from './freePart';
import { declareType, relate, relationshipsOf } from './relationships';
import { attribute, childrenOf, type Element, elements, prefixOf, type Replacement, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

export type OwnStyles = Readonly<Record<NonNullable<NewCell['style']>, number>>;

const numbered = (first: number): OwnStyles => ({
  title: first,
  header: first + 1,
  wrapped: first + 2,
  date: first + 3,
});
const PLAIN: OwnStyles = { title: 0, header: 0, wrapped: 0, date: 0 };

const TITLE = '<font><b/><sz val="14"/><color rgb="FF1F3A5F"/><name val="Calibri"/></font>';
const HEADER = '<font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font>';
const FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FF1F3A5F"/><bgColor indexed="64"/></patternFill></fill>';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** For a file that has none: what its cells look like anyway. */
const NEW = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The formats of our sheets over the fonts and the fill that come with them. */
const formatsOver = (font: number, fill: number) =>
  [
    `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
    `<xf numFmtId="0" fontId="${font + 1}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>',
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>',
  ].join('');

/** The numbers of the styles of our sheets, which are added to those of the file once. */
export function ownStyles(file: XlsxFile): OwnStyles {
  const part = stylesPart(file);
  const xml = file.needed(part);
  const list = (name: string) => elements(xml, new Set([name]))[0];
  const [fonts, fills, formats] = [list('fonts'), list('fills'), list('cellXfs')];
  if (!fonts || !fills || !formats) return PLAIN;
  const prefix = prefixOf(xml, formats);
  const own = (text: string) => text.replace(/<(\/?)/g, `<$1${prefix}`);
  const known = knownStyles(xml, own(TITLE), fonts, formats);
  if (known) return known;
  const [font, fill, format] = [
    childrenOf(xml, fonts, 'font').length,
    childrenOf(xml, fills, 'fill').length,
    childrenOf(xml, formats, 'xf').length,
  ];
  file.set(
    part,
    replaced(xml, [
      ...longer(xml, fonts, own(TITLE + HEADER), font + 2),
      ...longer(xml, fills, own(FILL), fill + 1),
      ...longer(xml, formats, own(formatsOver(font, fill)), format + 4),
    ]),
  );
  return numbered(format);
}

function stylesPart(file: XlsxFile): string {
  const book = workbookPart(file);
  const known = relationshipsOf(file, book).find(({ type }) => type === 'styles')?.target;
  if (known !== undefined && file.has(known)) return known;
  const part = freePart(file, 'xl/styles', '.xml');
  file.set(part, NEW);
  declareType(file, part, CONTENT_TYPE);
  relate(file, book, 'styles', part);
  return part;
}

/** A list with more at its end, and its count. */
function longer(xml: string, list: Element, text: string, count: number): readonly Replacement[] {
  const tag = xml.slice(list.start, list.innerStart).replace(/(\scount\s*=\s*["'])\d+/, `$1${count}`);
  return [
    { start: list.start, end: list.innerStart, text: tag },
    { start: list.innerEnd, end: list.innerEnd, text },
  ];
}

/** Those of a file that we wrote to before. */
function knownStyles(xml: string, title: string, fonts: Element, formats: Element): OwnStyles | undefined {
  const font = childrenOf(xml, fonts, 'font').findIndex(({ start, end }) => xml.slice(start, end) === title);
  if (font < 0) return undefined;
  const first = childrenOf(xml, formats, 'xf').findIndex(
    (each) => attribute(xml, each, 'fontId') === String(font),
  );
  return first < 0 ? undefined : numbered(first);
}
