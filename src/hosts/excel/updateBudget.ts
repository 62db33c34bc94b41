import { type FoundBudget, findBudgets, type NamedPlace } from './budgets';
import { typedText } from './draw/typedText';
import type { BudgetInWorkbook } from './excelHost';
import { ExcelProblem } from './excelProblem';
import { canGroupUndo, runExcel, type Work } from './runExcel';

/** Values typed into the inputs of a budget; on failure every cell is given back what it held. */
export async function updateBudget(
  id: string,
  values: Readonly<Record<string, number | string>>,
): Promise<BudgetInWorkbook> {
  return runExcel(
    async (work) => {
      const places = placesIn(await budgetIn(work, id), Object.keys(values));
      await refuseProtected(work, places);
      const changes = Object.values(values).map((value) =>
        typeof value === 'string' ? typedText(value) : value,
      );
      await writeAll(work, places, changes);
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

export function placesIn({ places }: FoundBudget, names: readonly string[]): readonly NamedPlace[] {
  return names.map((name) => {
    const place = places.get(name);
    if (!place) throw new ExcelProblem('unknownName', name);
    return place;
  });
}

/** Inputs stay open on a protected sheet unless somebody locked them. */
export async function refuseProtected(
  { sync }: Pick<Work, 'sync'>,
  places: readonly Pick<NamedPlace, 'worksheet' | 'sheet' | 'address'>[],
): Promise<void> {
  const asked = places.map(({ worksheet, address, sheet }) => ({
    sheet,
    protection: worksheet.protection.load('protected'),
    cell: worksheet.getRange(address).format.protection.load('locked'),
  }));
  await sync();
  const shut = asked.find(({ protection, cell }) => protection.protected && cell.locked !== false);
  if (shut) throw new ExcelProblem('sheetProtected', shut.sheet);
}

async function writeAll(
  { sync }: Work,
  places: readonly NamedPlace[],
  contents: readonly (number | string)[],
) {
  const put = (each: readonly (number | string)[]) =>
    places.forEach(({ worksheet, address }, index) => {
      worksheet.getRange(address).formulas = [[each[index] ?? '']];
    });
  try {
    put(contents);
    await sync();
  } catch (error) {
    put(
      places.map(({ formula }) =>
        typeof formula === 'string' && !formula.startsWith('=') ? typedText(formula) : formula,
      ),
    );
    await sync();
    throw error;
  }
}
