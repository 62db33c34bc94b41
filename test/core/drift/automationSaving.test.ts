import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Automation, automationSaving } from '../../../src/core/drift/automationSaving';
import { amount, expectSame, positive, share } from '../laws';

const pipeline: Automation = {
  runsPerYear: 12,
  manualDays: 2,
  automatedDays: 0.5,
  dayRate: 440,
  buildCost: 8000,
  runCostPerYear: 600,
  years: 3,
  annualRate: 0.08,
};
/** A saving per year and nothing else. */
const saving = (perYear: number, buildCost: number, years: number, annualRate: number): Automation => ({
  runsPerYear: 1,
  manualDays: 1,
  automatedDays: 0,
  dayRate: perYear,
  buildCost,
  runCostPerYear: 0,
  years,
  annualRate,
});

describe('automationSaving', () => {
  it('saves 7,320 a year where twelve runs take half a day, not two days', () => {
    const { savingPerYear, paybackMonths, npv } = automationSaving(pipeline);
    expect(savingPerYear).toBe(7320);
    expect(paybackMonths).toBeCloseTo(96_000 / 7320, 12);
    expect(npv).toBeCloseTo(7320 / 1.08 + 7320 / 1.08 ** 2 + 7320 / 1.08 ** 3 - 8000, 9);
  });

  it.each([
    // fool.com, net present value: 15,000 that bring 3,000 a year.
    ['ten years at 10 %', saving(3000, 15_000, 10, 0.1), 3433.7],
    // qammunity.org, question 7932700: 2,000 that bring 510 a year.
    ['five years at 3 %', saving(510, 2000, 5, 0.03), 335.65],
    ['five years at 10 %', saving(510, 2000, 5, 0.1), -66.7],
  ])('agrees with published present values: %s', (_, input, published) => {
    expect(Math.abs(automationSaving(input).npv - published)).toBeLessThan(0.011);
  });

  it('has paid after 47 months in the same published case, 3.92 years', () => {
    expect((automationSaving(saving(510, 2000, 5, 0.1)).paybackMonths ?? NaN) / 12).toBeCloseTo(3.92, 2);
  });

  it('counts every year alike where money has no price', () => {
    expect(automationSaving({ ...pipeline, annualRate: 0 }).npv).toBe(3 * 7320 - 8000);
  });

  it.each([
    ['keeping it going costs more than it saves', { ...pipeline, runCostPerYear: 8000 }],
    ['it saves just what it costs', { ...pipeline, runCostPerYear: 7920 }],
    ['there is no run', { ...pipeline, runsPerYear: 0 }],
    ['the automated run takes longer', { ...pipeline, automatedDays: 3 }],
  ])('never pays back where %s', (_, input) => {
    const { savingPerYear, paybackMonths, npv } = automationSaving(input);
    expect(savingPerYear).toBeLessThanOrEqual(0);
    expect(paybackMonths).toBeNull();
    expect(npv).toBeLessThanOrEqual(-8000);
  });

  it('pays back at once what costs nothing to build', () => {
    expect(automationSaving({ ...pipeline, buildCost: 0 }).paybackMonths).toBe(0);
  });

  const automations = fc.record<Automation>({
    runsPerYear: positive,
    manualDays: positive,
    automatedDays: positive,
    dayRate: positive,
    buildCost: amount,
    runCostPerYear: amount,
    years: fc.integer({ min: 1, max: 50 }),
    annualRate: share,
  });

  it('is worth the annuity of its saving less the build, all of it finite', () => {
    fc.assert(
      fc.property(automations, (input) => {
        const { savingPerYear, npv, paybackMonths } = automationSaving(input);
        const { annualRate: rate, years, buildCost } = input;
        const factor = rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
        const scale = Math.abs(savingPerYear) * factor + buildCost;
        expect(Math.abs(npv - (savingPerYear * factor - buildCost))).toBeLessThanOrEqual(1e-11 * scale);
        expect(Number.isFinite(npv) && Number.isFinite(paybackMonths ?? 0)).toBe(true);
      }),
    );
  });

  it('has saved the build by the payback, to the money', () => {
    fc.assert(
      fc.property(automations, (input) => {
        const { savingPerYear, paybackMonths } = automationSaving(input);
        fc.pre(paybackMonths !== null);
        expectSame((savingPerYear / 12) * (paybackMonths ?? NaN), input.buildCost);
      }),
    );
  });
});
