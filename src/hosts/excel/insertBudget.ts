import { budgetWorkbook } from '../../budget/budgetWorkbook';
import type { BudgetOptions } from '../../budget/draft';
import type { Taken } from '../../budget/freeTitles';
import { layout, type LaidOutWorkbook } from '../../budget/layout';
import { deleteSheets } from './deleteSheets';
import { drawWorkbook } from './draw/drawWorkbook';
import type { BudgetSheet, InsertedBudget, Progress, Watch } from './excelHost';
import { ExcelProblem } from './excelProblem';
import { FLOOR, groupedIfPossible, hasApi, runExcel, type Work } from './runExcel';
import { tagOf, writeTag } from './tags';

/** Reads the workbook, writes the whole budget, checks it: three round trips to Excel. */
export async function insertBudget(options: BudgetOptions, watch: Watch = {}): Promise<InsertedBudget> {
  if (!hasApi(FLOOR)) throw new ExcelProblem('tooOld');
  return groupedIfPossible((undo) => attempt(options, watch, undo));
}

/** What was there before, and what a failure must take away again. */
interface Before {
  readonly sheetIds: ReadonlySet<string>;
  readonly active: string;
  readonly taken: Taken;
  titles: ReadonlySet<string>;
}

async function attempt(options: BudgetOptions, watch: Watch, undo: boolean): Promise<InsertedBudget> {
  let before: Before | undefined;
  try {
    return await runExcel(
      async (work) => {
        report(watch, 'reading', 0);
        before = await readBefore(work);
        report(watch, 'preparing', 0.1);
        return { ...(await insert(work, options, before, watch)), undo };
      },
      { groupsUndo: undo },
    );
  } catch (error) {
    if (before) await rollBack(before, watch);
    throw error;
  }
}

async function insert(work: Work, options: BudgetOptions, before: Before, watch: Watch) {
  const laidOut = layout(budgetWorkbook({ ...options, taken: before.taken }), options.formulas);
  const id = crypto.randomUUID();
  const summary = write(work, laidOut, options, id);
  report(watch, 'writing', 0.2);
  before.titles = new Set(laidOut.sheets.map(({ title }) => title));
  await work.sync();
  report(watch, 'checking', 0.9);
  const agrees = await check(work, laidOut, summary);
  report(watch, 'checking', 1);
  const sheets = laidOut.sheets.map(({ id: sheet, title }): BudgetSheet => ({ id: sheet, title }));
  return { id, sheets, agrees, spent: work.spent };
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
  const protection = workbook.protection.load('protected');
  workbook.load('readOnly');
  await sync();
  if (workbook.readOnly) throw new ExcelProblem('readOnly');
  if (protection.protected) throw new ExcelProblem('structureProtected');
  return {
    sheetIds: new Set(sheets.items.map(({ id }) => id)),
    active: active.id,
    taken: { sheets: sheets.items.map(({ name }) => name), tables: tables.items.map(({ name }) => name) },
    titles: new Set(),
  };
}

/** Queues it all and gives the first sheet. */
function write(
  { context, workbook }: Work,
  laidOut: LaidOutWorkbook,
  options: BudgetOptions,
  id: string,
): Excel.Worksheet | undefined {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  const worksheets = drawWorkbook(context, laidOut);
  worksheets.forEach((worksheet, index) =>
    writeTag(worksheet, tagOf(id, laidOut.sheets[index]?.id ?? '', options)),
  );
  worksheets[0]?.activate();
  return worksheets[0];
}

const TOTAL = 'budget_base';

/** Whether Excel's total is core's; undefined where Excel has not calculated it yet. */
async function check(
  { sync }: Work,
  { sheets, values }: LaidOutWorkbook,
  summary: Excel.Worksheet | undefined,
): Promise<boolean | undefined> {
  const address = sheets[0]?.names.find(({ name }) => name === TOTAL)?.address;
  if (!summary || !address) return undefined;
  const range = summary.getRange(address.slice(address.lastIndexOf('!') + 1)).load('values');
  await sync();
  const total: unknown = range.values[0]?.[0];
  return typeof total === 'number' ? Math.abs(total - Number(values.get(TOTAL))) < 0.005 : undefined;
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
