import { monthlyRate } from './monthlyRate';

/** Three months of 0.15 fall short of 0.45 in binary fractions: so small a share of all costs counts as nothing. */
const NOISE = 1e-12;

export interface Venture {
  /** Money spent before the first month. */
  readonly upfront: number;
  /** Money per month once in full swing. */
  readonly monthlyBenefit: number;
  /** Money per month. */
  readonly monthlyCost: number;
  /** Whole months counted. */
  readonly months: number;
  readonly annualRate: number;
  /** Months until the benefit is in full swing; it rises evenly. */
  readonly rampMonths: number;
}

/** Keys in the order in which a cell range shows them; null where there is no such figure. */
export interface Viability {
  readonly npv: number;
  readonly paybackMonth: number | null;
  readonly roi: number | null;
  readonly benefitCostRatio: number | null;
  readonly benefitNeeded: number | null;
}

/**
 * Whether a project pays: present value, payback, return, and the benefit it would need.
 *
 * In month k the benefit is benefit × min(1, k / ramp). NPV = −upfront + Σ (benefit − cost) / (1 + r)^k with
 * r = (1 + annual rate)^(1/12) − 1. Payback: the month, within it by proportion, in which the undiscounted sum reaches 0.
 * ROI = (Σ benefit − all costs) / all costs; benefit / cost undiscounted too. Benefit needed: that for an NPV of 0.
 *
 * @param venture - money at least 0; whole months; rate above −1
 * @returns money, month, ratios, money per month
 * @example viability({ upfront: 1200, monthlyBenefit: 200, monthlyCost: 100, months: 24, annualRate: 0, rampMonths: 0 }).paybackMonth //=> 12
 * @see https://en.wikipedia.org/wiki/Net_present_value
 */
export function viability(venture: Venture): Viability {
  const { upfront, monthlyBenefit, monthlyCost, months, annualRate } = venture;
  const rate = monthlyRate(annualRate);
  const ramp = Array.from({ length: months }, (_, index) => rampShare(index + 1, venture.rampMonths));
  const discounted = (amount: (month: number) => number): number =>
    ramp.reduce((total, _, index) => total + amount(index) / (1 + rate) ** (index + 1), 0);
  const benefitFactor = discounted((index) => ramp[index] ?? 0);
  const discountedCost = monthlyCost * discounted(() => 1);
  const benefits = monthlyBenefit * ramp.reduce((total, share) => total + share, 0);
  const costs = upfront + monthlyCost * months;
  return {
    npv: monthlyBenefit * benefitFactor - discountedCost - upfront,
    paybackMonth: paybackMonth(venture, ramp),
    roi: costs === 0 ? null : (benefits - costs) / costs,
    benefitCostRatio: costs === 0 ? null : benefits / costs,
    benefitNeeded: benefitFactor === 0 ? null : (upfront + discountedCost) / benefitFactor,
  };
}

function rampShare(month: number, rampMonths: number): number {
  return rampMonths === 0 ? 1 : Math.min(1, month / rampMonths);
}

function paybackMonth(
  { upfront, monthlyBenefit, monthlyCost }: Venture,
  ramp: readonly number[],
): number | null {
  let balance = -upfront;
  if (balance === 0) return 0;
  const noise = NOISE * (upfront + monthlyCost * ramp.length);
  for (const [index, share] of ramp.entries()) {
    const net = monthlyBenefit * share - monthlyCost;
    if (net > 0 && balance + net >= -noise) return index + Math.min(1, -balance / net);
    balance += net;
  }
  return null;
}
