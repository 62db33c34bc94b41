import { ExcelProblem } from './excelProblem';
import type { Work } from './runExcel';

/**
 * Deletes sheets, all in one go; what cannot be deleted is named in the problem.
 * @param sheets - with their `id` and `name` loaded
 */
export async function deleteSheets(
  { workbook, sync }: Pick<Work, 'workbook' | 'sync'>,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  try {
    for (const sheet of sheets) sheet.delete();
    await sync();
  } catch (error) {
    const left = workbook.worksheets.load('items/id,items/name');
    await sync();
    const ids = new Set(left.items.map(({ id }) => id));
    const names = sheets.filter(({ id }) => ids.has(id)).map(({ name }) => name);
    if (names.length > 0) throw new ExcelProblem('leftover', names.join(', '), { cause: error });
  }
}
