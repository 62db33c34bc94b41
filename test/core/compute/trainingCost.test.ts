import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Training, trainingCost } from '../../../src/core/compute/trainingCost';
import { amount, itIsACost, share } from '../laws';

const training = (hoursPerRun: number, pricePerHour: number, machines = 1, rerunOverhead = 0): Training => ({
  hoursPerRun,
  pricePerHour,
  machines,
  runs: 1,
  rerunOverhead,
  discount: 0,
});

describe('trainingCost', () => {
  it('makes 12.96 for 60 hours at 0.18 with a fifth more for repeated runs', () => {
    expect(trainingCost(training(60, 0.18, 1, 0.2))).toBeCloseTo(12.96, 10);
  });

  it.each([
    // DeepSeek-AI, DeepSeek-V3 technical report, arXiv 2412.19437: 2.788 million GPU hours at an assumed 2 USD.
    ['DeepSeek-V3', training(2_788_000, 2), 5_576_000],
    ['DeepSeek-V3 on its 2,048 cards', training(2_788_000 / 2048, 2, 2048), 5_576_000],
    // computespec, Cost per GPU hour: eight H100 at 12.29 each are the 98.32 of an AWS p5.48xlarge.
    ['an hour of p5.48xlarge', training(1, 12.29, 8), 98.32],
  ])('agrees with published bills: %s', (_, input, published) => {
    expect(trainingCost(input)).toBeCloseTo(published, 6);
  });

  it.each([
    ['30 hours', training(30, 0.18, 1, 0.2), 6.48],
    ['200 hours of an A100', training(200, 2.763, 1, 0.2), 663.12],
    ['300 hours', training(300, 0.18, 1, 0.2), 64.8],
    ['40 hours of an A10G', training(40, 1.269, 1, 0.2), 60.912],
    ['committed use, 41 % off', { ...training(100, 1), discount: 0.41 }, 59],
    ['a gift', { ...training(100, 1), discount: 1 }, 0],
    ['five runs on four machines', { ...training(10, 2, 4), runs: 5 }, 400],
  ])('multiplies by hand: %s', (_, input, expected) => {
    expect(trainingCost(input)).toBeCloseTo(expected, 9);
  });

  itIsACost(
    trainingCost,
    fc.record<Training>({
      hoursPerRun: amount,
      pricePerHour: amount,
      machines: fc.integer({ min: 0, max: 100_000 }),
      runs: fc.integer({ min: 0, max: 1000 }),
      rerunOverhead: fc.double({ min: 0, max: 5, noNaN: true }),
      discount: share,
    }),
    {
      quantities: ['hoursPerRun', 'machines', 'runs'],
      raises: ['pricePerHour', 'rerunOverhead'],
      lowers: ['discount'],
    },
  );
});
