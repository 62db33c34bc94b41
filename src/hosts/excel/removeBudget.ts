import { removeSheets } from './removeSheets';
import { runExcel } from './runExcel';
import { budgetIn } from './updateBudget';

/** Removes the sheets that carry the tag of a budget. */
export async function removeBudget(id: string): Promise<void> {
  await runExcel(async (work) => {
    const { sheets } = await budgetIn(work, id);
    const titles = new Set(sheets.map(({ title }) => title));
    await removeSheets(work, ({ name }) => titles.has(name));
  });
}
