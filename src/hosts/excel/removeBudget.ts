import { budgetIn } from './updateBudget';
import { deleteSheets } from './deleteSheets';
import { ExcelProblem } from './excelProblem';
import { runExcel } from './runExcel';

/**
 * Deletes the sheets that carry the tag of a budget. A workbook cannot be without a visible sheet: it gets a blank one.
 * Where Excel fails the workbook is as before, or the problem is `leftover` and names the sheets that are still there.
 */
export async function removeBudget(id: string): Promise<void> {
  await runExcel(async (work) => {
    const { workbook, sync } = work;
    const budget = await budgetIn(work, id);
    const titles = new Set(budget.sheets.map(({ title }) => title));
    const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    const protection = workbook.protection.load('protected');
    await sync();
    if (protection.protected) throw new ExcelProblem('structureProtected');
    const known = new Set(sheets.items.map(({ id: sheet }) => sheet));
    const ours = sheets.items.filter(({ name }) => titles.has(name));
    const others = sheets.items.filter(
      ({ name, visibility }) => !titles.has(name) && visibility === 'Visible',
    );
    if (others.length === 0) workbook.worksheets.add();
    try {
      await deleteSheets(work, ours);
    } catch (error) {
      // sheets of the budget are left to be seen: the blank one is not needed
      const now = workbook.worksheets.load('items/id');
      await sync();
      for (const sheet of now.items) if (!known.has(sheet.id)) sheet.delete();
      await sync();
      const isWhole = ours.every(({ id: sheet }) => now.items.some((each) => each.id === sheet));
      throw isWhole && error instanceof Error ? error.cause : error;
    }
  });
}
