import { cellName } from '../../../sharing/a1';
import type { Place } from '../../../sharing/workbook';
import { freePart } from './freePart';
import { relationshipsPrefix } from './newSheet';
import { partOf } from './readWorkbook';
import { appended, declareEnding, declareType, relate, relationshipsOf } from './relationships';
import { attribute, type Element, elements, escaped, prefixOf, replaced, words } from './xml';
import type { XlsxFile } from './xlsxFile';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';

export interface Note {
  readonly place: Place;
  readonly text: string;
}

/** Adds notes to the cells of one sheet: below a note that is there, else as a note of its own. */
export function addNotes(file: XlsxFile, sheet: string, notes: readonly Note[]): void {
  const part = partOf(file, sheet);
  const comments = commentsPart(file, part);
  let xml = file.needed(comments);
  const known = new Map(commentElements(xml).map((element) => [attribute(xml, element, 'ref'), element]));
  const isKnown = ({ place }: Note) => known.has(cellName(place.row, place.column));
  xml = replaced(
    xml,
    notes.filter(isKnown).flatMap(({ place, text }) => {
      const comment = known.get(cellName(place.row, place.column));
      const body = elements(xml, new Set(['text'])).find(({ parent }) => parent?.start === comment?.start);
      if (!body) return [];
      return [{ start: body.innerEnd, end: body.innerEnd, text: run(`\n${text}`, prefixOf(xml, body)) }];
    }),
  );
  const added = notes.filter((note) => !isKnown(note));
  const author = elements(xml, new Set(['author'])).length;
  if (added.length > 0)
    xml = appended(xml, 'authors', (prefix) => `<${prefix}author>MLCOST</${prefix}author>`);
  const comment = (prefix: string) =>
    added
      .map(
        ({ place, text }) =>
          `<${prefix}comment ref="${cellName(place.row, place.column)}" authorId="${author}"><${prefix}text>${run(text, prefix)}</${prefix}text></${prefix}comment>`,
      )
      .join('');
  file.set(comments, appended(xml, 'commentList', comment));
  if (added.length > 0) addShapes(file, part, added);
}

/** Takes exactly these texts out of the notes of a sheet, and a note that says nothing more. */
export function removeNotes(file: XlsxFile, sheet: string, notes: readonly Note[]): void {
  const part = partOf(file, sheet);
  const comments = relationshipsOf(file, part).find(({ type }) => type === 'comments')?.target;
  const xml = comments === undefined ? undefined : file.text(comments);
  if (comments === undefined || xml === undefined) return;
  const known = new Map(commentElements(xml).map((element) => [attribute(xml, element, 'ref'), element]));
  const emptied: Note[] = [];
  const changes = notes.flatMap((note) => {
    const comment = known.get(cellName(note.place.row, note.place.column));
    const body = elements(xml, new Set(['text'])).find(({ parent }) => parent?.start === comment?.start);
    if (!comment || !body) return [];
    const said = words(xml, body);
    if (plain(said) === plain(note.text)) {
      emptied.push(note);
      return [{ start: comment.start, end: comment.end, text: '' }];
    }
    return withoutRun(xml, body, note.text);
  });
  if (changes.length > 0) file.set(comments, replaced(xml, changes));
  if (emptied.length > 0) removeShapes(file, part, emptied);
}

const commentElements = (xml: string) => elements(xml, new Set(['comment']));
const run = (text: string, prefix: string) =>
  `<${prefix}r><${prefix}t xml:space="preserve">${escaped(text)}</${prefix}t></${prefix}r>`;
/** A spreadsheet that saved the file may have broken the lines another way. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function withoutRun(xml: string, body: Element, text: string) {
  const runs = elements(xml, new Set(['r'])).filter(({ parent }) => parent?.start === body.start);
  const own = runs.find((each) => plain(words(xml, each)) === plain(text));
  return own ? [{ start: own.start, end: own.end, text: '' }] : [];
}

function commentsPart(file: XlsxFile, sheet: string): string {
  const known = relationshipsOf(file, sheet).find(({ type }) => type === 'comments')?.target;
  if (known !== undefined && file.has(known)) return known;
  const part = freePart(file, 'xl/comments', '.xml');
  file.set(
    part,
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>',
  );
  declareType(file, part, CONTENT_TYPE);
  relate(file, sheet, 'comments', part);
  return part;
}

/** The boxes in which Excel shows notes; without them it shows none. */
function addShapes(file: XlsxFile, sheet: string, notes: readonly Note[]): void {
  const part = drawingPart(file, sheet);
  const xml = file.needed(part);
  const numbers = [...xml.matchAll(/_s(\d+)"/g)].map(([, digits]) => Number(digits));
  const first = Math.max(1024, ...numbers) + 1;
  const shapes = notes.map(({ place }, index) => shape(place, first + index)).join('');
  const end = xml.lastIndexOf('</');
  file.set(part, xml.slice(0, end) + shapes + xml.slice(end));
}

const shape = ({ row, column }: Place, number: number) =>
  `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;width:260pt;height:90pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 10, ${column + 5}, 15, ${row + 6}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const DRAWING = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

/** What may only come behind the drawing of the notes in a sheet. */
const BEHIND = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

function drawingPart(file: XlsxFile, sheet: string): string {
  const xml = file.needed(sheet);
  const [drawing] = elements(xml, new Set(['legacyDrawing']));
  const id = drawing && attribute(xml, drawing, 'id');
  const known = relationshipsOf(file, sheet).find((each) => each.id === id)?.target;
  if (known !== undefined && file.has(known)) return known;
  const part = freePart(file, 'xl/drawings/vmlDrawing', '.vml');
  file.set(part, DRAWING);
  declareEnding(file, 'vml', DRAWING_TYPE);
  const own = relate(file, sheet, 'vmlDrawing', part);
  const [root] = elements(xml, new Set(['worksheet']));
  if (!root) return part;
  const next = elements(xml, BEHIND).find(({ parent }) => parent?.start === root.start);
  const { prefix, declared } = relationshipsPrefix(xml);
  const text = `<${prefixOf(xml, root)}legacyDrawing${declared} ${prefix}:id="${own}"/>`;
  const at = next?.start ?? root.innerEnd;
  file.set(sheet, xml.slice(0, at) + text + xml.slice(at));
  return part;
}

function removeShapes(file: XlsxFile, sheet: string, notes: readonly Note[]): void {
  const part = relationshipsOf(file, sheet).find(({ type }) => type === 'vmlDrawing')?.target;
  const xml = part === undefined ? undefined : file.text(part);
  if (part === undefined || xml === undefined) return;
  const gone = new Set(notes.map(({ place }) => `${place.row},${place.column}`));
  const text = xml.replace(/<v:shape\s[^]*?<\/v:shape>/g, (whole) => {
    const [, row] = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(whole) ?? [];
    const [, column] = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(whole) ?? [];
    return gone.has(`${row},${column}`) ? '' : whole;
  });
  file.set(part, text);
}
