import { FONT_NAME, type Look, looks, numberFormats } from '../../../budget/look';
import type { NewCell } from '../../../sharing/workbook';
import { freePart } from './freePart';
import { workbookPart } from './readWorkbook';
import { declareType, relate, relationshipsOf } from './relationships';
import { childrenOf, type Element, elements, escaped, prefixOf, replaced, startTag } from './xml';
import type { XlsxFile } from './xlsxFile';

type Styled = Pick<NewCell, 'style' | 'format'>;
/** The number of the format of a cell in the file. */
export type StyleOf = (cell: Styled) => number;

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
/** For a file that has none: what its cells look like anyway. */
const NEW = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

/** The formats of cells of ours, added to those of the file where it has none that is the same. */
export function stylesFor(file: XlsxFile, cells: readonly Styled[]): StyleOf {
  const part = stylesPart(file);
  const xml = withNumberFormats(file.needed(part));
  const list = (name: string) => elements(xml, new Set([name]))[0];
  const found = [list('numFmts'), list('fonts'), list('fills'), list('borders'), list('cellXfs')] as const;
  const [codes, fonts, fills, borders, formats] = found;
  if (!codes || !fonts || !fills || !borders || !formats) return () => 0;
  const lists = {
    codes: new StyleList(xml, codes, 'numFmt'),
    fonts: new StyleList(xml, fonts, 'font'),
    fills: new StyleList(xml, fills, 'fill'),
    borders: new StyleList(xml, borders, 'border'),
    formats: new StyleList(xml, formats, 'xf'),
  };
  const numbers = new Map<string, number>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (!numbers.has(key)) numbers.set(key, lists.formats.numberOf(formatXml(cell, lists)));
  }
  file.set(
    part,
    replaced(
      xml,
      Object.values(lists).flatMap((each) => each.replacements()),
    ),
  );
  return (cell) => numbers.get(keyOf(cell)) ?? 0;
}

const keyOf = ({ style, format }: Styled) => `${style} ${format ?? ''}`;

type StyleLists = Readonly<Record<'codes' | 'fonts' | 'fills' | 'borders' | 'formats', StyleList>>;

function formatXml({ style, format }: Styled, lists: StyleLists): string {
  const { font, fill, border, ...alignment } = looks[style];
  const code = format === undefined ? 0 : lists.codes.idOf(numberFormats[format]);
  const fontId = lists.fonts.numberOf(fontXml(font));
  const fillId = fill === undefined ? 0 : lists.fills.numberOf(fillXml(fill));
  const borderId = border === undefined ? 0 : lists.borders.numberOf(borderXml(border));
  return `<xf numFmtId="${code}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(alignment)}</xf>`;
}

const colourXml = (colour: string, name = 'color') => `<${name} rgb="FF${colour}"/>`;

const fontXml = ({ size, bold, italic, colour }: Look['font']) =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/>${colour ? colourXml(colour) : ''}<name val="${FONT_NAME}"/></font>`;

const fillXml = (colour: string) =>
  `<fill><patternFill patternType="solid">${colourXml(colour, 'fgColor')}<bgColor indexed="64"/></patternFill></fill>`;

function borderXml({ edge, weight, colour }: NonNullable<Look['border']>): string {
  const side = (name: string) =>
    name === edge ? `<${name} style="${weight}">${colourXml(colour)}</${name}>` : `<${name}/>`;
  return `<border><left/><right/>${side('top')}${side('bottom')}<diagonal/></border>`;
}

function alignmentXml({ vertical, horizontal, indent, wrap }: Partial<Look>): string {
  const attributes = [
    ...(horizontal ? [`horizontal="${horizontal}"`] : []),
    ...(vertical === 'middle' ? ['vertical="center"'] : []),
    ...(wrap ? ['wrapText="1"'] : []),
    ...(indent ? [`indent="${indent}"`] : []),
  ];
  return `<alignment ${attributes.join(' ')}/>`;
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

/** The part with a list of number formats: it comes first. */
function withNumberFormats(xml: string): string {
  const [root, known] = elements(xml, new Set(['styleSheet', 'numFmts']));
  if (!root || known) return xml;
  const tag = `${prefixOf(xml, root)}numFmts`;
  return xml.slice(0, root.innerStart) + `<${tag} count="0"></${tag}>` + xml.slice(root.innerStart);
}

/** The first number for a format that is not Excel’s own. */
const FIRST_OWN_CODE = 164;

/** One of the lists of the part, with what is being added at its end. */
class StyleList {
  private readonly known: readonly string[];
  private readonly added: string[] = [];
  private readonly prefix: string;

  constructor(
    private readonly xml: string,
    private readonly list: Element,
    item: string,
  ) {
    this.prefix = prefixOf(xml, list);
    this.known = childrenOf(xml, list, item).map(({ start, end }) => xml.slice(start, end));
  }

  /** Where an item stands in the list. */
  numberOf(text: string): number {
    return this.indexOf(text.replace(/<(\/?)/g, `<$1${this.prefix}`));
  }

  /** The id of a number format. */
  idOf(code: string): number {
    const all = [...this.known, ...this.added];
    const idIn = (text: string) => Number(/numFmtId\s*=\s*["'](\d+)/.exec(text)?.[1] ?? 0);
    const same = all.find((text) => text.includes(`formatCode="${escaped(code)}"`));
    if (same !== undefined) return idIn(same);
    const id = Math.max(FIRST_OWN_CODE - 1, ...all.map(idIn)) + 1;
    this.numberOf(`<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`);
    return id;
  }

  private indexOf(text: string): number {
    const at = this.known.indexOf(text);
    if (at >= 0) return at;
    const own = this.added.indexOf(text);
    return this.known.length + (own >= 0 ? own : this.added.push(text) - 1);
  }

  replacements() {
    if (this.added.length === 0) return [];
    const { start, innerStart, innerEnd } = this.list;
    const count = String(this.known.length + this.added.length);
    const tag = startTag(this.xml, this.list).replace(/(\scount\s*=\s*["'])\d+/, `$1${count}`);
    return [
      { start, end: innerStart, text: tag },
      { start: innerEnd, end: innerEnd, text: this.added.join('') },
    ];
  }
}
