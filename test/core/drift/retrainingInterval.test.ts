import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { retrainingInterval, type RetrainingTradeOff } from '../../../src/core/drift/retrainingInterval';
import { InputError } from '../../../src/core/errors';
import { expectSame, positive } from '../laws';

const trade: RetrainingTradeOff = { costPerRun: 1245, driftCostSlope: 300, minMonths: 0 };

/** An order quantity of the textbook: demand and costs of a year, read as months of a year. */
const order = (demand: number, costPerOrder: number, holding: number): RetrainingTradeOff => ({
  costPerRun: (demand * costPerOrder) / 12,
  driftCostSlope: holding / 12,
  minMonths: 0,
});

describe('retrainingInterval', () => {
  it('retrains every 2.88 months where a run costs 1,245 and each month of age 300 a month', () => {
    const { intervalMonths, runsPerYear, totalPerYear } = retrainingInterval(trade);
    expect(intervalMonths).toBeCloseTo(2.88, 2);
    expect(runsPerYear).toBeCloseTo(4.165, 3);
    expect(totalPerYear).toBeCloseTo(10_371.5, 2);
  });

  // J. Heizer and B. Render, Operations Management, economic order quantity at Sharp, Inc.: demand 1,000 a year,
  // 10 per order, 0.50 to hold a unit for a year.
  it('finds the order quantity of a textbook', () => {
    expect(retrainingInterval(order(1000, 10, 0.5)).intervalMonths).toBeCloseTo(200, 9);
    expect(Math.round(retrainingInterval(order(1200, 10, 0.5)).intervalMonths)).toBe(219);
  });

  it('spends as much on ordering as on holding, 50 and 50 in the textbook', () => {
    const { retrainingPerYear, outdatedPerYear, totalPerYear } = retrainingInterval(order(1000, 10, 0.5));
    expect(retrainingPerYear).toBeCloseTo(50, 9);
    expect(outdatedPerYear).toBeCloseTo(50, 9);
    expect(totalPerYear).toBeCloseTo(100, 9);
  });

  // qammunity.org, question 12183101 (consulted November 2026): demand 19,500 a year, 25 per order, 4 to hold a unit for a
  // year; 494 units, to the unit, which cost 988 to hold.
  it('finds the order quantity of another', () => {
    const { intervalMonths, outdatedPerYear } = retrainingInterval(order(19_500, 25, 4));
    expect(Math.round(intervalMonths)).toBe(494);
    expect(Math.abs(outdatedPerYear - 988)).toBeLessThan(1);
  });

  it.each([
    ['no sooner than the shortest interval', { ...trade, minMonths: 6 }, 6, 2, 2490, 10_800],
    ['no later than the longest', { ...trade, maxMonths: 2 }, 2, 6, 7470, 3600],
    ['in the only interval allowed', { ...trade, minMonths: 3, maxMonths: 3 }, 3, 4, 4980, 5400],
  ])('retrains %s', (_, input, intervalMonths, runsPerYear, retrainingPerYear, outdatedPerYear) => {
    const totalPerYear = retrainingPerYear + outdatedPerYear;
    const rhythm = { intervalMonths, runsPerYear, retrainingPerYear, outdatedPerYear, totalPerYear };
    expect(retrainingInterval(input)).toEqual(rhythm);
  });

  it('refuses a longest interval below the shortest', () => {
    const refusal = () => retrainingInterval({ ...trade, minMonths: 3, maxMonths: 2 });
    expect(refusal).toThrow(new InputError('maxMonths', { kind: 'atLeastArgument', other: 'minMonths' }, 2));
    expect(refusal).toThrow(expect.objectContaining({ argument: 'maxMonths', value: 2 }));
  });

  const trades = fc.record({
    costPerRun: positive,
    driftCostSlope: positive,
    minMonths: fc.double({ min: 0, max: 24, noNaN: true }),
    maxMonths: fc.double({ min: 24, max: 120, noNaN: true }),
  });

  it('gives parts that sum to the total and an interval within its bounds', () => {
    fc.assert(
      fc.property(trades, (input) => {
        const rhythm = retrainingInterval(input);
        expectSame(rhythm.retrainingPerYear + rhythm.outdatedPerYear, rhythm.totalPerYear);
        expectSame(rhythm.runsPerYear * rhythm.intervalMonths, 12);
        expect(rhythm.intervalMonths).toBeGreaterThanOrEqual(input.minMonths);
        expect(rhythm.intervalMonths).toBeLessThanOrEqual(input.maxMonths);
      }),
    );
  });

  it('costs no more than any other allowed interval', () => {
    fc.assert(
      fc.property(trades, fc.double({ min: 0, max: 1, noNaN: true }), (input, way) => {
        const other = Math.max(1e-6, input.minMonths + way * (input.maxMonths - input.minMonths));
        const fixed = retrainingInterval({ ...input, minMonths: other, maxMonths: other });
        expect(retrainingInterval(input).totalPerYear).toBeLessThanOrEqual(fixed.totalPerYear * (1 + 1e-12));
      }),
    );
  });

  it('waits √2 times as long where a run costs twice as much', () => {
    fc.assert(
      fc.property(positive, positive, (costPerRun, driftCostSlope) => {
        const months = (cost: number) =>
          retrainingInterval({ costPerRun: cost, driftCostSlope, minMonths: 0 }).intervalMonths;
        expectSame(months(2 * costPerRun), Math.SQRT2 * months(costPerRun));
      }),
    );
  });
});
