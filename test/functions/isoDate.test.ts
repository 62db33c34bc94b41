import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoDate, serialOf } from '../../src/functions/isoDate';

describe('isoDate', () => {
  it.each<readonly [unknown, string]>([
    // Excel: 1 March 1900 is 61, 1 January 2000 is 36526, the last day of 9999 is 2958465.
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [45_351, '2024-02-29'],
    [2_958_465, '9999-12-31'],
    [36_526.999, '2000-01-01'],
    ['2026-11-24', '2026-11-24'],
    [' 2026-11-24 ', '2026-11-24'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['1899-12-31', '1899-12-31'],
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026-12', '2026-12-31'],
  ])('reads %j as %s', (value, date) => {
    expect(isoDate(value)).toBe(date);
  });

  it.each([
    0,
    1,
    60, // Excel's 29 February 1900 never was
    -5,
    2_958_466,
    1e308,
    NaN,
    Infinity,
    '1900-02-29',
    '2023-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-00',
    '2026-13',
    '2026-11-00',
    '0050-01-01',
    '24/11/2026',
    '2026-1-1',
    '2026-11-24T00:00',
    '',
    true,
    null,
    undefined,
    {},
  ])('knows no date in %j', (value) => {
    expect(isoDate(value)).toBeUndefined();
  });

  it('finds the day of every serial number again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const date = isoDate(serial) ?? '';
        expect(serialOf(date)).toBe(serial);
        expect(isoDate(date)).toBe(date);
      }),
    );
  });
});
