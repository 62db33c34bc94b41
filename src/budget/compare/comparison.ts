import type { BudgetFacts } from './budgetFigures';
import type { CostType, PhaseId } from '../project';

/** Money before and after, in the currency of the comparison. */
export interface Difference<Id extends string = string> {
  readonly id: Id;
  readonly before: number;
  readonly after: number;
}

/** Below this money is noise of binary fractions. */
export const NOISE = 1e-6;

export const change = ({ before, after }: Pick<Difference, 'before' | 'after'>): number => after - before;

/** A cell that people fill in and that the two budgets hold differently. */
export interface ChangedInput {
  readonly kind: 'input';
  /** Name of the cell, by which a budget tells where it is. */
  readonly name: string;
  /** Name under which the input is described: the price of a converted price. */
  readonly input: string;
  readonly before: number | string;
  readonly after: number | string;
  /** Money by which the total changes through it. */
  readonly effect: number;
  /** Lines through which it does. */
  readonly lines: readonly string[];
}

/** Why the total changes. */
export type Cause =
  | ChangedInput
  /** A line whose amount no longer follows from its inputs, or that another version calculates in another way. */
  | { readonly kind: 'byHand' | 'added' | 'removed' | 'line'; readonly line: string; readonly effect: number }
  /** Rows of people's own in the subtotal of a phase. */
  | { readonly kind: 'rows'; readonly phase: PhaseId; readonly effect: number }
  /** The total is not the sum of its phases. */
  | { readonly kind: 'total'; readonly effect: number };

/** Why the drivers of two budgets cannot be told apart: theirs are different, or not known here. */
export type NotByDriver = 'otherProject' | 'unknownProject' | 'unknownCurrency';

export interface Comparison {
  readonly before: BudgetFacts;
  readonly after: BudgetFacts;
  /** Of all amounts: that of the second budget. */
  readonly currency: string;
  /** What one unit of the first budget's currency is worth in it; 1 where both have the same. */
  readonly rate: number;
  readonly total: Difference;
  /** Largest first; their effects add up to the change of the total. */
  readonly causes: readonly Cause[];
  /** Inputs that differ without moving the total. */
  readonly withoutEffect: readonly ChangedInput[];
  /** Every line of either budget, the largest change first. */
  readonly lines: readonly Difference[];
  readonly byPhase: readonly Difference<PhaseId>[];
  readonly byCostType: readonly Difference<CostType>[];
  /** The budget that is enough at the chosen confidence; absent where a budget has no such figure. */
  readonly confident?: Difference;
  readonly notByDriver?: NotByDriver;
}

/** A figure without which there is nothing to compare. */
export class UnreadableBudgetError extends Error {
  constructor(
    /** Which of the two. */
    readonly which: 'before' | 'after',
    readonly figure: string,
  ) {
    super(`${which}: ${figure} is no number`);
    this.name = 'UnreadableBudgetError';
  }
}
