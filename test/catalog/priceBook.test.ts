import { describe, expect, it } from '@jest/globals';
import {
  isStale,
  PRICE_BOOK_DATE,
  priceKeys,
  priceRecord,
  UnknownKeyError,
} from '../../src/catalog/priceBook';
import { priceRecords } from '../../src/catalog/priceRecords';

function refusal(key: string, asOf?: string): UnknownKeyError {
  try {
    priceRecord(key, asOf);
  } catch (error) {
    if (error instanceof UnknownKeyError) return error;
  }
  throw new Error(`${key} was not refused`);
}

describe('priceRecord', () => {
  it('gives the newest record', () => {
    expect(priceRecord('FX_USD_EUR')).toEqual({
      key: 'FX_USD_EUR',
      value: 0.8982,
      low: 0.8457,
      high: 0.8982,
      unit: 'eur_per_usd',
      asOf: '2026-10-28',
      source: 'ECB reference rate of 2026-10-28: 1 / 1.1133',
      mark: 'I',
    });
  });

  it.each([
    ['FX_USD_EUR', '2026-06-30', 0.8684],
    ['FX_USD_EUR', '2026-10-27', 0.8684],
    ['FX_USD_EUR', '2026-10-28', 0.8982],
    ['GPU_H100_AWS_US_EAST_1_ONDEMAND', '2026-11-08', 12.29],
    ['GPU_H100_AWS_US_EAST_1_ONDEMAND', '2026-11-09', 6.88],
    ['GPU_A100_40_AWS_US_EAST_1_ONDEMAND', '2025-12-31', 4.1],
    ['GPU_A100_40_AWS_US_EAST_1_ONDEMAND', '2026-11-24', 2.74471],
    ['GPU_A100_80_AWS_US_EAST_1_ONDEMAND', '2025-12-31', 5.12],
    ['GPU_A100_80_AWS_US_EAST_1_ONDEMAND', '2026-11-24', 3.43088],
    ['GPU_H100_SXM_LAMBDA_1X', '2026-01-01', 3.29],
    ['GPU_H100_SXM_LAMBDA_1X', '2026-11-24', 4.29],
    ['GPU_A100_40_LAMBDA_8X', '2026-01-01', 1.29],
    ['GPU_A100_40_LAMBDA_8X', '2026-11-24', 1.99],
    ['GPU_H100_NEBIUS_ONDEMAND', '2026-01-01', 2.95],
    ['GPU_H100_NEBIUS_ONDEMAND', '2026-10-01', 3.85],
    ['GPU_H100_NEBIUS_ONDEMAND', '2026-11-24', 4.5],
    ['GPU_H200_NEBIUS_ONDEMAND', '2026-01-01', 3.5],
    ['GPU_H200_NEBIUS_ONDEMAND', '2026-11-24', 5.4],
    ['GPU_A100_80_SXM_RUNPOD_SECURE', '2026-01-01', 1.89],
    ['GPU_A100_80_SXM_RUNPOD_SECURE', '2026-11-24', 1.79],
    ['BUY_GPU_H100_SXM', '2024-12-31', 36018],
    ['BUY_GPU_H100_SXM', '2026-11-24', 31904.63],
  ])('gives what counted: %s on %s', (key, asOf, value) => {
    expect(priceRecord(key, asOf).value).toBe(value);
  });

  it('takes a month without a day as its last day', () => {
    expect(priceRecord('FX_USD_EUR', '2026-10').value).toBe(0.8982);
    expect(priceRecord('FX_USD_EUR', '2026-06').value).toBe(0.8684);
  });

  it('ignores case and surrounding spaces', () => {
    expect(priceRecord('  rate_ds ')).toBe(priceRecord('RATE_DS'));
    expect(priceRecord('gpu_a10g')).toBe(priceRecord('ENDPOINT_GPU_A10G_US_EAST_1'));
  });

  it('finds every key, each record on its own date', () => {
    for (const record of priceRecords) expect(priceRecord(record.key, record.asOf)).toBe(record);
  });

  it('refuses a date before the oldest record and says which that is', () => {
    const error = refusal('FX_USD_EUR', '2026-06-29');
    expect(error).toMatchObject({ key: 'FX_USD_EUR', nearest: [], earliest: '2026-06-30' });
    expect(error.message).toBe('no price record FX_USD_EUR before 2026-06-30');
  });

  it.each([
    ['a typing error', 'RATE_SD', 'RATE_DS'],
    ['a missing underscore', 'RATEDS', 'RATE_DS'],
    ['a letter too many', 'STORAGE_DEFAULLT', 'STORAGE_DEFAULT'],
    ['a part of the name', 'H100', 'GPU_H100'],
    ['a model without its provider', 'LLM_GPT_5_MINI_IN', 'LLM_OPENAI_GPT_5_MINI_IN'],
    ['spaces for underscores', 'vat fr', 'VAT_FR'],
  ])('suggests the key behind %s', (_, typed, meant) => {
    const { key, nearest, earliest } = refusal(typed);
    expect(key).toBe(typed);
    expect(nearest[0]).toBe(meant);
    expect(nearest.length).toBeLessThanOrEqual(3);
    expect(earliest).toBeUndefined();
  });

  it('names the suggestions in the message', () => {
    expect(refusal('RATE_SD').message).toMatch(/^no price record RATE_SD, nearest: RATE_DS, /);
  });

  it('suggests nothing for gibberish, an empty text or a very long one', () => {
    expect(refusal('QZXWVJ').nearest).toEqual([]);
    expect(refusal('  ').nearest).toEqual([]);
    expect(refusal('Z'.repeat(32_000)).nearest).toEqual([]);
  });

  it('does not take what every object inherits for a key', () => {
    expect(refusal('constructor').key).toBe('constructor');
    expect(refusal('__proto__').key).toBe('__proto__');
  });
});

describe('priceKeys', () => {
  it('lists every key once', () => {
    expect(priceKeys()).toEqual([...new Set(priceRecords.map(({ key }) => key))]);
  });
});

describe('PRICE_BOOK_DATE', () => {
  it('is the date of the newest record', () => {
    expect(PRICE_BOOK_DATE).toBe(
      priceRecords
        .map(({ asOf }) => asOf)
        .toSorted()
        .at(-1),
    );
  });
});

describe('isStale', () => {
  const dated = (asOf: string) => ({ ...priceRecord('RATE_DS'), asOf });

  it.each([
    ['on its own day', '2025-11-30', '2025-11-30', 12, false],
    ['exactly twelve months later', '2025-11-30', '2026-11-30', 12, false],
    ['a day more', '2025-11-30', '2026-12-01', 12, true],
    ['a year after a leap day', '2024-02-29', '2025-02-28', 12, false],
    ['a day more than a year after a leap day', '2024-02-29', '2025-03-01', 12, true],
    ['three months over the turn of the year', '2025-11-15', '2026-02-15', 3, false],
    ['a day more over the turn of the year', '2025-11-15', '2026-02-16', 3, true],
    ['a month without a day, as its last day', '2025-11-15', '2026-11', 12, true],
    ['before it was recorded', '2025-11-15', '2020-01-01', 12, false],
  ])('%s: %s on %s, %d months, %s', (_, asOf, onDate, months, stale) => {
    expect(isStale(dated(asOf), onDate, months)).toBe(stale);
  });

  it('allows twelve months unless told', () => {
    expect(isStale(dated('2025-01-10'), '2026-01-10')).toBe(false);
    expect(isStale(dated('2025-01-10'), '2026-01-11')).toBe(true);
  });
});
