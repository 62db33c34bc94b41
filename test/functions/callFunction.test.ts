import { describe, expect, it } from '@jest/globals';
import { NoResultError } from '../../src/core/errors';
import { callFunction } from '../../src/functions/callFunction';
import { functionNamed } from '../../src/functions/catalogue';

function called(name: string, ...raw: readonly unknown[]) {
  const declaration = functionNamed(name);
  if (!declaration) throw new Error(`No function ${name}`);
  return callFunction(declaration, raw);
}

describe('callFunction', () => {
  it('gives one cell for an amount', () => {
    expect(called('RETRAIN', 4, 5, 2, 440)).toBe(3540);
  });

  it('finds a function with or without its namespace, in any case', () => {
    expect(called('mlcost.retrain', 4, 5, 2, 440)).toBe(3540);
    expect(functionNamed('SUM')).toBeUndefined();
    expect(functionNamed('constructor')).toBeUndefined();
  });

  it('gives a column, and with labels the names of its rows', () => {
    expect(called('DRIFT', 1, 50, 3, 2, 440, 960)).toEqual([[600], [2640], [960], [4200]]);
    expect(called('DRIFT', 1, 50, 3, 2, 440, 960, 12, 'FR ')).toEqual([
      ['Surveillance continue', 600],
      ['Diagnostic de dérive', 2640],
      ['Nouvelles données', 960],
      ['Total', 4200],
    ]);
  });

  it('gives a row of months', () => {
    expect(called('SPREAD', 12_000, 4, 'front')).toEqual([[4800, 3600, 2400, 1200]]);
    expect(called('SPREAD', 100, 2, [[1], [3]], 2)).toEqual([[0, 25, 75]]);
  });

  it('gives a matrix of one cell where a column is declared and one figure asked for', () => {
    expect(called('PERT', 10, 12, 20, 0.5)).toEqual([[13]]);
    expect(called('PERT', 10, 12, 20, 0.5, 'en')).toEqual([[13]]);
    expect(called('EVM', 100_000, 0.5, 0.4, 45_000, null, 'SPI')).toEqual([[0.8]]);
  });

  it('leaves a cell without a result empty-handed beside those that have one', () => {
    const [cpi, spi] = called('EVM', 100_000, 0, 0.4, 45_000) as readonly (readonly unknown[])[];
    expect(cpi).toEqual([40_000 / 45_000]);
    expect(spi).toEqual([{ missing: 'div0' }]);
  });

  it('takes an omitted argument by its default, also one that is another argument', () => {
    expect(called('ANNOTATE', 1000, 0.5, 1, 0.1)).toBeCloseTo(550, 9);
    expect(called('ANNOTATE', 1000, 0.5, null, 0.1, null)).toBeCloseTo(550, 9);
    expect(called('STORAGE', 200, 0.0216)).toBeCloseTo(51.84, 9);
  });

  it('takes 0 for an optional number as 0, not as its default', () => {
    expect(called('TRAINCOST', 60, 0.2, 1, 1, 0)).toBeCloseTo(12, 9);
    expect(called('TRAINCOST', 60, 0.2, 1, 1, null)).toBeCloseTo(14.4, 9);
  });

  it('has no result where numbers grow beyond what a cell holds', () => {
    expect(() => called('SERVING', 1e308, 1e308)).toThrow(new NoResultError('num'));
    expect(() => called('RISKBUDGET', [[0]], [[1e200]], [[1e308]])).toThrow(new NoResultError('num'));
  });

  it('shows 0, never minus 0', () => {
    expect(Object.is(called('SPREAD', -0, 1), -0)).toBe(false);
    expect(called('SPREAD', -5, 2, [[0, 1]])).toEqual([[0, -5]]);
  });

  it('looks a price up on a date, given as Excel or as text has it', () => {
    const newest = called('RATECARD', 'FX_USD_EUR');
    expect(called('RATECARD', 'fx_usd_eur ', null, 46_203)).toBe(0.8684); // 30 June 2026
    expect(called('RATECARD', 'FX_USD_EUR', 'price', '2026-06')).toBe(0.8684);
    expect(called('RATECARD', 'FX_USD_EUR', 0, 0)).toBe(newest);
    expect(called('RATECARD', 'FX_USD_EUR', '', '')).toBe(newest);
  });

  it('says of a price whether it is older than 12 months on a date, or on that of the price book', () => {
    const date = called('RATECARD', 'CO2_KWH_FR', 'date');
    expect(date).toBe('2024-12-31');
    expect(called('RATECARD', 'CO2_KWH_FR', 'old', '2025-12-31')).toBe(false);
    expect(called('RATECARD', 'CO2_KWH_FR', 'old', '2026-01-01')).toBe(true);
    expect(called('RATECARD', 'CO2_KWH_FR', 'old')).toBe(true);
    expect(called('RATECARD', 'RATE_DS', 'old')).toBe(false);
  });
});
