import { InputError, NoResultError } from '../errors';

export const PROFILES = ['flat', 'front', 'back', 'bell'] as const;
export type Profile = (typeof PROFILES)[number];

export interface Phasing {
  /** Money to spread. */
  readonly amount: number;
  /** Months it is spread over, a whole number. */
  readonly months: number;
  /** A named shape, or one weight per month. */
  readonly profile: Profile | readonly number[];
  /** First month that receives money, counted from 1. */
  readonly startMonth: number;
  /** Months shown; ends with the last month that receives money when absent. */
  readonly horizon?: number | undefined;
  /** Decimals of each month's amount; full precision when absent. */
  readonly decimals?: number | undefined;
}

/**
 * An amount spread over months, so that a budget becomes a payment calendar.
 *
 * Month i of n receives amount × wᵢ / Σw: flat 1, front n + 1 − i, back i, bell min(i, n + 1 − i).
 * With decimals, each month is cut to that many decimals and what is left goes to the months with the largest
 * remainders, so that the months still sum to the amount. A negative amount is spread as its opposite. An amount too
 * large to hold that many decimals (2^53 units of the last one) is not cut.
 *
 * @param phasing - an amount of any sign; whole months and start month, at least 1
 * @returns money, one number per month of the horizon
 * @throws {InputError} when the horizon ends before the last month, weights do not match the months or sum to 0; {@link NoResultError} when they are
 *   too large to sum
 * @example monthlySpread({ amount: 12000, months: 4, profile: 'front', startMonth: 1 }) //=> [4800, 3600, 2400, 1200]
 * @see https://en.wikipedia.org/wiki/Largest_remainder_method
 */
export function monthlySpread(phasing: Phasing): readonly number[] {
  const { amount, months, profile, startMonth, decimals } = phasing;
  const lastMonth = startMonth + months - 1;
  const horizon = phasing.horizon ?? lastMonth;
  if (horizon < lastMonth) throw new InputError('horizon', { kind: 'number', min: lastMonth }, horizon);
  const weights = typeof profile === 'string' ? shape(profile, months) : profile;
  if (weights.length !== months)
    throw new InputError('profile', { kind: 'sameSizeAs', other: 'months' }, weights.length);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) throw new InputError('profile', { kind: 'notAllZero' });
  if (!Number.isFinite(total)) throw new NoResultError('num');
  const exact = weights.map((weight) => (amount * weight) / total);
  const shares = decimals === undefined ? exact : largestRemainder(exact, amount, decimals);
  return Array.from({ length: horizon }, (_, month) => shares[month + 1 - startMonth] ?? 0);
}

function shape(profile: Profile, months: number): readonly number[] {
  const weightOf: Record<Profile, (month: number) => number> = {
    flat: () => 1,
    front: (month) => months + 1 - month,
    back: (month) => month,
    bell: (month) => Math.min(month, months + 1 - month),
  };
  return Array.from({ length: months }, (_, index) => weightOf[profile](index + 1));
}

function largestRemainder(exact: readonly number[], amount: number, decimals: number): readonly number[] {
  const scale = (amount < 0 ? -1 : 1) * 10 ** decimals;
  const units = Math.round(withoutNoise(amount * scale));
  if (units > Number.MAX_SAFE_INTEGER) return exact;
  const scaled = exact.map((share) => withoutNoise(share * scale));
  const cut = scaled.map(Math.floor);
  const left = units - cut.reduce((sum, share) => sum + share, 0);
  const forEach = Math.floor(left / cut.length);
  const byRemainder = cut
    .map((share, month) => ({ month, remainder: (scaled[month] ?? share) - share }))
    .sort((a, b) => b.remainder - a.remainder || a.month - b.month);
  const raised = new Set(byRemainder.slice(0, left - forEach * cut.length).map(({ month }) => month));
  return cut.map((share, month) => (share + forEach + (raised.has(month) ? 1 : 0)) / scale);
}

/** The number to 15 significant digits, as Excel holds it: 1.005 × 100 is 100.5. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}
