import type { Plan, PlanOptions, Preview } from '../../../sharing/plan';
import type { Choices, Restoration } from '../../../sharing/restore';
import type { WorkbookContent } from '../../../sharing/workbook';
import type { Language } from '../../../text/language';

/** The calculations of sharing, done away from the pane: whoever gives them decides on which thread, and stops them. */
export interface SharingWork {
  preview(content: WorkbookContent, options: CopyOptions, signal?: AbortSignal): Promise<Preview>;
  plan(content: WorkbookContent, options: PlanOptions, signal?: AbortSignal): Promise<Plan>;
  /** Both undefined where the workbook has no ledger. */
  previewRestoration(
    content: WorkbookContent,
    language: Language,
    signal?: AbortSignal,
  ): Promise<RestorationPreview | undefined>;
  restore(
    content: WorkbookContent,
    language: Language,
    choices: Choices,
    signal?: AbortSignal,
  ): Promise<RestorationPlan | undefined>;
  /** The bytes of a workbook's file with its formulas converted, each one verified. */
  copy(bytes: Uint8Array, options: CopyOptions, signal?: AbortSignal): Promise<ConvertedCopy>;
}

export type CopyOptions = Omit<PlanOptions, 'refused'>;

export type RestorationPreview = Pick<Restoration, 'restored' | 'conflicts'>;
export type RestorationPlan = RestorationPreview & Pick<Restoration, 'edits'>;

export interface ConvertedCopy {
  readonly bytes: Uint8Array;
  readonly formulas: Plan['formulas'];
}
