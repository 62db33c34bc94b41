import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleSize } from '../../../src/core/data/sampleSize';

const survey = { margin: 0.05, confidence: 0.95, proportion: 0.5 };

describe('sampleSize', () => {
  it('asks for 385 items to know a share within 5 points', () => {
    expect(sampleSize(survey)).toBe(385);
  });

  it.each([
    // Cochran's formula with z = 1.96 gives 384.16, with 1.645 and 2.576 it gives 270.6 and 663.6.
    ['5 points, 95 %', { ...survey }, 385],
    ['5 points, 90 %', { ...survey, confidence: 0.9 }, 271],
    ['5 points, 99 %', { ...survey, confidence: 0.99 }, 664],
    ['3 points, 95 %', { ...survey, margin: 0.03 }, 1068],
    ['1 point, 95 %', { ...survey, margin: 0.01 }, 9604],
    ['a rare class', { ...survey, proportion: 0.1 }, 139],
  ])('follows Cochran: %s', (_, sample, expected) => {
    expect(sampleSize(sample)).toBe(expected);
  });

  // R. V. Krejcie and D. W. Morgan, Determining sample size for research activities, Educational and Psychological
  // Measurement 30, 1970, table 1. Theirs is the same formula with chi-square = 3.841 for our 3.8415.
  it.each([
    [10, 10],
    [25, 24],
    [75, 63],
    [85, 70],
    [100, 80],
    [110, 86],
    [240, 148],
    [250, 152],
    [1000, 278],
    [1300, 297],
    [1400, 302],
    [1500, 306],
    [2800, 338],
    [10_000, 370],
  ])('agrees with the table of Krejcie and Morgan: of %d take %d', (population, published) => {
    expect(sampleSize({ ...survey, population })).toBe(published);
  });

  // The table rounds to the nearest. We round up, since a smaller sample misses the margin: 48.2 of 55 is 49 for us.
  it.each([
    [15, 14],
    [40, 36],
    [50, 44],
    [55, 48],
    [70, 59],
    [220, 140],
    [230, 144],
    [500, 217],
    [1200, 291],
    [9000, 368],
  ])('takes one more where the table rounds down: of %d not %d', (population, published) => {
    expect(sampleSize({ ...survey, population })).toBe(published + 1);
  });

  it('follows the formula where the table leaves its own', () => {
    // The table prints 384 for a population of 100,000; its formula gives 382.63, which is 383 however one rounds.
    expect(sampleSize({ ...survey, population: 100_000 })).toBe(383);
  });

  it.each([
    ['one item', { ...survey, population: 1 }, 1],
    ['an endless population', { ...survey, population: 1e300 }, 385],
    ['a margin that needs everything', { ...survey, margin: 1e-6, population: 1000 }, 1000],
    ['a wide margin', { ...survey, margin: 0.499999 }, 4],
    ['a single item and next to no confidence', { ...survey, confidence: 1e-6, population: 1 }, 1],
    ['the highest confidence below 1', { ...survey, confidence: 1 - 2 ** -53 }, 6877],
  ])('knows the edges: %s', (_, sample, expected) => {
    expect(sampleSize(sample)).toBe(expected);
  });

  const samples = fc.record({
    margin: fc.double({ min: 0.001, max: 0.499, noNaN: true }),
    confidence: fc.double({ min: 1e-6, max: 1 - 1e-12, noNaN: true }),
    proportion: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  });
  const populations = fc.integer({ min: 1, max: 1_000_000_000 });

  it('never takes more than there is, nor more than of an endless set, nor none', () => {
    fc.assert(
      fc.property(samples, populations, (sample, population) => {
        const items = sampleSize({ ...sample, population });
        expect(items).toBeLessThanOrEqual(population);
        expect(items).toBeGreaterThanOrEqual(1);
        expect(items).toBeLessThanOrEqual(Math.max(1, sampleSize(sample)));
      }),
    );
  });

  it('never falls when the margin narrows, the confidence rises or the population grows', () => {
    fc.assert(
      fc.property(samples, populations, (sample, population) => {
        const items = sampleSize({ ...sample, population });
        expect(sampleSize({ ...sample, population, margin: sample.margin / 2 })).toBeGreaterThanOrEqual(
          items,
        );
        expect(sampleSize({ ...sample, population: population * 2 })).toBeGreaterThanOrEqual(items);
        const surer = (1 + sample.confidence) / 2;
        expect(sampleSize({ ...sample, population, confidence: surer })).toBeGreaterThanOrEqual(items);
      }),
    );
  });

  it('needs as much for a share as for its complement', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const complement = sampleSize({ ...sample, proportion: 1 - sample.proportion });
        expect(Math.abs(complement - sampleSize(sample))).toBeLessThanOrEqual(1e-10 * complement);
      }),
    );
  });
});
