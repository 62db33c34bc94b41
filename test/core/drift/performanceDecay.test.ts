import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Decay, DECAY_SHAPES, performanceDecay } from '../../../src/core/drift/performanceDecay';
import { expectSame } from '../laws';

const model: Decay = { initial: 0.9, lossPerMonth: 0.25, months: 2, floor: 0.5, shape: 'linear' };

describe('performanceDecay', () => {
  it('falls by a quarter a month, no lower than the floor', () => {
    expect(performanceDecay(model)).toEqual([0.9, 0.65, 0.5]);
  });

  it('falls by points a month', () => {
    const points = performanceDecay({ initial: 90, lossPerMonth: 0.5, months: 4, floor: 0, shape: 'linear' });
    expect(points).toEqual([90, 89.5, 89, 88.5, 88]);
  });

  it('halves within the half-life, towards the floor', () => {
    const halving = {
      ...model,
      initial: 1,
      lossPerMonth: Math.LN2 / 10,
      months: 20,
      floor: 0,
      shape: 'exp',
    } as const;
    expect(performanceDecay(halving)[10]).toBeCloseTo(0.5, 14);
    expect(performanceDecay(halving)[20]).toBeCloseTo(0.25, 14);
    expect(performanceDecay({ ...halving, floor: 0.6 })[10]).toBeCloseTo(0.8, 14);
  });

  // algebra.com, question 860362: what halves in ten months loses 6.6967 % a month.
  it('loses what was published for a half-life of ten months', () => {
    const [fresh = 0, old = 0] = performanceDecay({
      ...model,
      initial: 100,
      lossPerMonth: Math.LN2 / 10,
      floor: 0,
      shape: 'exp',
    });
    expect(fresh - old).toBeCloseTo(6.6967, 4);
  });

  it.each([
    // theprimecalculator.com, exponential decay: 1,000 that lose 10 % in each of five periods (consulted November 2026).
    ['a tenth a month', 1000, -Math.log(0.9), 5, 590.49],
    // ya.guru, question 9719799: 50 that are worth 37.50 after six months, and then after 24 (same month).
    ['a quarter in half a year', 50, Math.log(50 / 37.5) / 6, 24, 15.820_312_5],
  ])('keeps what was published where it loses %s', (_, initial, lossPerMonth, months, published) => {
    const kept = performanceDecay({ initial, lossPerMonth, months, floor: 0, shape: 'exp' });
    expect(kept.at(-1)).toBeCloseTo(published, 9);
  });

  // Balance sheet slides of Cengage Learning, 2011, on slidepub.com (consulted November 2026): straight-line depreciation
  // from 10,000 to 2,000 over five years, no further.
  it('falls like the book value of a textbook, down to its residual value', () => {
    const books = { initial: 10_000, lossPerMonth: 1600, months: 6, floor: 2000, shape: 'linear' } as const;
    expect(performanceDecay(books)).toEqual([10_000, 8400, 6800, 5200, 3600, 2000, 2000]);
  });

  it.each(DECAY_SHAPES)('knows the edges: %s', (shape) => {
    expect(performanceDecay({ ...model, months: 0, shape })).toEqual([0.9]);
    expect(performanceDecay({ ...model, lossPerMonth: 0, shape })).toEqual([0.9, 0.9, 0.9]);
    expect(performanceDecay({ ...model, lossPerMonth: 1e308, months: 120, shape }).at(-1)).toBe(0.5);
  });

  const decays = fc
    .record({
      floor: fc.double({ min: -1, max: 100, noNaN: true }),
      above: fc.double({ min: 0, max: 100, noNaN: true }),
      lossPerMonth: fc.double({ min: 0, max: 10, noNaN: true }),
      months: fc.integer({ min: 0, max: 120 }),
      shape: fc.constantFrom(...DECAY_SHAPES),
    })
    .map(({ above, ...decay }) => ({ ...decay, initial: decay.floor + above }));

  it('starts fresh, never rises and stays on or above the floor', () => {
    fc.assert(
      fc.property(decays, (decay) => {
        const months = performanceDecay(decay);
        expect(months).toHaveLength(decay.months + 1);
        expect(Math.abs((months[0] ?? NaN) - decay.initial)).toBeLessThanOrEqual(1e-13 * 100);
        months.slice(1).forEach((later, month) => expect(later).toBeLessThanOrEqual(months[month] ?? NaN));
        expect(Math.min(...months)).toBeGreaterThanOrEqual(decay.floor);
      }),
    );
  });

  it('never keeps more where the loss is larger', () => {
    fc.assert(
      fc.property(decays, (decay) => {
        const faster = performanceDecay({ ...decay, lossPerMonth: 2 * decay.lossPerMonth });
        performanceDecay(decay).forEach((value, month) => {
          expect(faster[month]).toBeLessThanOrEqual(value);
        });
      }),
    );
  });

  it('loses the same share every month where it decays exponentially to nothing', () => {
    const months = performanceDecay({ ...model, lossPerMonth: 0.1, months: 24, floor: 0, shape: 'exp' });
    months.slice(1).forEach((later, month) => expectSame(later / (months[month] ?? NaN), Math.exp(-0.1)));
  });
});
