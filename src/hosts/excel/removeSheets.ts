import { deleteSheets } from './deleteSheets';
import { ExcelProblem } from './excelProblem';
import type { Work } from './runExcel';

/**
 * Deletes sheets of ours and nothing else. A workbook cannot be without a visible sheet: it gets a blank one.
 * Where Excel fails the workbook is as before, or the problem is `leftover` and names the sheets that are still there.
 *
 * @param isOurs - asked with `id` and `name` loaded
 */
export async function removeSheets(
  work: Work,
  isOurs: (worksheet: Excel.Worksheet) => boolean,
): Promise<void> {
  const { workbook, sync } = work;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const protection = workbook.protection.load('protected');
  await sync();
  if (protection.protected) throw new ExcelProblem('structureProtected');
  const known = new Set(sheets.items.map(({ id }) => id));
  const ours = sheets.items.filter(isOurs);
  const others = sheets.items.filter((sheet) => !isOurs(sheet) && sheet.visibility === 'Visible');
  if (others.length === 0) workbook.worksheets.add();
  try {
    await deleteSheets(work, ours);
  } catch (error) {
    // sheets of ours are left to be seen: the blank one is not needed
    const now = workbook.worksheets.load('items/id');
    await sync();
    for (const sheet of now.items) if (!known.has(sheet.id)) sheet.delete();
    await sync();
    const isWhole = ours.every(({ id }) => now.items.some((each) => each.id === id));
    throw isWhole && error instanceof Error ? error.cause : error;
  }
}
