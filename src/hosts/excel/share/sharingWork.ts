import type { Plan, PlanOptions } from '../../../sharing/plan';
import type { Choices, Restoration } from '../../../sharing/restore';
import type { WorkbookContent } from '../../../sharing/workbook';
import type { Language } from '../../../text/language';

/** The calculations of sharing, done away from the pane: whoever gives them decides on which thread. */
export interface SharingWork {
  plan(content: WorkbookContent, options: PlanOptions): Promise<Plan>;
  /** Undefined where the workbook has no ledger. */
  restore(content: WorkbookContent, language: Language, choices: Choices): Promise<Restoration | undefined>;
  /** The bytes of a workbook's file with its formulas converted, each one verified. */
  copy(bytes: Uint8Array, options: Omit<PlanOptions, 'refused'>): Promise<ConvertedCopy>;
}

export interface ConvertedCopy {
  readonly bytes: Uint8Array;
  readonly formulas: Plan['formulas'];
}
