import { describe, expect, it } from '@jest/globals';
import { priceRecords } from '../../src/catalog/priceRecords';
import { measureUnits, moneyUnits, type PriceRecord } from '../../src/catalog/record';
import { sources } from '../../src/catalog/sources';

const records: readonly PriceRecord[] = priceRecords;
const keysWhere = (broken: (record: PriceRecord) => boolean) => records.filter(broken).map(({ key }) => key);

function isDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

describe('priceRecords', () => {
  it('holds some 250 keys', () => {
    expect(new Set(records.map(({ key }) => key)).size).toBeGreaterThanOrEqual(230);
    expect(records.length).toBeLessThanOrEqual(300);
  });

  it('spells keys in upper case words', () => {
    expect(keysWhere(({ key }) => !/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(key))).toEqual([]);
  });

  it('has no two records of one key and date', () => {
    const seen = records.map(({ key, asOf }) => `${key} ${asOf}`);
    expect(seen.filter((each, index) => seen.indexOf(each) !== index)).toEqual([]);
  });

  it('keeps unit and currency when a price is superseded', () => {
    const units = new Map(records.map(({ key, unit, currency }) => [key, `${unit} ${currency ?? ''}`]));
    expect(keysWhere(({ key, unit, currency }) => units.get(key) !== `${unit} ${currency ?? ''}`)).toEqual(
      [],
    );
  });

  it('has low at most value at most high, and both or neither', () => {
    expect(keysWhere(({ low, high }) => (low === undefined) !== (high === undefined))).toEqual([]);
    expect(keysWhere(({ value, low = value, high = value }) => !(low <= value && value <= high))).toEqual([]);
  });

  it('has finite values that are not negative', () => {
    expect(keysWhere(({ value, low = 0 }) => !Number.isFinite(value) || value < 0 || low < 0)).toEqual([]);
  });

  it('dates every record with a day that is not in the future', () => {
    const today = new Date().toISOString().slice(0, 10);
    expect(keysWhere(({ asOf }) => !isDay(asOf) || asOf > today)).toEqual([]);
  });

  it('names a source for every record', () => {
    expect(keysWhere(({ source }) => source.trim() === '' || source.length > 140)).toEqual([]);
  });

  it('uses every source it declares', () => {
    const named = new Set(records.map(({ source }) => source));
    expect(Object.entries(sources).filter(([, source]) => !named.has(source))).toEqual([]);
  });

  it('has a currency exactly where the unit is money', () => {
    const money = new Set<string>(moneyUnits);
    expect(keysWhere(({ unit, currency }) => money.has(unit) !== (currency !== undefined))).toEqual([]);
  });

  it('uses every unit it declares', () => {
    const used = new Set<string>(records.map(({ unit }) => unit));
    expect([...moneyUnits, ...measureUnits].filter((unit) => !used.has(unit))).toEqual([]);
  });

  it('has shares between 0 and 1, uplifts and overruns aside', () => {
    const aboveOne = ['UPLIFT_EQUIPDEV', 'IT_OVERRUN_MEAN'];
    expect(keysWhere(({ unit, value }) => unit === 'fraction' && value > 1)).toEqual(aboveOne);
  });

  it('agrees with itself on the dollar in euros', () => {
    const value = (key: string) => records.find((record) => record.key === key)?.value ?? NaN;
    expect(value('FX_USD_EUR') * value('FX_EUR_USD')).toBeCloseTo(1, 4);
  });
});
