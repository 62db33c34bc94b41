import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Serving, servingCost } from '../../../src/core/compute/servingCost';
import { amount, itIsACost } from '../laws';

const serving = (replicas: number, pricePerHour: number, hoursPerMonth = 730, months = 12): Serving => ({
  replicas,
  pricePerHour,
  hoursPerMonth,
  months,
});

describe('servingCost', () => {
  it('makes 6,362.39 for three machines that are always on for a year', () => {
    expect(servingCost(serving(3, 0.2421))).toBeCloseTo(6362.388, 9);
  });

  it.each([
    // zircon.tech, The real cost of running AI models on AWS: SageMaker inference deep dive, prices of October 2025.
    ['ml.m5.xlarge at 0.269 an hour, about 196 a month', serving(1, 0.269, 730, 1), 196],
    ['two ml.g5.xlarge at 1.41 an hour, about 2,060 a month', serving(2, 1.41, 730, 1), 2060],
  ])('agrees with published bills: %s', (_, input, published) => {
    expect(Math.abs(servingCost(input) - published)).toBeLessThan(2);
  });

  it.each([
    ['ten hours a month', serving(1, 0.2421, 10), 29.052],
    ['thirty hours a month', serving(1, 0.2421, 30), 87.156],
    ['forty hours a month', serving(1, 0.2421, 40), 116.208],
    ['sixty hours of a graphics card a month', serving(1, 1.269, 60), 913.68],
  ])('multiplies by hand: %s', (_, input, expected) => {
    expect(servingCost(input)).toBeCloseTo(expected, 9);
  });

  itIsACost(
    servingCost,
    fc.record<Serving>({
      replicas: fc.integer({ min: 0, max: 10_000 }),
      pricePerHour: amount,
      hoursPerMonth: fc.double({ min: 0, max: 744, noNaN: true }),
      months: fc.double({ min: 0, max: 120, noNaN: true }),
    }),
    { quantities: ['replicas', 'hoursPerMonth', 'months'], raises: ['pricePerHour'] },
  );
});
