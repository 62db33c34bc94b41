import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Drift, driftCost } from '../../../src/core/drift/driftCost';
import { amount, expectSame, itIsACost } from '../laws';

const churn: Drift = {
  models: 1,
  monitoringPerMonth: 50,
  incidentsPerYear: 3,
  daysPerIncident: 2,
  dayRate: 440,
  newDataPerYear: 960,
  months: 12,
};

describe('driftCost', () => {
  it('splits a year of one churn model into 600, 2,640 and 960', () => {
    expect(driftCost(churn)).toEqual({ monitoring: 600, diagnosis: 2640, newData: 960, total: 4200 });
  });

  it.each([
    [
      'two recommendation models',
      { ...churn, models: 2, incidentsPerYear: 4, daysPerIncident: 3 },
      1200,
      5280,
    ],
    ['three forecast models', { ...churn, models: 3 }, 1800, 2640],
    ['a support chatbot', { ...churn, incidentsPerYear: 6, daysPerIncident: 1.5 }, 600, 3960],
    ['half a year', { ...churn, months: 6 }, 300, 1320],
    ['no month', { ...churn, months: 0 }, 0, 0],
  ])('adds up by hand: %s', (_, input, monitoring, diagnosis) => {
    expect(driftCost(input)).toMatchObject({ monitoring, diagnosis });
  });

  it('agrees with a published budget for 24 models at 14,500 a year each, and 85,000 besides', () => {
    // mfgcalcs.com, Industrial AI governance and MLOps: model lifecycle cost, worked example (consulted November 2026).
    // The fixed amount is that of the platform there, and stands here in the place of new data.
    const fleet = { ...churn, models: 24, monitoringPerMonth: 14_500 / 12, incidentsPerYear: 0 };
    const { monitoring, total } = driftCost({ ...fleet, newDataPerYear: 85_000 });
    expectSame(monitoring, 348_000);
    expectSame(total, 433_000);
  });

  const drifts = fc.record<Drift>({
    models: amount,
    monitoringPerMonth: amount,
    incidentsPerYear: amount,
    daysPerIncident: amount,
    dayRate: amount,
    newDataPerYear: amount,
    months: fc.double({ min: 0, max: 120, noNaN: true }),
  });

  it('gives parts that sum to the total', () => {
    fc.assert(
      fc.property(drifts, (input) => {
        const { monitoring, diagnosis, newData, total } = driftCost(input);
        expectSame(monitoring + diagnosis + newData, total);
      }),
    );
  });

  itIsACost((input: Drift) => driftCost(input).total, drifts, {
    quantities: ['months'],
    raises: [
      'models',
      'monitoringPerMonth',
      'incidentsPerYear',
      'daysPerIncident',
      'dayRate',
      'newDataPerYear',
    ],
  });
});
