import { describe, expect, it } from '@jest/globals';
import { readNumber } from '../../../src/taskpane/shell/readNumber';

describe('readNumber', () => {
  it.each([
    ['12.5', 12.5, 12.5],
    ['12,5', 12.5, 12.5],
    ['1 234,5', 1234.5, 1234.5],
    ['1\u202f234', 1234, 1234],
    ['1,234.5', 1234.5, 1234.5],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234,567', 1234567, 1234567],
    ['1,234', 1234, 1.234],
    ['0,250', 0.25, 0.25],
    ['2 %', 0.02, 0.02],
    ['−3', -3, -3],
    ['1e3', 1000, 1000],
    ['.5', 0.5, 0.5],
  ])('reads “%s” as %d in English and %d in French', (typed, english, french) => {
    expect(readNumber(typed, '.')).toBeCloseTo(english, 12);
    expect(readNumber(typed, ',')).toBeCloseTo(french, 12);
  });

  it.each(['', 'many', '1.2.x', '12 EUR', '--1', '1e999'])('refuses “%s”', (typed) => {
    expect(readNumber(typed, '.')).toBeUndefined();
  });
});
