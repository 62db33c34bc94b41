import type { BudgetFile, BudgetFiles } from '../budget/compare/budgetFigures';
import { budgetsOfWorkbook } from '../hosts/xlsx/budgetsOfWorkbook';
import { readWorkbook } from '../hosts/xlsx/parts/readWorkbook';
import { FileError, XlsxFile } from '../hosts/xlsx/parts/xlsxFile';
import { lacksResults, recalculated } from '../recalculation/recalculated';

/** @param wasm - fetches the bytes of IronCalc's .wasm file, for a file whose MLCOST formulas have no results */
export function budgetFileTask(wasm: () => Promise<BufferSource>): BudgetFiles {
  return {
    budgetsOf: async (bytes): Promise<BudgetFile> => {
      try {
        const stored = readWorkbook(await XlsxFile.open(bytes));
        const budgets = budgetsOfWorkbook(lacksResults(stored) ? recalculated(stored, await wasm()) : stored);
        return budgets.length > 0 ? { budgets } : { problem: 'noBudget' };
      } catch (error) {
        if (error instanceof FileError) return { problem: error.problem };
        throw error;
      }
    },
  };
}
