import type { Taken } from '../../budget/freeTitles';
import type { LaidOutSheet, LaidOutWorkbook } from '../../budget/layout';
import { askOpen } from './askOpen';
import { deleteSheets } from './deleteSheets';
import { drawWorkbook } from './draw/drawWorkbook';
import type { Progress, Watch } from './excelHost';
import { ExcelProblem } from './excelProblem';
import { FLOOR, groupedIfPossible, hasApi, runExcel, type Work } from './runExcel';

/** Sheets to add to the workbook. */
export interface NewSheets {
  /** Laid out under titles that are free. */
  readonly layOut: (taken: Taken) => LaidOutWorkbook;
  /** Makes a sheet known as ours. */
  readonly mark: (worksheet: Excel.Worksheet, sheet: LaidOutSheet) => void;
}

export interface Drawn {
  readonly laidOut: LaidOutWorkbook;
  readonly worksheets: readonly Excel.Worksheet[];
}

/**
 * Reads the workbook, writes the sheets behind those that exist, then finishes: three round trips to Excel. On failure
 * every sheet that was added is deleted again; what `finish` does last must not need to be taken back.
 */
export async function insertSheets<Result>(
  sheets: NewSheets,
  finish: (work: Work, drawn: Drawn) => Promise<Result>,
  watch: Watch = {},
): Promise<Result & { readonly undo: boolean }> {
  if (!hasApi(FLOOR)) throw new ExcelProblem('tooOld');
  return groupedIfPossible((undo) => attempt(sheets, finish, watch, undo));
}

/** What was there before, and what a failure must take away again. */
interface Before {
  readonly sheetIds: ReadonlySet<string>;
  readonly active: string;
  readonly taken: Taken;
  titles: ReadonlySet<string>;
}

async function attempt<Result>(
  sheets: NewSheets,
  finish: (work: Work, drawn: Drawn) => Promise<Result>,
  watch: Watch,
  undo: boolean,
): Promise<Result & { readonly undo: boolean }> {
  let before: Before | undefined;
  try {
    return await runExcel(
      async (work) => {
        report(watch, 'reading', 0);
        before = await readBefore(work);
        report(watch, 'preparing', 0.1);
        const drawn = await draw(work, sheets, before, watch);
        report(watch, 'checking', 0.9);
        const result = await finish(work, drawn);
        report(watch, 'checking', 1);
        return { ...result, undo };
      },
      { groupsUndo: undo },
    );
  } catch (error) {
    if (before) await rollBack(before, watch);
    throw error;
  }
}

async function draw(
  { context, workbook, sync }: Work,
  { layOut, mark }: NewSheets,
  before: Before,
  watch: Watch,
): Promise<Drawn> {
  const laidOut = layOut(before.taken);
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const worksheets = drawWorkbook(context, laidOut);
  laidOut.sheets.forEach((sheet, index) => mark(worksheets[index] as Excel.Worksheet, sheet));
  worksheets[0]?.activate();
  report(watch, 'writing', 0.2);
  before.titles = new Set(laidOut.sheets.map(({ title }) => title));
  await sync();
  return { laidOut, worksheets };
}

/** Tells how far we are, and stops if we are asked to. */
function report({ onProgress, signal }: Watch, stage: Progress['stage'], done: number): void {
  if (signal?.aborted) throw new ExcelProblem('cancelled');
  onProgress?.({ stage, done });
}

async function readBefore({ workbook, sync }: Work): Promise<Before> {
  const sheets = workbook.worksheets.load('items/id,items/name');
  const tables = workbook.tables.load('items/name');
  const active = workbook.worksheets.getActiveWorksheet().load('id');
  const checkOpen = askOpen(workbook);
  await sync();
  checkOpen();
  return {
    sheetIds: new Set(sheets.items.map(({ id }) => id)),
    active: active.id,
    taken: { sheets: sheets.items.map(({ name }) => name), tables: tables.items.map(({ name }) => name) },
    titles: new Set(),
  };
}

/** Deletes exactly what came since, and shows again the sheet that was shown. */
async function rollBack({ sheetIds, active, titles }: Before, { onProgress }: Watch): Promise<void> {
  onProgress?.({ stage: 'restoring', done: 0.95 });
  await runExcel(async ({ workbook, sync }) => {
    const sheets = workbook.worksheets.load('items/id,items/name');
    await sync();
    const ours = sheets.items.filter(({ id, name }) => !sheetIds.has(id) && titles.has(name));
    if (ours.length === 0) return;
    workbook.worksheets.getItem(active).activate();
    await deleteSheets({ workbook, sync }, ours);
  });
}
