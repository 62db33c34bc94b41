import { addressOf } from '../../../sharing/a1';
import type { Choices } from '../../../sharing/restore';
import { WorkbookView } from '../../../sharing/view';
import type { Edit, WorkbookContent } from '../../../sharing/workbook';
import type { Language } from '../../../text/language';
import { deleteSheets } from '../deleteSheets';
import type { Watch } from '../excelHost';
import { ExcelProblem } from '../excelProblem';
import { runExcel } from '../runExcel';
import { isCellEdit, writesOf } from './cellWrites';
import { changed } from './liveChange';
import { readContent } from './readContent';
import type { RestorationPlan, RestorationPreview, SharingWork } from './sharingWork';

/** What restoring would do; undefined where the workbook has no ledger. */
export function planRestoration(
  sharing: SharingWork,
  language: Language,
  watch: Watch = {},
): Promise<RestorationPreview | undefined> {
  return runExcel(async (work) =>
    sharing.previewRestoration(await readContent(work, watch), language, watch.signal),
  );
}

export interface RestoredWorkbook {
  readonly restoration: RestorationPlan;
  /** Sheets of ours that Excel would not delete. */
  readonly leftSheets: readonly string[];
}

/**
 * Brings the MLCOST formulas back, and does with each conflict what was decided. On failure or cancellation the workbook
 * is as it was. The sheets of ours go last: Excel cannot undo that.
 */
export async function restoreFormulas(
  sharing: SharingWork,
  language: Language,
  choices: Choices,
  watch: Watch = {},
): Promise<RestoredWorkbook> {
  const restoration = await changed(watch, async (work, begin) => {
    const view = new WorkbookView(await readContent(work, watch));
    const plan = await sharing.restore(view.content, language, choices, watch.signal);
    if (!plan) throw new ExcelProblem('noLedger');
    checkUnprotected(view.content, plan.edits);
    const change = begin(view);
    const refused = await change.write(work, writesOf(plan.edits.filter(isCellEdit)), [0.3, 0.9]);
    if (refused.length > 0) throw new ExcelProblem('refused', refused.map(addressOf).join(', '));
    for (const edit of plan.edits) {
      if (edit.kind === 'name') await change.rename(work, edit);
      if (edit.kind === 'removeName') await change.removeName(work, edit.name);
      if (edit.kind === 'sheet') await change.draw(work, edit.sheet, [0.9, 0.95]);
    }
    return plan;
  });
  const sheets = restoration.edits.flatMap((edit) => (edit.kind === 'removeSheet' ? [edit.name] : []));
  return { restoration, leftSheets: await removed(sheets) };
}

/** Protected sheets are named before anything is written. */
function checkUnprotected({ sheets }: WorkbookContent, edits: readonly Edit[]): void {
  const wanted = new Set(edits.filter(isCellEdit).map(({ place }) => place.sheet.toLowerCase()));
  const shut = sheets.filter(({ name, isProtected }) => isProtected && wanted.has(name.toLowerCase()));
  if (shut.length > 0) throw new ExcelProblem('sheetProtected', shut.map(({ name }) => name).join(', '));
}

async function removed(names: readonly string[]): Promise<readonly string[]> {
  if (names.length === 0) return [];
  try {
    await runExcel(async (work) => {
      const sheets = names.map((name) => work.workbook.worksheets.getItem(name).load('id,name'));
      await work.sync();
      await deleteSheets(work, sheets);
    });
    return [];
  } catch {
    return names;
  }
}
