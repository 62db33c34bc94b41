import { describe, expect, it } from '@jest/globals';
import { priceKeys, priceRecord } from '../../src/catalog/priceBook';
import { shortKeys } from '../../src/catalog/shortKeys';

describe('shortKeys', () => {
  it('each name one record, and hide no full key', () => {
    const full = new Set<string>(priceKeys());
    for (const [short, key] of Object.entries(shortKeys)) {
      expect(priceRecord(short)).toBe(priceRecord(key));
      expect(full.has(short)).toBe(false);
    }
  });

  it.each([
    ['CPU_4', 0.2, 'USD'],
    ['ENDPOINT_M5XL', 0.269, 'USD'],
    ['GPU_A10G', 1.41, 'USD'],
    ['GPU_L4', 0.43, 'USD'],
    ['RATE_DS', 440, 'EUR'],
    ['RATE_DE', 480, 'EUR'],
    ['RATE_MLE', 520, 'EUR'],
    ['RATE_PM', 495, 'EUR'],
    ['RATE_BA', 385, 'EUR'],
    ['RATE_DPO', 520, 'EUR'],
  ])('keep the value of the reference rates: %s', (key, value, currency) => {
    expect(priceRecord(key)).toMatchObject({ value, currency });
  });
});
