import { unzip } from '@cj-tech-master/excelts/archive';

/** The parts of an .xlsx file, by their path. */
export type Parts = ReturnType<typeof unzip>;

/** The text of a part; empty where there is none. */
export const textOf = async (parts: Parts, path: string): Promise<string> =>
  (await (await parts.get(path))?.text()) ?? '';

/** The attributes of the elements of a name, without the prefixes of their names. */
export function attributesOf(xml: string, element: string): readonly ReadonlyMap<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:\\w+:)?${element}\\s([^>]*)>`, 'g'));
  return [...tags].map(
    ([, inside = '']) =>
      new Map(
        [...inside.matchAll(/(?:\w+:)?(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [
          name.toLowerCase(),
          unescaped(value),
        ]),
      ),
  );
}

export const relationshipPath = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** The paths of the parts to which a part refers, by the names that it has for them. */
export async function targetsOf(parts: Parts, part: string): Promise<ReadonlyMap<string, string>> {
  const folder = `https://file/${part}`;
  const found = attributesOf(await textOf(parts, relationshipPath(part)), 'Relationship');
  return new Map(
    found.map((each) => [
      each.get('id') ?? '',
      decodeURI(new URL(each.get('target') ?? '', folder).pathname.slice(1)),
    ]),
  );
}

/** The paths of the sheets by their titles. */
export async function sheetPaths(parts: Parts): Promise<ReadonlyMap<string, string>> {
  const book = 'xl/workbook.xml';
  const targets = await targetsOf(parts, book);
  // the name of the target has the prefix of a namespace: r:id beside sheetId
  const sheets = attributesOf(await textOf(parts, book), 'sheet');
  return new Map(sheets.map((each) => [each.get('name') ?? '', targets.get(each.get('id') ?? '') ?? '']));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string): string =>
  text.replace(/&(\w+);|&#(x?)([\da-f]+);/gi, (whole, name?: string, hex?: string, code?: string) =>
    name === undefined
      ? String.fromCodePoint(parseInt(code ?? '', hex ? 16 : 10))
      : (ENTITIES[name] ?? whole),
  );

export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt' }[sign] ?? 'quot'};`);
