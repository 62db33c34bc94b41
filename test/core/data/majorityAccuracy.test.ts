import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { majorityAccuracy } from '../../../src/core/data/majorityAccuracy';
import { expectSame } from '../laws';

/** Every way in which the annotators can be right or wrong, counted one by one. */
function countedOut(accuracy: number, labels: number): number {
  let right = 0;
  for (let ways = 0; ways < 2 ** labels; ways += 1) {
    const count = [...ways.toString(2)].filter((bit) => bit === '1').length;
    const weight = count * 2 > labels ? 1 : count * 2 === labels ? 0.5 : 0;
    right += weight * accuracy ** count * (1 - accuracy) ** (labels - count);
  }
  return right;
}

const accuracies = fc.double({ min: 0.5, max: 1, noNaN: true });
const panels = fc.integer({ min: 1, max: 99 });

describe('majorityAccuracy', () => {
  it('is right 89.6 % of the time with three annotators who are right 80 % of the time', () => {
    expect(majorityAccuracy(0.8, 3)).toBeCloseTo(0.896, 14);
  });

  it.each([
    // By hand: p³ + 3 p² q, and p⁵ + 5 p⁴ q + 10 p³ q².
    ['five at 80 %', 0.8, 5, 0.942_08],
    ['three at 60 %', 0.6, 3, 0.648],
    ['five at 60 %', 0.6, 5, 0.682_56],
    ['three at 90 %', 0.9, 3, 0.972],
    ['two, whose ties are settled by a coin', 0.8, 2, 0.8],
    ['one', 0.7, 1, 0.7],
    ['coins', 0.5, 99, 0.5],
    ['experts', 1, 98, 1],
  ])('adds up by hand: %s', (_, accuracy, labels, expected) => {
    expect(majorityAccuracy(accuracy, labels)).toBeCloseTo(expected, 13);
  });

  it('agrees with every outcome counted one by one, up to ten annotators', () => {
    fc.assert(
      fc.property(accuracies, fc.integer({ min: 1, max: 10 }), (accuracy, labels) => {
        expectSame(majorityAccuracy(accuracy, labels), countedOut(accuracy, labels), 1e-12);
      }),
    );
  });

  // The jury theorem of Condorcet, 1785.
  it('gains from two more annotators who are better than a coin, never loses, and comes near to certainty', () => {
    fc.assert(
      fc.property(accuracies, fc.integer({ min: 1, max: 97 }), (accuracy, labels) => {
        const fewer = majorityAccuracy(accuracy, labels);
        expect(majorityAccuracy(accuracy, labels + 2)).toBeGreaterThanOrEqual(fewer - 1e-13);
        expect(fewer).toBeGreaterThanOrEqual(accuracy - 1e-13);
        expect(fewer).toBeLessThanOrEqual(1);
      }),
    );
    expect(majorityAccuracy(0.7, 99)).toBeGreaterThan(0.9999);
  });

  it('gains nothing from an even number over the odd one below', () => {
    fc.assert(
      fc.property(accuracies, fc.integer({ min: 1, max: 49 }), (accuracy, half) => {
        expectSame(majorityAccuracy(accuracy, 2 * half), majorityAccuracy(accuracy, 2 * half - 1), 1e-12);
      }),
    );
  });

  it('never falls when the annotators get better', () => {
    fc.assert(
      fc.property(accuracies, accuracies, panels, (one, other, labels) => {
        const [worse, better] = [Math.min(one, other), Math.max(one, other)];
        expect(majorityAccuracy(better, labels)).toBeGreaterThanOrEqual(
          majorityAccuracy(worse, labels) - 1e-13,
        );
      }),
    );
  });
});
