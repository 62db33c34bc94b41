import type { Choices, Restoration } from '../../../sharing/restore';
import { WorkbookView } from '../../../sharing/view';
import type { Edit, WorkbookContent } from '../../../sharing/workbook';
import type { Language } from '../../../text/language';
import { deleteSheets } from '../deleteSheets';
import type { Watch } from '../excelHost';
import { ExcelProblem } from '../excelProblem';
import { groupedIfPossible, runExcel } from '../runExcel';
import { isCellEdit, writesOf } from './cellWrites';
import { LiveChange } from './liveChange';
import { readContent } from './readContent';
import type { SharingWork } from './sharingWork';

/** What restoring would do; undefined where the workbook has no ledger. */
export function planRestoration(
  sharing: SharingWork,
  language: Language,
  watch: Watch = {},
): Promise<Restoration | undefined> {
  return runExcel(async (work) => sharing.restore(await readContent(work, watch), language, new Map()));
}

export interface RestoredWorkbook {
  readonly restoration: Restoration;
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
  const restoration = await groupedIfPossible((undo) => attempt(sharing, language, choices, watch, undo));
  const sheets = restoration.edits.flatMap((edit) => (edit.kind === 'removeSheet' ? [edit.name] : []));
  return { restoration, leftSheets: await removed(sheets) };
}

async function attempt(
  sharing: SharingWork,
  language: Language,
  choices: Choices,
  watch: Watch,
  undo: boolean,
): Promise<Restoration> {
  let change: LiveChange | undefined;
  try {
    return await runExcel(
      async (work) => {
        const content = await readContent(work, watch);
        const restoration = await sharing.restore(content, language, choices);
        if (!restoration) throw new ExcelProblem('noLedger');
        checkOpen(content, restoration.edits);
        change = new LiveChange(new WorkbookView(content), watch);
        await change.write(work, writesOf(restoration.edits.filter(isCellEdit)), [0.3, 0.9]);
        for (const edit of restoration.edits) {
          if (edit.kind === 'name') await change.rename(work, edit);
          if (edit.kind === 'removeName') await change.removeName(work, edit.name);
          if (edit.kind === 'sheet') await change.draw(work, edit.sheet);
        }
        return restoration;
      },
      { groupsUndo: undo },
    );
  } catch (error) {
    await change?.putBack();
    throw error;
  }
}

/** Protected sheets are named before anything is written. */
function checkOpen({ sheets }: WorkbookContent, edits: readonly Edit[]): void {
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
