import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Load, replicaCount } from '../../../src/core/compute/replicaCount';
import { amount, positive } from '../laws';

const load: Load = { peakRps: 50, rpsPerReplica: 40, safety: 0.5, minimum: 1 };

describe('replicaCount', () => {
  it('needs three machines for a peak of 50 where one stands 40 and half of it is trusted', () => {
    expect(replicaCount(load)).toBe(3);
  });

  it('sends no machine more than the target of a load test', () => {
    // AWS, Load testing your auto scaling configuration: invocations per instance and minute
    // = MAX_RPS × SAFETY_FACTOR × 60, the factor 0.5 to start with.
    const target = 40 * 0.5 * 60;
    expect((50 * 60) / replicaCount(load)).toBeLessThanOrEqual(target);
    expect((50 * 60) / (replicaCount(load) - 1)).toBeGreaterThan(target);
  });

  it.each([
    ['no request', { ...load, peakRps: 0 }, 1],
    ['no request and no minimum', { ...load, peakRps: 0, minimum: 0 }, 0],
    ['a peak that fits exactly', { ...load, peakRps: 40 }, 2],
    ['one request more', { ...load, peakRps: 40.0001 }, 3],
    ['two zones', { ...load, peakRps: 1, minimum: 2 }, 2],
    ['the whole of a load test', { ...load, safety: 1 }, 2],
    ['binary noise', { ...load, peakRps: 0.3, rpsPerReplica: 0.1, safety: 1 }, 3],
    ['a great peak', { ...load, peakRps: 1e9 }, 50_000_000],
  ])('counts whole machines: %s', (_, input, expected) => {
    expect(replicaCount(input)).toBe(expected);
  });

  const loads = fc.record<Load>({
    peakRps: amount,
    rpsPerReplica: positive,
    safety: fc.double({ min: 0.01, max: 1, noNaN: true }),
    minimum: fc.integer({ min: 0, max: 100 }),
  });

  it('stands the peak with no machine to spare', () => {
    fc.assert(
      fc.property(loads, (input) => {
        const machines = replicaCount(input);
        const each = input.rpsPerReplica * input.safety;
        expect(machines * each).toBeGreaterThanOrEqual(input.peakRps * (1 - 1e-11));
        if (machines > input.minimum)
          expect((machines - 1) * each).toBeLessThan(input.peakRps * (1 + 1e-11) + 1e-9);
      }),
    );
  });

  it('never falls when the peak or the minimum rises, never rises with the capacity', () => {
    fc.assert(
      fc.property(loads, (input) => {
        const machines = replicaCount(input);
        expect(replicaCount({ ...input, peakRps: input.peakRps * 2 })).toBeGreaterThanOrEqual(machines);
        expect(replicaCount({ ...input, minimum: input.minimum + 1 })).toBeGreaterThanOrEqual(machines);
        expect(replicaCount({ ...input, rpsPerReplica: input.rpsPerReplica * 2 })).toBeLessThanOrEqual(
          machines,
        );
      }),
    );
  });
});
