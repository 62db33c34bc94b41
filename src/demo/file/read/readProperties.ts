import { unzip } from '@cj-tech-master/excelts/archive';
import type { KeyValue } from '../../workbook';
import { attributesOf, sheetPaths, targetsOf, textOf } from '../parts';

/** What add-ins have written down about sheets, by the names of the sheets; each value is a part of its own. */
export async function readProperties(bytes: ArrayBuffer): Promise<ReadonlyMap<string, readonly KeyValue[]>> {
  const parts = unzip(new Uint8Array(bytes));
  const found = new Map<string, readonly KeyValue[]>();
  for (const [sheet, path] of await sheetPaths(parts)) {
    const named = attributesOf(await textOf(parts, path), 'customPr');
    if (named.length === 0) continue;
    const targets = await targetsOf(parts, path);
    const values = named.map(async (each) => {
      const stored = await (await parts.get(targets.get(each.get('id') ?? '') ?? ''))?.bytes();
      return { key: each.get('name') ?? '', value: new TextDecoder('utf-16le').decode(stored) };
    });
    found.set(sheet, await Promise.all(values));
  }
  return found;
}
