import type { Language } from '../text/language';
import { cellName, sheetText } from './a1';
import type { Conversion } from './conversion';
import { grouped } from './grouped';
import { whereText } from './words';

const MOST_PLACES = 12;

/** Where formulas stand, the sheet named once for all its cells: «Risks!G44, C47»; cut where they are many. */
export function placesText(conversions: readonly Conversion[], language: Language): string {
  const shown = conversions.slice(0, MOST_PLACES).map(({ source }) => source);
  const cells = shown.filter(({ target }) => target.kind === 'cell').map(({ home }) => home);
  const others = shown.filter(({ target }) => target.kind !== 'cell');
  const listed = [
    ...[...grouped(cells, ({ sheet }) => sheet)].map(
      ([sheet, homes]) =>
        `${sheetText(sheet)}!${homes.map(({ row, column }) => cellName(row, column)).join(', ')}`,
    ),
    ...others.map((source) => whereText(source, language)),
  ].join('\n');
  return conversions.length > MOST_PLACES ? `${listed}… (${conversions.length})` : listed;
}
