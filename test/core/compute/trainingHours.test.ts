import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type TrainingRun, trainingHours } from '../../../src/core/compute/trainingHours';
import { itIsACost, positive } from '../laws';

const onA100: TrainingRun = {
  parameters: 7e9,
  tokens: 1e9,
  peakTflops: 312,
  efficiency: 0.4,
  flopsPerParamToken: 6,
};

describe('trainingHours', () => {
  it('takes 93 hours to teach a model of 7 billion weights a billion tokens', () => {
    expect(trainingHours(onA100)).toBeCloseTo(93.4829, 4);
  });

  // T. Brown et al., Language models are few-shot learners, arXiv 2005.14165, table D.1: 300 billion tokens each, in
  // days of 10^15 operations per second.
  it.each([
    ['GPT-3 175B', 174.6e9, 3640],
    ['GPT-3 13B', 12.85e9, 268],
    ['GPT-3 6.7B', 6.66e9, 139],
  ])('agrees with published operations: %s', (_, parameters, petaflopDays) => {
    const petaflops = { parameters, tokens: 3e11, peakTflops: 1000, efficiency: 1, flopsPerParamToken: 6 };
    expect(Math.abs(trainingHours(petaflops) / 24 / petaflopDays - 1)).toBeLessThan(0.002);
  });

  it('takes 3.15 × 10²³ operations for 175 billion weights and 300 billion tokens', () => {
    const second = { ...onA100, parameters: 175e9, tokens: 3e11, peakTflops: 1, efficiency: 1 };
    expect(trainingHours(second) * 3600 * 1e12).toBeCloseTo(3.15e23, -12);
  });

  it('takes the 34 days on 1,024 chips that were published with eight operations per weight', () => {
    // D. Narayanan et al., Efficient large-scale language model training on GPU clusters, arXiv 2104.04473: 140 of the
    // 312 teraflops of each chip.
    const megatron = {
      parameters: 175e9,
      tokens: 3e11,
      peakTflops: 312,
      efficiency: 140 / 312,
      flopsPerParamToken: 8,
    };
    expect(Math.round(trainingHours(megatron) / 1024 / 24)).toBe(34);
  });

  itIsACost(
    trainingHours,
    fc.record<TrainingRun>({
      parameters: positive,
      tokens: positive,
      peakTflops: positive,
      efficiency: fc.double({ min: 0.01, max: 1, noNaN: true }),
      flopsPerParamToken: fc.constantFrom(6, 8),
    }),
    {
      quantities: ['parameters', 'tokens', 'flopsPerParamToken'],
      raises: ['parameters', 'tokens', 'flopsPerParamToken'],
      lowers: ['peakTflops', 'efficiency'],
    },
  );
});
