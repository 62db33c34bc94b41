import { findBudgets } from './budgets';
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
import { updateBudget } from './updateBudget';
import { workbookState } from './workbookState';

/** Excel as the task pane meets it. */
export const excelHost: ExcelHost = {
  insertBudget,
  removeBudget,
  readBudgets: () => runExcel(findBudgets),
  updateBudget,
  freezeBaseline,
  writeActuals,
  repairFormulas,
  insertFormula,
  selection,
  onSelectionChanged,
  formulaAtSelection,
  read: readRange,
  goTo,
  workbookState,
};
