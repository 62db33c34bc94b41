import type { BackgroundWork } from './backgroundWork';
import { readBudgetFile } from './budgetFile';
import { findBudgets } from './budgets';
import { insertComparison, readComparisons, removeComparison } from './comparisons';
import type { ExcelHost } from './excelHost';
import { freezeBaseline, writeActuals } from './followUp';
import { formulaAtSelection } from './formulaAtSelection';
import { goTo } from './goTo';
import { insertBudget } from './insertBudget';
import { readRange } from './readRange';
import { removeBudget } from './removeBudget';
import { repairFormulas } from './repairFormulas';
import { runExcel } from './runExcel';
import { insertFormula, onSelectionChanged, selection } from './selection';
import { convertFormulas, planConversion } from './share/convertFormulas';
import { fileBytes } from './share/fileBytes';
import { openWorkbook } from './share/openWorkbook';
import { planRestoration, restoreFormulas } from './share/restoreFormulas';
import { isTrustPromptOff, setTrustPromptOff } from './share/trustPrompt';
import { updateBudget } from './updateBudget';
import { workbookState } from './workbookState';

/** Excel as the task pane meets it. */
export const excelHost = (background: BackgroundWork): ExcelHost => ({
  insertBudget,
  removeBudget,
  readBudgets: () => runExcel(findBudgets),
  updateBudget,
  readBudgetFile: (bytes) => readBudgetFile(background, bytes),
  insertComparison,
  removeComparison,
  readComparisons,
  freezeBaseline,
  writeActuals,
  planConversion: (options, watch) => planConversion(background, options, watch),
  convertFormulas: (options, watch) => convertFormulas(background, options, watch),
  convertedCopy: async (options, watch) => {
    watch?.onProgress?.({ stage: 'reading', done: 0.1 });
    const bytes = await fileBytes();
    watch?.onProgress?.({ stage: 'checking', done: 0.4 });
    return background.copy(bytes, options, watch?.signal);
  },
  openWorkbook,
  planRestoration: (language, watch) => planRestoration(background, language, watch),
  restoreFormulas: (language, choices, watch) => restoreFormulas(background, language, choices, watch),
  isTrustPromptOff,
  setTrustPromptOff,
  repairFormulas,
  insertFormula,
  selection,
  onSelectionChanged,
  formulaAtSelection,
  read: readRange,
  goTo,
  workbookState,
});
