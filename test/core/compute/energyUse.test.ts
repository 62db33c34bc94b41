import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Computing, energyUse } from '../../../src/core/compute/energyUse';
import { amount, expectSame, itIsACost } from '../laws';

const training: Computing = { gpuHours: 100, kwPerGpu: 0.7, pue: 1.25, gramsPerKwh: 44.18 };

describe('energyUse', () => {
  it('takes 87.5 kWh for 100 hours of a chip of 700 W, and 3.9 kg of CO₂ in France', () => {
    const { energyKwh, carbonKg } = energyUse(training);
    expect(energyKwh).toBeCloseTo(87.5, 12);
    expect(carbonKg).toBeCloseTo(3.865_75, 10);
  });

  // tools.gera.services, AI model carbon estimator: 256 chips of 400 W for 300 hours.
  it.each([
    ['on a grid of 400 g', 400, 13.5],
    ['on a grid of 50 g', 50, 1.7],
  ])('agrees with a published reckoning: %s', (_, gramsPerKwh, tonnes) => {
    const { energyKwh, carbonKg } = energyUse({ gpuHours: 256 * 300, kwPerGpu: 0.4, pue: 1.1, gramsPerKwh });
    expect(energyKwh).toBeCloseTo(33_792, 8);
    expect(carbonKg / 1000).toBeCloseTo(tonnes, 1);
  });

  it('takes nothing but what the chip draws in a room that needs no cooling', () => {
    expect(energyUse({ gpuHours: 10, kwPerGpu: 0.5, pue: 1, gramsPerKwh: 0 })).toEqual({
      energyKwh: 5,
      carbonKg: 0,
    });
  });

  const computing = fc.record<Computing>({
    gpuHours: amount,
    kwPerGpu: amount,
    pue: fc.double({ min: 1, max: 3, noNaN: true }),
    gramsPerKwh: amount,
  });

  it('emits in proportion to the energy', () => {
    fc.assert(
      fc.property(computing, (input) => {
        const { energyKwh, carbonKg } = energyUse(input);
        expectSame(carbonKg, (energyKwh * input.gramsPerKwh) / 1000);
      }),
    );
  });

  itIsACost((input) => energyUse(input).carbonKg, computing, {
    quantities: ['gpuHours', 'kwPerGpu', 'gramsPerKwh'],
    raises: ['gpuHours', 'kwPerGpu', 'pue', 'gramsPerKwh'],
  });
});
