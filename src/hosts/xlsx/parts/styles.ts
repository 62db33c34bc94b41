import type { NewCell } from '../../../sharing/workbook';
import { workbookPart } from './readWorkbook';
import { relationshipsOf } from './relationships';
import { attribute, elements, prefixOf, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

export type OwnStyles = Readonly<Record<NonNullable<NewCell['style']>, number>>;

const PLAIN: OwnStyles = { title: 0, header: 0, wrapped: 0, date: 0 };
/** How we know our fonts and fills again in a file that we wrote to before. */
const TITLE = '<b/><sz val="14"/><color rgb="FF1F3A5F"/>';
const HEADER = '<b/><sz val="10"/><color rgb="FFFFFFFE"/>';
const FILL = '<fgColor rgb="FF1F3A5F"/>';

/** The numbers of the styles of our sheets, which are added to those of the file once. */
export function ownStyles(file: XlsxFile): OwnStyles {
  const part = relationshipsOf(file, workbookPart(file)).find(({ type }) => type === 'styles')?.target;
  const xml = part === undefined ? undefined : file.text(part);
  if (part === undefined || xml === undefined) return PLAIN;
  const list = (name: string) => elements(xml, new Set([name]))[0];
  const [fonts, fills, formats] = [list('fonts'), list('fills'), list('cellXfs')];
  if (!fonts || !fills || !formats) return PLAIN;
  const count = (element: typeof fonts, child: string) =>
    elements(xml, new Set([child])).filter(({ parent }) => parent === element).length;
  const prefix = prefixOf(xml, formats);
  const [font, fill, format] = [count(fonts, 'font'), count(fills, 'fill'), count(formats, 'xf')];
  const own = (text: string) => text.replace(/<(\/?)/g, `<$1${prefix}`);
  const title = own(`<font>${TITLE}<name val="Calibri"/></font>`);
  if (xml.includes(title)) return known(xml, title, fonts, formats);
  const add = (element: typeof fonts, text: string, size: number) => {
    const tag = xml.slice(element.start, element.innerStart).replace(/(\scount\s*=\s*["'])\d+/, `$1${size}`);
    return [
      { start: element.start, end: element.innerStart, text: tag },
      { start: element.innerEnd, end: element.innerEnd, text: own(text) },
    ];
  };
  const wrap = '<alignment vertical="top" wrapText="1"/>';
  file.set(
    part,
    replaced(xml, [
      ...add(
        fonts,
        `<font>${TITLE}<name val="Calibri"/></font><font>${HEADER}<name val="Calibri"/></font>`,
        font + 2,
      ),
      ...add(
        fills,
        `<fill><patternFill patternType="solid">${FILL}<bgColor indexed="64"/></patternFill></fill>`,
        fill + 1,
      ),
      ...add(
        formats,
        `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1"/>` +
          `<xf numFmtId="0" fontId="${font + 1}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1">${wrap}</xf>` +
          `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf>` +
          `<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf>`,
        format + 4,
      ),
    ]),
  );
  return numbered(format);
}

const numbered = (first: number): OwnStyles => ({
  title: first,
  header: first + 1,
  wrapped: first + 2,
  date: first + 3,
});

function known(
  xml: string,
  title: string,
  fonts: ReturnType<typeof elements>[number],
  formats: ReturnType<typeof elements>[number],
): OwnStyles {
  const font = elements(xml, new Set(['font']))
    .filter(({ parent }) => parent === fonts)
    .findIndex(({ start, end }) => xml.slice(start, end) === title);
  const first = elements(xml, new Set(['xf']))
    .filter(({ parent }) => parent === formats)
    .findIndex((each) => attribute(xml, each, 'fontId') === String(font));
  return first < 0 ? PLAIN : numbered(first);
}
