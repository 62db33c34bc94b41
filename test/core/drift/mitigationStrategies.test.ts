import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DriftSetting, mitigationStrategies } from '../../../src/core/drift/mitigationStrategies';
import { retrainingInterval } from '../../../src/core/drift/retrainingInterval';
import { amount, expectSame, positive } from '../laws';

const setting: DriftSetting = {
  valuePerPointMonth: 600,
  pointsLostPerMonth: 0.5,
  costPerRun: 1245,
  months: 12,
  automationBuild: 0,
  automatedCostPerRun: 1245 / 4,
  continuousBuild: 0,
  continuousPerMonth: 0,
  residualPoints: 0.25,
};

describe('mitigationStrategies', () => {
  it('loses 21,600 in a year in which nothing is done', () => {
    const none = { runs: 0, retraining: 0, building: 0, valueLost: 21_600, total: 21_600 };
    expect(mitigationStrategies(setting).none).toEqual(none);
  });

  it('costs 10,371 a year to retrain by hand, half of it for the runs', () => {
    const { periodic } = mitigationStrategies(setting);
    expect(periodic.total).toBeCloseTo(10_371.5, 2);
    expect(periodic.runs).toBeCloseTo(4.165, 3);
    expectSame(periodic.retraining, periodic.valueLost);
  });

  it('costs half as much with runs at a quarter of the price, twice as often', () => {
    const { periodic, automated } = mitigationStrategies(setting);
    expectSame(automated.total, periodic.total / 2);
    expectSame(automated.runs, 2 * periodic.runs);
    expect(mitigationStrategies({ ...setting, automationBuild: 8000 }).automated.total).toBeCloseTo(
      8000 + automated.total,
      9,
    );
  });

  it('adds up by hand: continuous learning that lags a quarter of a point', () => {
    const built = { ...setting, continuousBuild: 5000, continuousPerMonth: 100 };
    const continuous = { runs: 0, retraining: 0, building: 6200, valueLost: 1800, total: 8000 };
    expect(mitigationStrategies(built).continuous).toEqual(continuous);
  });

  // An order quantity of the textbook, a month being read as its year: the stock runs down as the performance does, and
  // a unit that lies for a year costs what a point that is missing for a month does.
  it.each([
    // J. Heizer and B. Render, Operations Management, Sharp, Inc.: 5 orders of 200, 50 to order and 50 to hold.
    ['Sharp, Inc.', { value: 0.5, lost: 1000, run: 10 }, { runs: 5, retraining: 50, valueLost: 50 }],
    // qammunity.org, question 12183101 (consulted November 2026): orders of 494, to the unit, which cost 988 to hold.
    [
      'workbooks',
      { value: 4, lost: 19_500, run: 25 },
      { runs: 19_500 / 494, retraining: 987, valueLost: 988 },
    ],
  ])('retrains by hand as often as a textbook orders: %s', (_, { value, lost, run }, published) => {
    const order = { valuePerPointMonth: value, pointsLostPerMonth: lost, costPerRun: run, months: 1 };
    const { runs, retraining, valueLost } = mitigationStrategies({ ...setting, ...order }).periodic;
    expectSame(runs, published.runs, 1e-3);
    expectSame(retraining, published.retraining, 1e-3);
    expectSame(valueLost, published.valueLost, 1e-3);
  });

  const free = { runs: 0, retraining: 0, building: 0, valueLost: 0, total: 0 };
  it.each([
    ['no drift', { ...setting, pointsLostPerMonth: 0, residualPoints: 0 }],
    ['points without value', { ...setting, valuePerPointMonth: 0 }],
    ['no time', { ...setting, months: 0 }],
  ])('costs nothing with %s', (_, input) => {
    const { none, periodic, automated, continuous } = mitigationStrategies(input);
    for (const strategy of [none, periodic, automated, continuous]) expect(strategy).toEqual(free);
  });

  it('pays for the pipelines even without drift', () => {
    const built = { ...setting, pointsLostPerMonth: 0, automationBuild: 7, continuousBuild: 9 };
    expect(mitigationStrategies(built).automated).toEqual({ ...free, building: 7, total: 7 });
    expect(mitigationStrategies(built).continuous.building).toBe(9);
  });

  const settings = fc.record<DriftSetting>({
    valuePerPointMonth: positive,
    pointsLostPerMonth: positive,
    costPerRun: positive,
    months: fc.double({ min: 0, max: 120, noNaN: true }),
    automationBuild: amount,
    automatedCostPerRun: positive,
    continuousBuild: amount,
    continuousPerMonth: amount,
    residualPoints: amount,
  });

  it('gives parts that sum to the total, all of them finite and none negative', () => {
    fc.assert(
      fc.property(settings, (input) => {
        const { none, periodic, automated, continuous } = mitigationStrategies(input);
        for (const each of [none, periodic, automated, continuous]) {
          expectSame(each.total, each.retraining + each.building + each.valueLost);
          expect(Object.values(each).every((part: number) => Number.isFinite(part) && part >= 0)).toBe(true);
        }
      }),
    );
  });

  it('agrees with the square-root rule, over any number of months', () => {
    fc.assert(
      fc.property(settings, (input) => {
        const driftCostSlope = input.valuePerPointMonth * input.pointsLostPerMonth;
        const rhythm = retrainingInterval({ costPerRun: input.costPerRun, driftCostSlope, minMonths: 0 });
        const { periodic } = mitigationStrategies(input);
        expectSame(periodic.total, (rhythm.totalPerYear * input.months) / 12);
        expectSame(periodic.runs * rhythm.intervalMonths, input.months);
      }),
    );
  });
});
