import { nearestKeys } from './nearestKeys';
import { priceRecords, type PriceKey } from './priceRecords';
import type { PriceRecord } from './record';
import { shortKeys } from './shortKeys';
import { UnknownKeyError } from './unknownKeyError';

export type { PriceKey } from './priceRecords';
export type { PriceRecord } from './record';
export { UnknownKeyError } from './unknownKeyError';

/** The records of each key, newest first. */
const history = new Map<string, PriceRecord<PriceKey>[]>();
for (const record of priceRecords) history.set(record.key, [...(history.get(record.key) ?? []), record]);
for (const records of history.values()) records.sort((one, other) => (one.asOf < other.asOf ? 1 : -1));

const fullKeyOf = new Map<string, string>(Object.entries(shortKeys));
const keys = [...history.keys()] as readonly PriceKey[];

/** Date of the newest record, YYYY-MM-DD. */
export const PRICE_BOOK_DATE = priceRecords.reduce((newest, { asOf }) => (asOf > newest ? asOf : newest), '');

/** Every key of the price book, short keys aside, in the order of its tables. */
export function priceKeys(): readonly PriceKey[] {
  return keys;
}

/**
 * The record that answers a key: the newest, or the newest that existed on a date.
 *
 * @param key - full or short key; case and spaces around it do not matter
 * @param asOf - YYYY-MM-DD, or YYYY-MM for the last day of that month
 * @throws {UnknownKeyError} when there is no such key, or none of its records is that old
 * @example priceRecord('gpu_h100', '2026-01-01').value // 2.95
 */
export function priceRecord(key: string, asOf?: string): PriceRecord<PriceKey> {
  const asked = key.trim().toUpperCase();
  const records = history.get(fullKeyOf.get(asked) ?? asked);
  if (!records) throw new UnknownKeyError(key.trim(), nearestKeys(asked, [...fullKeyOf.keys(), ...keys]));
  const record = asOf === undefined ? records[0] : records.find((each) => each.asOf <= lastDay(asOf));
  if (!record) throw new UnknownKeyError(key.trim(), [], records.at(-1)?.asOf);
  return record;
}

/** The dates of the records of a full key that the newest superseded, newest first. */
export function supersededDates(key: string): readonly string[] {
  return (history.get(key) ?? []).slice(1).map(({ asOf }) => asOf);
}

/**
 * Whether a record is too old on a given date: more than so many months have passed since its own.
 *
 * @param onDate - YYYY-MM-DD, or YYYY-MM for the last day of that month
 * @param months - how long a price counts as current, 12 if omitted
 * @example isStale(priceRecord('FX_USD_EUR'), '2027-10-29') // true
 */
export function isStale(record: Pick<PriceRecord, 'asOf'>, onDate: string, months = 12): boolean {
  const [year = 0, month = 1] = record.asOf.split('-').map(Number);
  const monthsSinceZero = year * 12 + month - 1 + months;
  const limitYear = String(Math.floor(monthsSinceZero / 12)).padStart(4, '0');
  const limitMonth = String((monthsSinceZero % 12) + 1).padStart(2, '0');
  return lastDay(onDate) > `${limitYear}-${limitMonth}-${record.asOf.slice(8)}`;
}

/** A month without a day counts as its last day; 31 sorts after every day of any month. */
const lastDay = (date: string): string => (date.length === 'YYYY-MM'.length ? `${date}-31` : date);
