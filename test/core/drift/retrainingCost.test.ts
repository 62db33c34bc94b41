import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Retraining, retrainingCost } from '../../../src/core/drift/retrainingCost';
import { amount, itIsACost } from '../laws';

const retraining = (runsPerYear: number, computePerRun: number, daysPerRun: number): Retraining => ({
  runsPerYear,
  computePerRun,
  daysPerRun,
  dayRate: 440,
  labelsPerRun: 0,
  pricePerLabel: 0,
  otherPerRun: 0,
  months: 12,
});

describe('retrainingCost', () => {
  it('makes 3,540 for four runs of 5 of machines and two days at 440', () => {
    expect(retrainingCost(retraining(4, 5, 2))).toBe(3540);
  });

  it.each([
    ['churn: four times two days and six hours at 0.18', retraining(4, 6 * 0.18, 2), 3524.32],
    ['leads: four times a day and a half and three hours', retraining(4, 3 * 0.18, 1.5), 2642.16],
    ['recommendation: monthly, a day and 20 hours of an A100', retraining(12, 20 * 2.763, 1), 5943.12],
    ['forecast: monthly, a day and eight hours', retraining(12, 8 * 0.18, 1), 5297.28],
    ['text: four times two days and four hours of an A10G', retraining(4, 4 * 1.269, 2), 3540.304],
    ['half a year', { ...retraining(4, 5, 2), months: 6 }, 1770],
    [
      'new labels and another bill with every run',
      { ...retraining(4, 5, 2), labelsPerRun: 100, pricePerLabel: 1.5, otherPerRun: 50 },
      4340,
    ],
  ])('adds up by hand: %s', (_, input, expected) => {
    expect(retrainingCost(input)).toBeCloseTo(expected, 8);
  });

  it('agrees with a published budget for eight runs at 3,200, and 6,500 besides', () => {
    // mfgcalcs.com, Industrial AI governance and MLOps: model retraining cost, worked example (consulted November 2026).
    // The 6,500 for validation are a fixed amount there, and an eighth of them belongs to each run here.
    const runs = { ...retraining(8, 3200, 0), otherPerRun: 6500 / 8 };
    expect(retrainingCost({ ...runs, otherPerRun: 0 })).toBe(25_600);
    expect(retrainingCost(runs)).toBe(32_100);
  });

  itIsACost(
    retrainingCost,
    fc.record<Retraining>({
      runsPerYear: amount,
      computePerRun: amount,
      daysPerRun: amount,
      dayRate: amount,
      labelsPerRun: amount,
      pricePerLabel: amount,
      otherPerRun: amount,
      months: fc.double({ min: 0, max: 120, noNaN: true }),
    }),
    {
      quantities: ['runsPerYear', 'months'],
      raises: ['computePerRun', 'daysPerRun', 'dayRate', 'labelsPerRun', 'pricePerLabel', 'otherPerRun'],
    },
  );
});
