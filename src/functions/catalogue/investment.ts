import { amortisation } from '../../core/finance/amortisation';
import { researchTaxCredit } from '../../core/finance/researchTaxCredit';
import { totalCostOfOwnership } from '../../core/finance/totalCostOfOwnership';
import { viability } from '../../core/finance/viability';
import { cell, costFunction, list, partialColumn } from '../costFunction';
import { defaulted, labels, number } from '../parameters';

const RATE = '((1+annualRate)^(1/12)-1)';
const ANNUITY = `PV(${RATE},months,-1)`;
/** Months of the ramp inside the horizon, and the present value of 1, 2, 3 … over them. */
const RAMP = 'MIN(rampMonths,months)';
const RISING = `IF(annualRate=0,${RAMP}*(${RAMP}+1)/2,(PV(${RATE},${RAMP},-1)*(1+${RATE})-${RAMP}/(1+${RATE})^${RAMP})/${RATE})`;
const RAMPED = `${RISING}/rampMonths+${ANNUITY}-PV(${RATE},${RAMP},-1)`;
const SHARES = `(months-${RAMP}+${RAMP}*(${RAMP}+1)/2/rampMonths)`;

export const viabilityFunction = costFunction({
  name: 'VIABILITY',
  family: 'finance',
  example: 'VIABILITY(50000,6000,1000)',
  source: 'Net present value, payback and return of an investment',
  parameters: {
    upfront: number('money', { min: 0 }),
    monthlyBenefit: number('moneyPerMonth', { min: 0 }),
    monthlyCost: number('moneyPerMonth', { min: 0 }),
    months: defaulted('months', 36, { min: 1, max: 600, whole: true }),
    annualRate: defaulted('fraction', 0.08, { above: -1, max: 10 }),
    rampMonths: defaulted('months', 0, { min: 0, max: 600, whole: true }),
    labels: labels(),
  },
  result: partialColumn(
    {
      npv: 'money',
      paybackMonth: 'months',
      roi: 'fraction',
      benefitCostRatio: 'any',
      benefitNeeded: 'moneyPerMonth',
    },
    'num',
  ),
  calculate: viability,
  plain: (known, index) => {
    const ramp = known.literal('rampMonths');
    const factor =
      ramp === 0 ? ANNUITY : ramp === undefined ? `IF(rampMonths=0,${ANNUITY},${RAMPED})` : `(${RAMPED})`;
    const shares = ramp === 0 ? 'months' : ramp === undefined ? `IF(rampMonths=0,months,${SHARES})` : SHARES;
    const costs = '(upfront+monthlyCost*months)';
    const payback = 'upfront/(monthlyBenefit-monthlyCost)';
    return [
      `monthlyBenefit*${factor}-monthlyCost*${ANNUITY}-upfront`,
      ramp === 0
        ? `IF(upfront=0,0,IF(monthlyBenefit>monthlyCost,IF(${payback}<=months,${payback},SQRT(-1)),SQRT(-1)))`
        : null,
      `IF(${costs}=0,SQRT(-1),monthlyBenefit*${shares}/${costs}-1)`,
      `IF(${costs}=0,SQRT(-1),monthlyBenefit*${shares}/${costs})`,
      `(upfront+monthlyCost*${ANNUITY})/${factor}`,
    ][index - 1];
  },
});

export const tco = costFunction({
  name: 'TCO',
  family: 'finance',
  example: 'TCO(50000,12000,3,0.08)',
  source: 'Total cost of ownership, discounted',
  parameters: {
    upfront: number('money', { min: 0 }),
    annualCost: number('money', { min: 0 }),
    years: defaulted('years', 3, { min: 1, max: 50, whole: true }),
    annualRate: defaulted('fraction', 0, { above: -1, max: 10 }),
    growth: defaulted('fraction', 0, { above: -1, max: 10 }),
    exitCost: defaulted('money', 0, { min: 0 }),
  },
  result: cell('money'),
  calculate: totalCostOfOwnership,
  plain: (known) => {
    const isFlat = known.literal('growth') === 0;
    const annual = isFlat
      ? known.literal('annualRate') === 0
        ? 'annualCost*years'
        : 'PV(annualRate,years,-annualCost)'
      : 'PV((1+annualRate)/(1+growth)-1,years,-annualCost)/(1+growth)';
    return known.literal('annualRate') === 0
      ? `upfront+${annual}+exitCost`
      : `upfront+${annual}+exitCost/(1+annualRate)^years`;
  },
});

export const amortise = costFunction({
  name: 'AMORTISE',
  family: 'finance',
  example: 'AMORTISE(50000,5,6)',
  source: 'Plan comptable général, article 214-13',
  parameters: {
    cost: number('money', { min: 0 }),
    lifeYears: number('years', { above: 0, max: 50 }),
    firstYearMonths: defaulted('months', 12, { min: 1, max: 12, whole: true }),
    labels: labels(),
  },
  result: list('money', (_: object, count) =>
    Array.from({ length: count }, (_each, index) => ['year', index + 1] as const),
  ),
  calculate: amortisation,
  plain: {
    count: (known) => {
      const [life, months] = [known.literal('lifeYears'), known.literal('firstYearMonths')];
      if (typeof life !== 'number' || typeof months !== 'number') return undefined;
      return 1 + Math.max(0, Math.ceil(Number(((life * 12 - months) / 12).toPrecision(12))));
    },
    cells: (_, index) =>
      index === 1
        ? 'cost/lifeYears*MIN(firstYearMonths,12*lifeYears)/12'
        : `cost/lifeYears*MAX(0,MIN(12,12*lifeYears-firstYearMonths-${12 * (index - 2)}))/12`,
  },
});

const CIR_BASE = 'MAX(0,staffCost*(1+staffFlatRate)+depreciation*1.75+subcontract+other-grants)';

export const cir = costFunction({
  name: 'CIR',
  family: 'finance',
  example: 'CIR(100000)',
  source: 'Code général des impôts, article 244 quater B',
  parameters: {
    staffCost: number('money', { min: 0 }),
    depreciation: defaulted('money', 0, { min: 0 }),
    subcontract: defaulted('money', 0, { min: 0 }),
    other: defaulted('money', 0, { min: 0 }),
    staffFlatRate: defaulted('fraction', 0.4, { min: 0, max: 1 }),
    grants: defaulted('money', 0, { min: 0 }),
  },
  result: cell('money'),
  calculate: researchTaxCredit,
  plain: `0.3*MIN(${CIR_BASE},10^8)+0.05*MAX(0,${CIR_BASE}-10^8)`,
});
