import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Venture, viability } from '../../../src/core/finance/viability';
import { amount, expectSame, positive } from '../laws';

const venture: Venture = {
  upfront: 1200,
  monthlyBenefit: 200,
  monthlyCost: 100,
  months: 24,
  annualRate: 0,
  rampMonths: 0,
};
/** An annual rate that is one per cent a month. */
const ONE_PER_CENT = 1.01 ** 12 - 1;

/** The payments of each month, one by one. */
function payments({ monthlyBenefit, monthlyCost, months, rampMonths }: Venture): readonly number[] {
  return Array.from({ length: months }, (_, index) => {
    const ramp = rampMonths === 0 ? 1 : Math.min(1, (index + 1) / rampMonths);
    return monthlyBenefit * ramp - monthlyCost;
  });
}

describe('viability', () => {
  it('pays back in month 12 where 1,200 bring 100 a month', () => {
    expect(viability(venture)).toEqual({
      npv: 1200,
      paybackMonth: 12,
      roi: (4800 - 3600) / 3600,
      benefitCostRatio: 4800 / 3600,
      benefitNeeded: 150,
    });
  });

  // Table of the present value of an annuity at 1 % a period: 11.2551 for 12 periods, 21.2434 for 24, 30.1075 for 36.
  it.each([
    [12, 11.2551],
    [24, 21.2434],
    [36, 30.1075],
  ])('discounts as the annuity table does: %d months', (months, factor) => {
    const annuity = {
      upfront: 0,
      monthlyBenefit: 1,
      monthlyCost: 0,
      months,
      annualRate: ONE_PER_CENT,
      rampMonths: 0,
    };
    expect(viability(annuity).npv).toBeCloseTo(factor, 4);
    expectSame(viability({ ...annuity, upfront: factor }).benefitNeeded ?? NaN, 1, 1e-5);
  });

  it('pays back within a period by proportion, 3.33 in a published case', () => {
    // university.govur.com, payback period: 50,000 that bring 15,000 a period.
    const machine = { ...venture, upfront: 50_000, monthlyBenefit: 15_000, monthlyCost: 0, months: 5 };
    expect(viability(machine).paybackMonth).toBeCloseTo(10 / 3, 12);
  });

  it('adds up by hand: a ramp of four months', () => {
    // Benefits of 25, 50, 75, 100, 100 less 10 a month: 15, 40, 65, 90, 90; after three months 120 of 165 are back.
    const ramp = {
      upfront: 165,
      monthlyBenefit: 100,
      monthlyCost: 10,
      months: 5,
      annualRate: 0,
      rampMonths: 4,
    };
    const result = viability(ramp);
    expect(result.npv).toBeCloseTo(300 - 165, 12);
    expect(result.paybackMonth).toBeCloseTo(3.5, 12);
    expect(result.benefitCostRatio).toBeCloseTo(350 / 215, 12);
    expect(result.roi).toBeCloseTo(350 / 215 - 1, 12);
    expect(result.benefitNeeded).toBeCloseTo(215 / 3.5, 12);
  });

  it.each([
    ['pays back at once what costs nothing before', { ...venture, upfront: 0 }, { paybackMonth: 0 }],
    ['never pays back at a loss', { ...venture, monthlyBenefit: 99 }, { paybackMonth: null }],
    ['never pays back at neither gain nor loss', { ...venture, monthlyBenefit: 100 }, { paybackMonth: null }],
    ['does not pay back within the months counted', { ...venture, months: 11 }, { paybackMonth: null }],
    ['pays back in the last month counted', { ...venture, months: 12 }, { paybackMonth: 12 }],
    [
      'has no ratio without costs',
      { ...venture, upfront: 0, monthlyCost: 0 },
      { roi: null, benefitCostRatio: null, benefitNeeded: 0 },
    ],
    ['needs no benefit where nothing is spent', { ...venture, upfront: 0, monthlyCost: 0 }, { npv: 4800 }],
    ['loses everything without benefit', { ...venture, monthlyBenefit: 0 }, { roi: -1, benefitCostRatio: 0 }],
  ])('knows the edges: %s', (_, input, expected) => {
    expect(viability(input)).toMatchObject(expected);
  });

  it('pays back in the last month where the sums agree to the cent, whatever binary fractions make of them', () => {
    for (let months = 1; months <= 60; months += 1)
      for (let cents = 1; cents < 4000; cents += 97) {
        const upfront = Number(((months * cents) / 100).toFixed(2));
        const exact = { ...venture, upfront, monthlyBenefit: cents / 100, monthlyCost: 0, months };
        expect(viability(exact).paybackMonth).toBeCloseTo(months, 9);
        if (months > 1) expect(viability({ ...exact, months: months - 1 }).paybackMonth).toBeNull();
      }
  });

  const ventures = fc.record<Venture>({
    upfront: amount,
    monthlyBenefit: positive,
    monthlyCost: amount,
    months: fc.integer({ min: 1, max: 240 }),
    annualRate: fc.double({ min: -0.5, max: 1, noNaN: true }),
    rampMonths: fc.nat(60),
  });

  it('has the present value of its payments summed one by one', () => {
    fc.assert(
      fc.property(ventures, (input) => {
        const discount = (month: number) => (1 + input.annualRate) ** -((month + 1) / 12);
        const summed = payments(input).reduce(
          (sum, each, month) => sum + each * discount(month),
          -input.upfront,
        );
        const scale = payments(input).reduce((sum, _, month) => {
          return sum + (input.monthlyBenefit + input.monthlyCost) * discount(month);
        }, input.upfront);
        expect(Math.abs(viability(input).npv - summed)).toBeLessThanOrEqual(1e-11 * scale);
      }),
    );
  });

  it('has a present value of 0 at the benefit needed', () => {
    fc.assert(
      fc.property(ventures, (input) => {
        const monthlyBenefit = viability(input).benefitNeeded ?? NaN;
        const { npv } = viability({ ...input, monthlyBenefit });
        const spent = -viability({ ...input, monthlyBenefit: 0 }).npv;
        expect(Math.abs(npv)).toBeLessThanOrEqual(1e-11 * spent);
      }),
    );
  });

  it('has its money back at the payback, by proportion within the month', () => {
    fc.assert(
      fc.property(ventures, (input) => {
        const { paybackMonth } = viability(input);
        const flows = payments(input);
        const scale = 1e-9 * (input.upfront + (input.monthlyBenefit + input.monthlyCost) * input.months);
        if (paybackMonth === null) {
          let balance = -input.upfront;
          for (const flow of flows) expect((balance += flow)).toBeLessThan(scale);
        } else {
          const full = Math.floor(paybackMonth);
          const before = flows.slice(0, full).reduce((sum, flow) => sum + flow, -input.upfront);
          const reached = before + (paybackMonth - full) * (flows[full] ?? 0);
          expect(Math.abs(reached)).toBeLessThanOrEqual(scale);
        }
      }),
    );
  });

  it('gets no better by a higher cost, a longer ramp or a lower benefit', () => {
    fc.assert(
      fc.property(ventures, positive, (input, more) => {
        const { npv } = viability(input);
        const slack =
          1e-9 * (1 + Math.abs(npv) + (input.monthlyCost + input.upfront + input.monthlyBenefit) * 1e6);
        for (const worse of [
          { ...input, upfront: input.upfront + more },
          { ...input, monthlyCost: input.monthlyCost + more },
          { ...input, monthlyBenefit: input.monthlyBenefit / 2 },
          { ...input, rampMonths: input.rampMonths + 1 },
        ])
          expect(viability(worse).npv).toBeLessThanOrEqual(npv + slack);
      }),
    );
  });
});
