import { sourceText } from '../budget/sourceText';
import { isStale, PRICE_BOOK_DATE } from '../catalog/priceBook';
import { priceRecords } from '../catalog/priceRecords';
import { docs as en } from '../text/en/docs';
import { priceLabels as englishLabels } from '../text/en/priceLabels';
import { priceUnits as englishUnits } from '../text/en/priceUnits';
import { docs as fr } from '../text/fr/docs';
import { priceLabels as frenchLabels } from '../text/fr/priceLabels';
import { priceUnits as frenchUnits } from '../text/fr/priceUnits';
import type { Language } from '../text/language';
import { table } from './markdown';

const texts = { en, fr };
const labels = { en: englishLabels, fr: frenchLabels };
const units = { en: englishUnits, fr: frenchUnits };

/** Every price record with its date, source and kind; old ones say so, measured against the date of the price book. */
export function pricesPage(language: Language): string {
  const say = texts[language];
  const figure = (value: number) =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: 8 }).format(value);
  const { key, label, value, range, unit, asOf, source, kind } = say.columns;
  const rows = [...priceRecords]
    .sort((one, other) => one.key.localeCompare(other.key) || other.asOf.localeCompare(one.asOf))
    .map((record) => [
      `\`${record.key}\``,
      labels[language][record.key],
      `${figure(record.value)} ${record.currency ?? ''}`.trim(),
      record.low === undefined || record.high === undefined
        ? ''
        : `${figure(record.low)} – ${figure(record.high)}`,
      units[language][record.unit],
      record.asOf + (isStale(record, PRICE_BOOK_DATE) ? ` (${say.old})` : ''),
      sourceText(record.source, language),
      say.marks[record.mark],
    ]);
  return [
    `# ${say.prices}`,
    say.pricesIntro(PRICE_BOOK_DATE),
    table([key, label, value, range, unit, asOf, source, kind], rows),
    '',
  ].join('\n\n');
}
