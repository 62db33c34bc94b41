/** A part of the file is not well-formed. */
export class XmlError extends Error {}

/** An element, with the places in the text where it and its contents begin and end. */
export interface Element {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly parent: Element | undefined;
}

interface Open {
  name: string;
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  parent: Element | undefined;
}

const MARKUP =
  /<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<\?[^]*?\?>|<!DOCTYPE[^>]*>|<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:[^<>"'/]*(?:(?:"[^"]*"|'[^']*'|\/(?!>))[^<>"'/]*)*)(\/?)>/g;

/**
 * The elements of some names, in the order in which they begin, with their places: edits replace just these places and
 * leave every other byte of the part alone, which a parser that builds a tree could not promise.
 *
 * @throws {XmlError} for text that is not well-formed
 */
export function elements(xml: string, names: ReadonlySet<string>): readonly Element[] {
  const found: Element[] = [];
  const open: Open[] = [];
  const markup = new RegExp(MARKUP);
  let from = 0;
  for (let match = markup.exec(xml); match; match = markup.exec(xml)) {
    const [whole, slash, name, selfClosing] = match;
    if (xml.indexOf('<', from) !== match.index) throw new XmlError('a tag that does not end');
    from = markup.lastIndex;
    if (name === undefined) continue;
    if (slash === '/') {
      const closed = open.pop();
      if (closed?.name !== name) throw new XmlError(`</${name}> closes nothing`);
      closed.innerEnd = match.index;
      closed.end = markup.lastIndex;
      continue;
    }
    const [start, end] = [match.index, match.index + whole.length];
    const element: Open = { name, start, end, innerStart: end, innerEnd: end, parent: open.at(-1) };
    if (selfClosing !== '/') open.push(element);
    if (names.has(name)) found.push(element);
  }
  if (open.length > 0 || xml.includes('<', from))
    throw new XmlError(`<${open.at(-1)?.name ?? ''}> does not end`);
  return found;
}

/** The elements of a name right inside another. */
export const childrenOf = (xml: string, parent: Element, name: string) =>
  elements(xml, new Set([name])).filter((each) => each.parent?.start === parent.start);

export const inner = (xml: string, { innerStart, innerEnd }: Element) => xml.slice(innerStart, innerEnd);

/** The start tag of an element as written. */
export const startTag = (xml: string, { start, innerStart }: Element) => xml.slice(start, innerStart);

/** The prefix of an element with its colon, or nothing. */
export const prefixOf = (xml: string, element: Element) =>
  /^<([\w.-]+:)?/.exec(startTag(xml, element))?.[1] ?? '';

/** The value of an attribute, whatever the prefix. */
export function attribute(xml: string, element: Element, name: string): string | undefined {
  const pattern = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  const match = pattern.exec(startTag(xml, element));
  return match ? unescaped(match[1] ?? match[2] ?? '') : undefined;
}

/** The text of an element: its words, without markup. */
export function words(xml: string, element: Element): string {
  const text = inner(xml, element);
  return text.includes('<')
    ? text.replace(
        /<!\[CDATA\[([^]*?)\]\]>|<[^>]*>|([^<]+)/g,
        (_, raw?: string, plain?: string) => raw ?? unescaped(plain ?? ''),
      )
    : unescaped(text);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

export function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d+)|#x([\da-fA-F]+)|(\w+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
    },
  );
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A piece of text that takes the place of another. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its replacements made; what is inserted at one place stays in the order given. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const { start, end, text: written } of replacements.toSorted(
    (one, other) => one.start - other.start,
  )) {
    pieces.push(text.slice(from, start), written);
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
