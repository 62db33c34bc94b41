import { attribute, elements, escaped, prefixOf } from './xml';
import type { XlsxFile } from './xlsxFile';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: worksheet, comments, table… */
  readonly type: string;
  /** The path of the part it leads to; the address, for what is outside of the file. */
  readonly target: string;
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relationshipPath = (part: string) => part.replace(/([^/]*)$/, '_rels/$1.rels');

export function relationshipsOf(file: XlsxFile, part: string): readonly Relationship[] {
  const xml = file.text(relationshipPath(part));
  if (xml === undefined) return [];
  return elements(xml, new Set(['Relationship'])).map((element) => {
    const target = attribute(xml, element, 'Target') ?? '';
    const isOutside = attribute(xml, element, 'TargetMode') === 'External';
    return {
      id: attribute(xml, element, 'Id') ?? '',
      type: (attribute(xml, element, 'Type') ?? '').split('/').at(-1) ?? '',
      target: isOutside ? target : absolute(target, part),
    };
  });
}

function absolute(target: string, part: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

/** Adds a relationship and gives its id. */
export function relate(file: XlsxFile, part: string, type: string, target: string): string {
  const path = relationshipPath(part);
  const known = new Set(relationshipsOf(file, part).map(({ id }) => id));
  let number = known.size + 1;
  while (known.has(`rId${number}`)) number++;
  const entry = (prefix: string) =>
    `<${prefix}Relationship Id="rId${number}" Type="${TYPES}/${type}" Target="/${escaped(target)}"/>`;
  const xml = file.text(path);
  file.set(path, xml === undefined ? newRelationships(entry('')) : appended(xml, 'Relationships', entry));
  return `rId${number}`;
}

const newRelationships = (entry: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entry}</Relationships>`;

export function unrelate(file: XlsxFile, part: string, id: string): void {
  const path = relationshipPath(part);
  const xml = file.text(path) ?? '';
  const found = elements(xml, new Set(['Relationship'])).find((each) => attribute(xml, each, 'Id') === id);
  if (found) file.set(path, xml.slice(0, found.start) + xml.slice(found.end));
}

export function declareType(file: XlsxFile, part: string, contentType: string): void {
  const path = '[Content_Types].xml';
  const xml = file.needed(path);
  const entry = (prefix: string) =>
    `<${prefix}Override PartName="/${escaped(part)}" ContentType="${contentType}"/>`;
  file.set(path, appended(xml, 'Types', entry));
}

/** Says what files of an ending are, unless it is said already. */
export function declareEnding(file: XlsxFile, ending: string, contentType: string): void {
  const path = '[Content_Types].xml';
  const xml = file.needed(path);
  const isKnown = elements(xml, new Set(['Default'])).some(
    (each) => attribute(xml, each, 'Extension')?.toLowerCase() === ending,
  );
  if (isKnown) return;
  const [types] = elements(xml, new Set(['Types']));
  if (!types) return;
  const entry = `<${prefixOf(xml, types)}Default Extension="${ending}" ContentType="${contentType}"/>`;
  file.set(path, xml.slice(0, types.innerStart) + entry + xml.slice(types.innerStart));
}

export function removePart(file: XlsxFile, part: string): void {
  const path = '[Content_Types].xml';
  const xml = file.needed(path);
  const found = elements(xml, new Set(['Override'])).find(
    (each) => attribute(xml, each, 'PartName')?.toLowerCase() === `/${part}`.toLowerCase(),
  );
  if (found) file.set(path, xml.slice(0, found.start) + xml.slice(found.end));
  file.remove(part);
  if (file.has(relationshipPath(part))) file.remove(relationshipPath(part));
}

/** The text with one more element at the end of the first element of a name. */
export function appended(xml: string, name: string, entry: (prefix: string) => string): string {
  const [parent] = elements(xml, new Set([name]));
  if (!parent) return xml;
  const prefix = prefixOf(xml, parent);
  if (parent.innerEnd === parent.end) {
    const open = xml.slice(parent.start, parent.end).replace(/\s*\/>$/, '>');
    return `${xml.slice(0, parent.start)}${open}${entry(prefix)}</${prefix}${name}>${xml.slice(parent.end)}`;
  }
  return xml.slice(0, parent.innerEnd) + entry(prefix) + xml.slice(parent.innerEnd);
}
