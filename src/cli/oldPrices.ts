import { isStale, type PriceKey, priceKeys, priceRecord, UnknownKeyError } from '../catalog/priceBook';
import type { PriceRecord } from '../catalog/record';

const FLAG = 'older than 12 months';

/** The day of a price, flagged where it is too old on another day. */
export function flaggedDay(asOf: string, onDate: string): string {
  return isStale({ asOf }, onDate) ? `${asOf}, ${FLAG}` : asOf;
}

/** The prices of the book that count on a date and are too old by then, oldest first, one a line below their number. */
export function oldPriceLines(date: string): readonly string[] {
  const old = priceKeys()
    .flatMap((key) => recordKnown(key, date) ?? [])
    .filter((record) => isStale(record, date))
    .sort((one, other) => (one.asOf < other.asOf ? -1 : 1));
  return [
    `${old.length} price(s) of the book are ${FLAG} on ${date}:`,
    ...old.map(({ key, asOf, source }) => `  ${asOf}  ${key}  (${source})`),
  ];
}

function recordKnown(key: PriceKey, date: string): PriceRecord<PriceKey> | undefined {
  try {
    return priceRecord(key, date);
  } catch (error) {
    if (error instanceof UnknownKeyError) return undefined;
    throw error;
  }
}
