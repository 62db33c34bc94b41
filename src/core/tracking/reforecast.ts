import { InputError, NoResultError } from '../errors';

export const REFORECAST_METHODS = ['cpi', 'plan', 'runrate'] as const;
export type ReforecastMethod = (typeof REFORECAST_METHODS)[number];

export interface Course {
  /** Budget by month. */
  readonly budget: readonly number[];
  /** Actual cost by month; the months after the last one that is not 0 are still to come. */
  readonly actuals: readonly number[];
  readonly method: ReforecastMethod;
}

/**
 * The budget brought up to date: what was spent, then what is to be expected.
 *
 * Past months show the actual cost. Months to come: budget / CPI, with CPI = Σ budget / Σ actual of the past months
 * (`cpi`); the budget as it was (`plan`); or the average month so far (`runrate`). With no actual yet, the budget.
 *
 * A sheet hands over a blank cell as 0: a month of 0 counts as spent only when a later month is not 0.
 *
 * @param course - money at least 0, two lists of the same length
 * @returns money by month
 * @throws {InputError} when there is no month or the lists differ in length; {@link NoResultError} when the past months had no budget
 * @example reforecast({ budget: [100, 100, 100], actuals: [120, 0, 0], method: 'cpi' }) //=> [120, 120, 120]
 * @see Project Management Institute, Practice Standard for Earned Value Management: estimate at completion
 */
export function reforecast({ budget, actuals, method }: Course): readonly number[] {
  if (budget.length === 0) throw new InputError('budget', { kind: 'notEmpty' });
  if (actuals.length !== budget.length)
    throw new InputError('actuals', { kind: 'sameSizeAs', other: 'budget' }, actuals.length);
  const monthsDone = actuals.findLastIndex((amount) => amount !== 0) + 1;
  if (monthsDone === 0) return budget;
  const spent = sum(actuals.slice(0, monthsDone));
  const planned = sum(budget.slice(0, monthsDone));
  if (method === 'cpi' && planned === 0) throw new NoResultError('div0');
  const expected: Record<ReforecastMethod, (amount: number) => number> = {
    cpi: (amount) => (amount * spent) / planned,
    plan: (amount) => amount,
    runrate: () => spent / monthsDone,
  };
  return budget.map((amount, month) =>
    month < monthsDone ? (actuals[month] ?? 0) : expected[method](amount),
  );
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
