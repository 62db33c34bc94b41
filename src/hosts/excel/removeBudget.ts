import { budgetIn } from './updateBudget';
import { deleteSheets } from './deleteSheets';
import { ExcelProblem } from './excelProblem';
import { runExcel } from './runExcel';

/** Deletes the sheets that carry the tag of a budget. A workbook cannot be without a visible sheet: it gets a blank one. */
export async function removeBudget(id: string): Promise<void> {
  await runExcel(async (work) => {
    const { workbook, sync } = work;
    const budget = await budgetIn(work, id);
    const titles = new Set(budget.sheets.map(({ title }) => title));
    const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
    const protection = workbook.protection.load('protected');
    await sync();
    if (protection.protected) throw new ExcelProblem('structureProtected');
    const ours = sheets.items.filter(({ name }) => titles.has(name));
    const others = sheets.items.filter(
      ({ name, visibility }) => !titles.has(name) && visibility === 'Visible',
    );
    if (others.length === 0) workbook.worksheets.add();
    await deleteSheets(work, ours);
  });
}
