import { type FoundBudget, findBudgets, type NamedPlace } from './budgets';
import type { BudgetInWorkbook } from './excelHost';
import { ExcelProblem } from './excelProblem';
import { canGroupUndo, runExcel, type Work } from './runExcel';
import { type CellContents, writeCells } from './writeCells';

/** Values typed into the inputs of a budget; on failure every cell is given back what it held. */
export function updateBudget(
  id: string,
  values: Readonly<Record<string, number | string>>,
): Promise<BudgetInWorkbook> {
  return changeBudget(id, async (_, budget) =>
    Object.entries(values).map(([name, value]) => ({ ...placeIn(budget, name), contents: [[value]] })),
  );
}

/** Writes what `changes` makes of a budget, and gives the budget as Excel recalculated it. */
export function changeBudget(
  id: string,
  changes: (work: Work, budget: FoundBudget) => Promise<readonly CellContents[]>,
): Promise<BudgetInWorkbook> {
  return runExcel(
    async (work) => {
      await writeCells(work, await changes(work, await budgetIn(work, id)));
      return budgetIn(work, id);
    },
    { groupsUndo: canGroupUndo() },
  );
}

export async function budgetIn(work: Work, id: string): Promise<FoundBudget> {
  const found = (await findBudgets(work)).find((budget) => budget.id === id);
  if (!found) throw new ExcelProblem('gone');
  return found;
}

/** Where a name is: a cell, or a run of cells. */
export function placeIn({ places, runs }: FoundBudget, name: string): NamedPlace {
  const place = places.get(name) ?? runs.get(name);
  if (!place) throw new ExcelProblem('unknownName', name);
  return place;
}
