import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mitigationStrategies } from '../../../src/core/drift/mitigationStrategies';
import { retrainingInterval } from '../../../src/core/drift/retrainingInterval';
import {
  type PlannedPeriod,
  type RetrainingHorizon,
  retrainingPlan,
} from '../../../src/core/drift/retrainingPlan';
import { InputError } from '../../../src/core/errors';
import { expectSame } from '../laws';

const totalOf = (plan: readonly PlannedPeriod[]) => plan.reduce((sum, { cost }) => sum + cost, 0);
const runsOf = (plan: readonly PlannedPeriod[]) => plan.filter(({ retrain }) => retrain).length;
const retrainings = (plan: readonly PlannedPeriod[]) =>
  plan.filter(({ retrain }) => retrain).map(({ period }) => period);

/** The cheapest of all plans there are, each bit of a number being the decision for one period after the first. */
function bestOfAll({ periods, costPerRun, lossByAge }: RetrainingHorizon): { total: number; runs: number } {
  let best = { total: Infinity, runs: Infinity };
  for (let decisions = 0; decisions < 2 ** (periods - 1); decisions += 1) {
    let [age, total, runs] = [0, lossByAge[0] ?? 0, 0];
    for (let period = 1; period < periods; period += 1) {
      const retrain = (decisions >> (period - 1)) % 2 === 1;
      age = retrain ? 0 : age + 1;
      runs += retrain ? 1 : 0;
      total += (retrain ? costPerRun : 0) + (lossByAge[Math.min(age, lossByAge.length - 1)] ?? 0);
    }
    if (total < best.total || (total === best.total && runs < best.runs)) best = { total, runs };
  }
  return best;
}

describe('retrainingPlan', () => {
  it('retrains whenever a run costs less than another period with an old model', () => {
    const plan = retrainingPlan({ periods: 3, costPerRun: 10, lossByAge: [0, 100] });
    expect(plan).toEqual([
      { period: 1, retrain: false, age: 0, cost: 0 },
      { period: 2, retrain: true, age: 0, cost: 10 },
      { period: 3, retrain: true, age: 0, cost: 10 },
    ]);
  });

  it('retrains in every other period where a run costs 200 and each period of age 100 more', () => {
    const lossByAge = Array.from({ length: 12 }, (_, age) => 100 * age);
    const plan = retrainingPlan({ periods: 12, costPerRun: 200, lossByAge });
    expect(retrainings(plan)).toEqual([3, 5, 7, 9, 11]);
    expect(totalOf(plan)).toBe(1600);
    expect(plan.map(({ age }) => age)).toEqual([0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1]);
  });

  it.each([
    ['one period', { periods: 1, costPerRun: 5, lossByAge: [7, 100] }, [], 7],
    ['a model that does not age', { periods: 5, costPerRun: 5, lossByAge: [3] }, [], 15],
    ['a run too dear', { periods: 4, costPerRun: 1e9, lossByAge: [0, 1, 2, 3] }, [], 6],
    ['a free run', { periods: 4, costPerRun: 0, lossByAge: [0, 1] }, [2, 3, 4], 0],
    ['a free run that gains nothing', { periods: 4, costPerRun: 0, lossByAge: [1, 1, 1] }, [], 4],
    ['a last loss that repeats', { periods: 5, costPerRun: 9, lossByAge: [0, 4] }, [], 16],
    ['a model that gets better with age', { periods: 4, costPerRun: 1, lossByAge: [9, 5, 1] }, [], 16],
    ['a crisis at one age', { periods: 5, costPerRun: 2, lossByAge: [0, 0, 50, 0] }, [2, 4], 4],
  ])('knows the edges: %s', (_, horizon, periods, total) => {
    const plan = retrainingPlan(horizon);
    expect(retrainings(plan)).toEqual(periods);
    expect(totalOf(plan)).toBe(total);
  });

  it('takes fewer runs where totals are equal', () => {
    // One run saves just what it costs.
    expect(retrainings(retrainingPlan({ periods: 2, costPerRun: 10, lossByAge: [0, 10] }))).toEqual([]);
    expect(runsOf(retrainingPlan({ periods: 4, costPerRun: 4, lossByAge: [0, 1, 2, 3] }))).toBe(0);
    // In binary fractions 0.1 + 0.2 is more than 0.3, in money it is not.
    expect(runsOf(retrainingPlan({ periods: 3, costPerRun: 0.3, lossByAge: [0, 0.1, 0.2] }))).toBe(0);
  });

  // When to replace a machine is when to retrain a model: the price is that of a run, the running cost by year is the loss
  // by age. The published answer is the age at which the average cost of a year is least; so many years and as many again
  // cost twice as much, less the first machine, which is there already.
  it.each([
    // atozmath.com, replacement model, example 1 (consulted November 2026): 12,200 less 200 of scrap.
    ['12,000', 6, 12_000, [200, 500, 800, 1200, 1800, 2500, 3200, 4000], 19_000],
    // atozmath.com, replacement model, machine A against B (same month): 26,000 a year on average.
    ['45,000', 3, 45_000, [1000, 11_000, 21_000, 31_000, 41_000, 51_000], 78_000],
    // sarthaks.com, question 664343 (same month): 35,000 a year on average.
    ['80,000', 5, 80_000, [5000, 12_000, 19_000, 26_000, 33_000, 40_000], 5 * 35_000],
  ])('replaces a machine of %s after %d years, as published', (_, years, costPerRun, lossByAge, cycle) => {
    const plan = retrainingPlan({ periods: 2 * years, costPerRun, lossByAge });
    expect(retrainings(plan)).toEqual([years + 1]);
    expect(totalOf(plan)).toBe(2 * cycle - costPerRun);
  });

  it('refuses to plan without a loss', () => {
    const refusal = () => retrainingPlan({ periods: 3, costPerRun: 1, lossByAge: [] });
    expect(refusal).toThrow(InputError);
    expect(refusal).toThrow(expect.objectContaining({ argument: 'lossByAge', rule: { kind: 'notEmpty' } }));
  });

  const whole = fc.nat(30);
  it.each(Array.from({ length: 14 }, (_, index) => index + 1))(
    'costs as little, with as few runs, as the best of all plans: %d periods',
    (periods) => {
      fc.assert(
        fc.property(
          whole,
          fc.array(whole, { minLength: 1, maxLength: periods + 1 }),
          (costPerRun, lossByAge) => {
            const horizon = { periods, costPerRun, lossByAge };
            const plan = retrainingPlan(horizon);
            expect({ total: totalOf(plan), runs: runsOf(plan) }).toEqual(bestOfAll(horizon));
          },
        ),
        { numRuns: periods > 11 ? 25 : 100 },
      );
    },
  );

  it('costs as little as the best of all plans with amounts of any size', () => {
    const money = fc.oneof(fc.constant(0), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));
    const horizons = fc.record({
      periods: fc.integer({ min: 1, max: 10 }),
      costPerRun: money,
      lossByAge: fc.array(money, { minLength: 1, maxLength: 11 }),
    });
    fc.assert(
      fc.property(horizons, (horizon) => {
        expectSame(totalOf(retrainingPlan(horizon)), bestOfAll(horizon).total, 1e-11);
      }),
    );
  });

  it('plans 120 periods', () => {
    const lossByAge = Array.from({ length: 120 }, (_, age) => 50 * age);
    const plan = retrainingPlan({ periods: 120, costPerRun: 400, lossByAge });
    // Four periods cost 400 + 50 (0 + 1 + 2 + 3) = 700 and so do 175 a period, three and five 183 and 180.
    expect(runsOf(plan)).toBe(29);
    expect(totalOf(plan)).toBe(30 * 700 - 400);
  });

  const horizons = fc.record({
    periods: fc.integer({ min: 1, max: 120 }),
    costPerRun: fc.nat(1000),
    lossByAge: fc.array(fc.nat(500), { minLength: 1, maxLength: 130 }),
  });

  it('costs each period its loss at the age of the model and the run', () => {
    fc.assert(
      fc.property(horizons, (horizon) => {
        const { costPerRun, lossByAge } = horizon;
        const plan = retrainingPlan(horizon);
        expect(plan.map(({ period }) => period)).toEqual(plan.map((_, index) => index + 1));
        expect(plan[0]).toMatchObject({ retrain: false, age: 0 });
        plan.forEach(({ retrain, age, cost }, index) => {
          if (index > 0) expect(age).toBe(retrain ? 0 : (plan[index - 1]?.age ?? NaN) + 1);
          const loss = lossByAge[Math.min(age, lossByAge.length - 1)] ?? NaN;
          expect(cost).toBe(loss + (retrain ? costPerRun : 0));
        });
      }),
    );
  });

  it('never costs more than any fixed rhythm, nor less when a run or a loss gets dearer', () => {
    fc.assert(
      fc.property(horizons, fc.integer({ min: 1, max: 120 }), (horizon, rhythm) => {
        const { periods, costPerRun, lossByAge } = horizon;
        const total = totalOf(retrainingPlan(horizon));
        let regular = -costPerRun;
        for (let period = 0; period < periods; period += 1) {
          const age = period % rhythm;
          regular += (lossByAge[Math.min(age, lossByAge.length - 1)] ?? 0) + (age === 0 ? costPerRun : 0);
        }
        expect(total).toBeLessThanOrEqual(regular);
        const dearerRun = retrainingPlan({ ...horizon, costPerRun: costPerRun + 7 });
        const dearerAge = retrainingPlan({ ...horizon, lossByAge: lossByAge.map((loss) => loss + 1) });
        expect(totalOf(dearerRun)).toBeGreaterThanOrEqual(total);
        expect(totalOf(dearerAge)).toBe(total + periods);
      }),
    );
  });

  // They agree where their models meet: a loss that grows by d a month is d (½, 1½, 2½ …) by month of age, and with
  // C = d T² / 2 the best interval is T months. The plan starts with a fresh model, free of a run.
  const meetings = fc.record({
    interval: fc.integer({ min: 1, max: 12 }),
    cycles: fc.integer({ min: 1, max: 10 }),
    slope: fc.integer({ min: 1, max: 1000 }).map((slope) => 2 * slope),
  });

  it('agrees with the square-root rule and with the strategies over whole intervals', () => {
    fc.assert(
      fc.property(meetings, ({ interval, cycles, slope }) => {
        const periods = interval * cycles;
        const costPerRun = (slope * interval ** 2) / 2;
        const lossByAge = Array.from({ length: periods }, (_, age) => slope * (age + 0.5));
        const plan = retrainingPlan({ periods, costPerRun, lossByAge });

        const rhythm = retrainingInterval({ costPerRun, driftCostSlope: slope, minMonths: 0 });
        expect(rhythm.intervalMonths).toBe(interval);
        expectSame(totalOf(plan), (rhythm.totalPerYear * periods) / 12 - costPerRun);

        const { periodic } = mitigationStrategies({
          valuePerPointMonth: slope,
          pointsLostPerMonth: 1,
          costPerRun,
          months: periods,
          automationBuild: 0,
          automatedCostPerRun: costPerRun,
          continuousBuild: 0,
          continuousPerMonth: 0,
          residualPoints: 0,
        });
        expectSame(totalOf(plan), periodic.total - costPerRun);
        expectSame(runsOf(plan) + 1, periodic.runs);
        expect(retrainings(plan)).toEqual(
          Array.from({ length: cycles - 1 }, (_, cycle) => (cycle + 1) * interval + 1),
        );
      }),
    );
  });
});
