import { priceKeys, priceRecord } from '../../catalog/priceBook';
import type { Currency } from '../../catalog/record';
import { priceLabels as en } from '../../text/en/priceLabels';
import { priceLabels as fr } from '../../text/fr/priceLabels';
import type { Language } from '../../text/language';
import { csvText, delimitedRows } from '../shell/delimited';
import { decimalOf, plainFigure } from '../shell/figures';
import { readDay } from '../shell/readDay';
import { readNumber } from '../shell/readNumber';
import type { PaneWords } from '../shell/words';

/** A price that the company knows better than the price book, under the key that it goes before. */
export interface CompanyPrice {
  readonly key: string;
  readonly value: number;
  readonly currency: Currency;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly source: string;
}

/** A row that cannot be a price, and why. */
export interface BadRow {
  readonly line: number;
  readonly reason: string;
}

export interface ReadPrices {
  readonly prices: readonly CompanyPrice[];
  readonly bad: readonly BadRow[];
}

type Say = PaneWords['prices'];
const labels = { en, fr };
const FIELDS = ['key', 'value', 'currency', 'date', 'source'] as const;

/** Names of the columns, whichever language the file was exported in. */
const TITLES: Readonly<Record<(typeof FIELDS)[number], readonly string[]>> = {
  key: ['key', 'clé', 'cle'],
  value: ['value', 'valeur'],
  currency: ['currency', 'devise'],
  date: ['date'],
  source: ['source'],
};

/** The prices in a CSV text; a row that is wrong is listed with its reason and its line. */
export function readPrices(text: string, language: Language, today: string, say: Say): ReadPrices {
  const [titles, ...rows] = delimitedRows(text);
  const names = titles?.cells.map((cell) => cell.toLowerCase()) ?? [];
  const at = FIELDS.map((field) => names.findIndex((name) => TITLES[field].includes(name)));
  if (at.includes(-1)) return { prices: [], bad: [{ line: titles?.line ?? 1, reason: say.reasons.columns }] };
  const prices = new Map<string, CompanyPrice>();
  const bad: BadRow[] = [];
  for (const { line, cells } of rows) {
    const values = at.map((column) => cells[column] ?? '');
    if (values[1] === '') continue; // a row of the template that nobody filled in
    const read = readPrice(values, language, today, say);
    if (typeof read === 'string') bad.push({ line, reason: read });
    else if (prices.has(read.key)) bad.push({ line, reason: say.reasons.twice(read.key) });
    else prices.set(read.key, read);
  }
  return { prices: [...prices.values()], bad };
}

function readPrice(
  [typedKey = '', typedValue = '', typedCurrency = '', typedDate = '', source = '']: readonly string[],
  language: Language,
  today: string,
  { reasons }: Say,
): CompanyPrice | string {
  const key = priceKeys().find((each) => each === typedKey.toUpperCase());
  const wanted = key && priceRecord(key).currency;
  if (key === undefined || wanted === undefined) return reasons.key(typedKey);
  const value = readNumber(typedValue, decimalOf(language));
  if (value === undefined || value <= 0) return reasons.value(typedValue);
  if (typedCurrency.toUpperCase() !== wanted) return reasons.currency(wanted, typedCurrency);
  const asOf = readDay(typedDate);
  if (asOf === undefined || asOf > today) return reasons.date(typedDate);
  return source === '' ? reasons.source : { key, value, currency: wanted, asOf, source };
}

/** Prices as a CSV file; without any, the template: every key with its label, to fill in. */
export function pricesFile(prices: readonly CompanyPrice[], language: Language, say: Say): string {
  const label = (key: string) => (labels[language] as Readonly<Record<string, string>>)[key] ?? key;
  const rows =
    prices.length > 0
      ? prices.map(({ key, value, currency, asOf, source }) => [
          key,
          label(key),
          plainFigure(value, language),
          currency,
          asOf,
          source,
        ])
      : priceKeys().flatMap((key) => {
          const { currency } = priceRecord(key);
          return currency ? [[key, label(key), '', currency, '', '']] : [];
        });
  return csvText([Object.values(say.columns), ...rows]);
}
