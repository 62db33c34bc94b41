import { editZip, unzip } from '@cj-tech-master/excelts/archive';
import type { Sheet } from '../../workbook';
import { escaped, relationshipPath, sheetPaths, textOf } from '../parts';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty';
const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The elements of a sheet that come after its properties. */
const AFTER =
  /<(cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)\b|<\/worksheet>/;

/** Puts what add-ins have written down about sheets into the bytes of a file: its writer has no place for that. */
export async function withProperties(
  bytes: Uint8Array<ArrayBuffer>,
  sheets: readonly Sheet[],
): Promise<Uint8Array<ArrayBuffer>> {
  const telling = sheets.filter(({ customProperties }) => customProperties.items.length > 0);
  if (telling.length === 0) return bytes;
  const parts = unzip(bytes);
  const paths = await sheetPaths(parts);
  const file = await editZip(bytes);
  let types = await textOf(parts, '[Content_Types].xml');
  let count = 0;
  for (const { name, customProperties } of telling) {
    const path = paths.get(name) ?? '';
    let [elements, relationships] = ['', ''];
    for (const { state } of customProperties.items) {
      const part = `/xl/customProperty${++count}.bin`;
      elements += `<customPr name="${escaped(state.key)}" r:id="property${count}"/>`;
      relationships += `<Relationship Id="property${count}" Type="${RELATIONSHIP}" Target="${part}"/>`;
      types = types.replace('</Types>', `<Override PartName="${part}" ContentType="${TYPE}"/></Types>`);
      file.set(part.slice(1), utf16(String(state.value)));
    }
    const sheet = await textOf(parts, path);
    file.set(
      path,
      sheet.replace(AFTER, (next) => `<customProperties>${elements}</customProperties>${next}`),
    );
    const known = (await textOf(parts, relationshipPath(path))) || NO_RELATIONSHIPS;
    const all = known.replace('</Relationships>', () => `${relationships}</Relationships>`);
    file.set(relationshipPath(path), all);
  }
  file.set('[Content_Types].xml', types);
  return new Uint8Array(await file.bytes());
}

function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}
