import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Cleaning, cleaningCost } from '../../../src/core/data/cleaningCost';
import { amount, itIsACost, share } from '../laws';

const cleaning = (
  records: number,
  errorRate: number,
  autoShare: number,
  minutesPerFix: number,
  hourlyRate = 55,
): Cleaning => ({ records, errorRate, autoShare, minutesPerFix, hourlyRate, toolCost: 0 });

describe('cleaningCost', () => {
  it('makes 3,300 for 60,000 leads of which a tenth is faulty and rules mend four in five', () => {
    expect(cleaningCost(cleaning(60_000, 0.1, 0.8, 3))).toBeCloseTo(3300, 8);
  });

  it('finds the hours of a published reckoning', () => {
    // analyticalmodels.com.au, The huge and hidden cost of not capturing your data correctly the first time:
    // 413 errors a month at ten minutes each are 69 hours.
    expect(Math.round(cleaningCost(cleaning(413, 1, 0, 10, 1)))).toBe(69);
  });

  it.each([
    ['half a million customers', cleaning(500_000, 0.02, 0.95, 2), 916.67],
    ['50,000 products', cleaning(50_000, 0.08, 0.7, 4), 4400],
    ['a million sales', cleaning(1_000_000, 0.01, 0.97, 2), 550],
    ['3,000 documents', cleaning(3000, 0.3, 0, 20), 16_500],
    ['100,000 texts', cleaning(100_000, 0.05, 0.9, 1), 458.33],
  ])('adds up by hand: %s', (_, input, expected) => {
    expect(cleaningCost(input)).toBeCloseTo(expected, 2);
  });

  it('leaves the tools to pay where rules mend everything', () => {
    expect(cleaningCost({ ...cleaning(60_000, 0.1, 1, 3), toolCost: 500 })).toBe(500);
  });

  itIsACost(
    cleaningCost,
    fc.record<Cleaning>({
      records: amount,
      errorRate: share,
      minutesPerFix: amount,
      hourlyRate: amount,
      autoShare: share,
      toolCost: amount,
    }),
    {
      quantities: ['records', 'errorRate', 'minutesPerFix'],
      raises: ['errorRate', 'minutesPerFix', 'hourlyRate', 'toolCost'],
      lowers: ['autoShare'],
      fixed: ({ toolCost }) => toolCost,
    },
  );
});
