import { workbookPart } from './readWorkbook';
import { appended, declareType, relate, relationshipsOf } from './relationships';
import { childrenOf, elements, inner, prefixOf, replaced } from './xml';
import type { XlsxFile } from './xlsxFile';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml';
const DYNAMIC =
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray" fDynamic="1" fCollapsed="0"/></ext>';
const TYPE =
  '<metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/>';
const NEW = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1">${TYPE}</metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>${DYNAMIC}</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The number (`cm`) by which cells say that their formula spills; the file is told so where it does not know it yet. */
export function spillMark(file: XlsxFile): string {
  const book = workbookPart(file);
  const part = relationshipsOf(file, book).find(({ type }) => type === 'sheetMetadata')?.target;
  const xml = part === undefined ? undefined : file.text(part);
  if (part === undefined || xml === undefined) {
    file.set('xl/metadata.xml', NEW);
    declareType(file, 'xl/metadata.xml', CONTENT_TYPE);
    relate(file, book, 'sheetMetadata', 'xl/metadata.xml');
    return '1';
  }
  return knownMark(xml) ?? addedMark(file, part, xml);
}

/** Cell metadata that leads to dynamic arrays: type and value as the lists of the part number them. */
function knownMark(xml: string): string | undefined {
  const types = elements(xml, new Set(['metadataType'])).map((each) =>
    xml.slice(each.start, each.innerStart),
  );
  const type = types.findIndex((tag) => /\sname\s*=\s*["']XLDAPR["']/.test(tag)) + 1;
  if (type === 0) return undefined;
  const future = elements(xml, new Set(['futureMetadata'])).find((each) =>
    /XLDAPR/.test(xml.slice(each.start, each.innerStart)),
  );
  const values = future ? childrenOf(xml, future, 'bk') : [];
  const value = values.findIndex((each) => /fDynamic\s*=\s*["']1["']/.test(inner(xml, each)));
  const marks = elements(xml, new Set(['bk'])).filter(({ parent }) => parent?.name === 'cellMetadata');
  const mark = marks.findIndex((each) => {
    const text = inner(xml, each);
    return text.includes(`t="${type}"`) && text.includes(`v="${value}"`);
  });
  return mark < 0 ? undefined : String(mark + 1);
}

/** A part about other things learns of dynamic arrays too. */
function addedMark(file: XlsxFile, part: string, xml: string): string {
  const count = (name: string, parent: string) =>
    elements(xml, new Set([name])).filter((each) => each.parent?.name === parent).length;
  const types = count('metadataType', 'metadataTypes');
  const marks = count('bk', 'cellMetadata');
  const [root] = elements(xml, new Set(['metadata']));
  const prefix = root ? prefixOf(xml, root) : '';
  const own = (text: string) => text.replace(/<(\/?)(?!xda:)/g, `<$1${prefix}`);
  const withType = appended(xml, 'metadataTypes', () => own(TYPE));
  const future = own(
    `<futureMetadata name="XLDAPR" count="1"><bk><extLst>${DYNAMIC}</extLst></bk></futureMetadata>`,
  );
  const cells = elements(withType, new Set(['cellMetadata', 'valueMetadata', 'extLst'])).filter(
    ({ parent }) => parent?.name === 'metadata',
  );
  const mark = own(`<bk><rc t="${types + 1}" v="0"/></bk>`);
  const at = cells[0]?.start ?? withType.lastIndexOf('</');
  const hasCells = cells[0]?.name === 'cellMetadata';
  const added = future + (hasCells ? '' : own('<cellMetadata count="1">') + mark + own('</cellMetadata>'));
  const withFuture = replaced(withType, [{ start: at, end: at, text: added }]);
  file.set(part, counted(hasCells ? appended(withFuture, 'cellMetadata', () => mark) : withFuture));
  return String(marks + 1);
}

/** The counts of the lists as their contents say. */
function counted(xml: string): string {
  const lists = elements(xml, new Set(['metadataTypes', 'cellMetadata', 'metadataType', 'bk']));
  return replaced(
    xml,
    lists.flatMap((list) => {
      if (list.name !== 'metadataTypes' && list.name !== 'cellMetadata') return [];
      const size = lists.filter(({ parent }) => parent === list).length;
      const tag = xml.slice(list.start, list.innerStart).replace(/(\scount\s*=\s*["'])\d+/, `$1${size}`);
      return [{ start: list.start, end: list.innerStart, text: tag }];
    }),
  );
}
