import { describe, expect, it } from '@jest/globals';
import { totalsOf } from '../../src/budget/totals';
import { churnOptions, churnTotals, laidOutChurn } from './samples';

describe('the churn budget with the reference prices', () => {
  const totals = totalsOf(laidOutChurn().values);

  const figures = (source: object, path = ''): [string, number][] =>
    Object.entries(source).flatMap(([name, value]): [string, number][] =>
      typeof value === 'number' ? [[path + name, value]] : figures(value as object, `${path}${name} `),
    );
  const computed = new Map(figures(totals));

  it.each(figures(churnTotals))('has the published %s of %d', (name, published) => {
    expect(Math.abs((computed.get(name) ?? NaN) - published)).toBeLessThan(0.02);
  });

  it('spends 61 %% of the run year on drift and retraining', () => {
    expect(totals.driftShareOfRunYear).toBeCloseTo(0.61, 2);
  });

  it('needs the published contingency as a share of the base', () => {
    expect(totals.contingencyShare).toBeCloseTo(0.134, 3);
  });

  it.each(['en', 'fr'] as const)('is the same in both styles of formulas and in %s', (language) => {
    for (const formulas of ['plain', 'mlcost'] as const) {
      expect(totalsOf(laidOutChurn({ language, formulas }).values)).toEqual(totals);
    }
  });

  it('keeps its total when the calendar shows more months of operation', () => {
    const long = laidOutChurn({ runMonths: 60 });
    expect(totalsOf(long.values)).toEqual(totals);
    expect(long.sheets.find(({ title }) => title === 'Monthly')?.print.columns).toBe(13 + 66);
  });

  it('is worth as much in another currency', () => {
    const inDollars = totalsOf(
      laidOutChurn({ currency: 'USD', inputs: { ...withoutFx(churnOptions.inputs), FX_EUR_USD: 1 / 0.9 } })
        .values,
    );
    expect(inDollars.base * 0.9).toBeCloseTo(totals.base, 6);
    expect(inDollars.confidentBudget * 0.9).toBeCloseTo(totals.confidentBudget, 6);
  });

  it('warns where nothing is planned for drift', () => {
    const none = {
      ...churnOptions.inputs,
      R2_models: 0,
      R3_incidentsPerYear: 0,
      R4_refreshesPerYear: 0,
      R5_runsPerYear: 0,
    };
    const { values } = laidOutChurn({ inputs: none });
    expect(values.get('drift_sentence')).toMatch(/^Warning: no money for drift/);
    expect(values.get('drift_share')).toBe(0);
  });

  it('tells the drift share in a sentence', () => {
    expect(laidOutChurn({ language: 'fr' }).values.get('drift_sentence')).toMatch(
      /^Dérive et ré-entraînement prennent 61\u00a0%/,
    );
  });
});

const withoutFx = (inputs: Readonly<Record<string, number | string>>) =>
  Object.fromEntries(Object.entries(inputs).filter(([name]) => name !== 'FX_USD_EUR'));

describe('every check of the churn budget', () => {
  const checks = (inputs: Readonly<Record<string, number | string>>) =>
    [...laidOutChurn({ inputs }).values].filter(
      ([id]) => id.startsWith('check_') || /^[EDMTPR]_check$/.test(id),
    );

  it('reads OK', () => {
    const all = checks(churnOptions.inputs);
    expect(all.length).toBeGreaterThanOrEqual(11);
    expect(all.filter(([, verdict]) => verdict !== 'OK')).toEqual([]);
  });

  it('says so when a phase leaves the calendar', () => {
    const wrong = checks({ ...churnOptions.inputs, START_R: 10 }).filter(([, verdict]) => verdict !== 'OK');
    expect(wrong).toEqual([
      ['check_monthly', 'CHECK'],
      ['check_management', 'CHECK'],
      ['check_all', 'CHECK'],
    ]);
  });
});
