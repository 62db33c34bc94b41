import { ExcelProblem, type ProblemKind } from './excelProblem';

/** Time in milliseconds. */
export interface Spent {
  own: number;
  waiting: number;
}

/** One piece of work in Excel, with its clock: `sync` counts as waiting, the rest as ours. */
export interface Work {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  readonly sync: () => Promise<void>;
  readonly spent: Spent;
}

interface RunOptions {
  /** One undo step for all of it; only where `canGroupUndo`. */
  readonly groupsUndo?: boolean;
  /** Refuse at once while a person is editing a cell, instead of waiting for Enter or Escape. */
  readonly refusesEditing?: boolean;
}

/** Runs a piece of work; the only way in which it fails is an `ExcelProblem`. */
export async function runExcel<Result>(
  work: (at: Work) => Promise<Result>,
  { groupsUndo = false, refusesEditing = false }: RunOptions = {},
): Promise<Result> {
  const options = { delayForCellEdit: !refusesEditing, ...(groupsUndo && { mergeUndoGroup: true }) };
  try {
    return await Excel.run(options, async (context) => work(clocked(context)));
  } catch (error) {
    throw excelProblem(error);
  }
}

function clocked(context: Excel.RequestContext): Work {
  const spent: Spent = { own: 0, waiting: 0 };
  let since = performance.now();
  const sync = async () => {
    const asked = performance.now();
    spent.own += asked - since;
    await context.sync();
    since = performance.now();
    spent.waiting += since - asked;
  };
  return { context, workbook: context.workbook, sync, spent };
}

const kinds: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'sheetProtected',
  ApiNotFound: 'tooOld',
  ReadOnly: 'readOnly',
};

/** Whatever was thrown as a problem; Excel's own message goes along where we have no sentence of our own. */
export function excelProblem(error: unknown): ExcelProblem {
  if (error instanceof ExcelProblem) return error;
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const kind = kinds[code];
  return new ExcelProblem(kind ?? 'failed', kind ? '' : message, { cause: error });
}

export const hasApi = (version: string): boolean =>
  Office.context.requirements.isSetSupported('ExcelApi', version);
export const FLOOR = '1.14';
export const canGroupUndo = (): boolean => hasApi('1.20');

/** Does it as one undo step where Excel can; some builds refuse to group what they can do, and get it ungrouped. */
export async function groupedIfPossible<Result>(
  attempt: (undo: boolean) => Promise<Result>,
): Promise<Result> {
  if (!canGroupUndo()) return attempt(false);
  try {
    return await attempt(true);
  } catch (error) {
    // nothing is left of the attempt
    if (excelProblem(error).kind !== 'failed') throw error;
    return attempt(false);
  }
}
