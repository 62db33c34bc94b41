import { ExcelProblem } from './excelProblem';

/**
 * Asks Excel whether the workbook may be changed and take new sheets.
 *
 * @returns to be called after the next sync; throws `readOnly` or `structureProtected`
 */
export function askOpen(workbook: Excel.Workbook): () => void {
  const protection = workbook.protection.load('protected');
  workbook.load('readOnly');
  return () => {
    if (workbook.readOnly) throw new ExcelProblem('readOnly');
    if (protection.protected) throw new ExcelProblem('structureProtected');
  };
}
