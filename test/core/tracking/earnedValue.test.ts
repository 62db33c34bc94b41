import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EVM_METHODS, earnedValue, type Progress } from '../../../src/core/tracking/earnedValue';
import { expectSame } from '../laws';

const project: Progress = { bac: 100_000, plannedShare: 0.5, doneShare: 0.4, actualCost: 45_000, method: 1 };

describe('earnedValue', () => {
  it('stands at 0.8 of its schedule where 40 % is done and 50 % was planned', () => {
    expect(earnedValue(project).spi).toBe(0.8);
  });

  // studylib.net, Earned value exercise, after the fence of R. Mulcahy, PMP Exam Prep: 4,000 for four sides, three
  // planned, two and a half done, 2,800 spent. Its 4,479 and 1,679 come from a CPI rounded to 0.893.
  it('agrees with the fence of a textbook', () => {
    const fence = earnedValue({
      bac: 4000,
      plannedShare: 0.75,
      doneShare: 0.625,
      actualCost: 2800,
      method: 1,
    });
    expect(fence).toMatchObject({ pv: 3000, ev: 2500, cv: -300, sv: -500 });
    expect(fence.cpi).toBeCloseTo(0.893, 3);
    expect(fence.spi).toBeCloseTo(0.833, 3);
    expect(fence.eac).toBeCloseTo(4480, 9);
    expect(fence.etc).toBeCloseTo(1680, 9);
    expect(fence.vac).toBeCloseTo(-480, 9);
    expect(4000 / 0.893).toBeCloseTo(4479, 0);
  });

  // gristprojectmanagement.us, to-complete performance index: a budget of 1,000, 700 earned, 800 spent.
  it('agrees with a published index to complete', () => {
    const { tcpi } = earnedValue({
      bac: 1000,
      plannedShare: 0.8,
      doneShare: 0.7,
      actualCost: 800,
      method: 1,
    });
    expect(tcpi).toBeCloseTo(1.5, 12);
  });

  it('finds the text project of the documentation cheap but late', () => {
    const text = earnedValue({
      bac: 44_165.48,
      plannedShare: 0.55,
      doneShare: 0.5,
      actualCost: 21_000,
      method: 1,
    });
    expect(text.cpi).toBeCloseTo(1.0516, 4);
    expect(text.spi).toBeCloseTo(0.9091, 4);
    expect(text.eac).toBeCloseTo(42_000, 9);
  });

  it.each([
    [1, 'the rest costs as the past did', 45_000 / 0.4],
    [2, 'the rest costs as planned', 45_000 + 60_000],
    [3, 'the rest costs as cost and schedule together', 45_000 + 60_000 / ((0.4 / 0.45) * 0.8)],
  ])('forecasts by method %d: %s', (method, _, expected) => {
    const { eac, etc, vac } = earnedValue({ ...project, method });
    expect(eac).toBeCloseTo(expected, 8);
    expect(etc).toBeCloseTo(expected - 45_000, 8);
    expect(vac).toBeCloseTo(100_000 - expected, 8);
  });

  const none = { eac: null, etc: null, vac: null };
  it.each([
    ['nothing spent', { ...project, actualCost: 0 }, { ...none, cpi: null, spi: 0.8, tcpi: 0.6 }],
    ['nothing planned yet', { ...project, plannedShare: 0 }, { spi: null, sv: 40_000, eac: 112_500 }],
    ['nothing planned yet, method 3', { ...project, plannedShare: 0, method: 3 }, { ...none, spi: null }],
    ['nothing done', { ...project, doneShare: 0 }, { ...none, cpi: 0, spi: 0 }],
    ['nothing done, method 3', { ...project, doneShare: 0, method: 3 }, { ...none, cpi: 0 }],
    ['nothing done, method 2', { ...project, doneShare: 0, method: 2 }, { eac: 145_000, etc: 100_000 }],
    ['the budget spent to the last unit', { ...project, actualCost: 100_000 }, { tcpi: null, cpi: 0.4 }],
    ['more than the budget spent', { ...project, actualCost: 120_000 }, { tcpi: -3 }],
    [
      'everything done as planned',
      { ...project, plannedShare: 1, doneShare: 1, actualCost: 100_000 },
      { eac: 100_000 },
    ],
  ])('leaves a figure out where it has no meaning: %s', (_, input, expected) => {
    expect(earnedValue(input)).toMatchObject(expected);
  });

  it('shows its figures in the order of the sheet', () => {
    const order = ['cpi', 'spi', 'cv', 'sv', 'eac', 'etc', 'vac', 'tcpi', 'pv', 'ev'];
    expect(Object.keys(earnedValue(project))).toEqual(order);
  });

  const positiveShare = fc.double({ min: 0.001, max: 1, noNaN: true });
  const courses = fc.record<Progress>({
    bac: fc.double({ min: 1, max: 1e9, noNaN: true }),
    plannedShare: positiveShare,
    doneShare: positiveShare,
    actualCost: fc.double({ min: 1, max: 1e9, noNaN: true }),
    method: fc.constantFrom(...EVM_METHODS),
  });

  it('keeps its figures together, all of them finite', () => {
    fc.assert(
      fc.property(courses, (input) => {
        const { cpi, spi, cv, sv, eac, etc, vac, tcpi, pv, ev } = earnedValue(input);
        expect([cpi, spi, cv, sv, eac, etc, vac, pv, ev].every(Number.isFinite)).toBe(true);
        expectSame((cpi ?? NaN) * input.actualCost, ev);
        expectSame((spi ?? NaN) * pv, ev);
        const scale = 1e-12 * (input.bac + input.actualCost + (eac ?? 0));
        expect(Math.abs(input.actualCost + (etc ?? NaN) - (eac ?? NaN))).toBeLessThanOrEqual(scale);
        expect(Math.abs((vac ?? NaN) + (eac ?? NaN) - input.bac)).toBeLessThanOrEqual(scale);
        if (tcpi !== null) expectSame(tcpi * (input.bac - input.actualCost), input.bac - ev, 1e-9);
      }),
    );
  });

  it('forecasts the budget by every method where all goes as planned', () => {
    fc.assert(
      fc.property(courses, (input) => {
        const asPlanned = {
          ...input,
          plannedShare: input.doneShare,
          actualCost: input.bac * input.doneShare,
        };
        expectSame(earnedValue(asPlanned).eac ?? NaN, input.bac, 1e-9);
      }),
    );
  });

  it('scales with the currency', () => {
    fc.assert(
      fc.property(courses, (input) => {
        const [here, there] = [
          earnedValue(input),
          { ...input, bac: 2 * input.bac, actualCost: 2 * input.actualCost },
        ];
        const doubled = earnedValue(there);
        expect(doubled.cpi).toBe(here.cpi);
        expect(doubled.eac).toBe(2 * (here.eac ?? NaN));
      }),
    );
  });
});
