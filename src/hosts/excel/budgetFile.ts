import type { BudgetFiles, BudgetInFile } from '../../budget/compare/budgetFigures';
import { ExcelProblem } from './excelProblem';

/** The budgets of a file; the problem says why there is none to be read. */
export async function readBudgetFile(
  files: BudgetFiles,
  bytes: Uint8Array,
): Promise<readonly BudgetInFile[]> {
  const file = await files.budgetsOf(bytes);
  if ('problem' in file) throw new ExcelProblem(file.problem);
  return file.budgets;
}
