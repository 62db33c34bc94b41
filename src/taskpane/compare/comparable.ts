import { type BudgetFigures, type BudgetInFile, factsOf } from '../../budget/compare/budgetFigures';
import { compareBudgets } from '../../budget/compare/compareBudgets';
import { type Comparison, UnreadableBudgetError } from '../../budget/compare/comparison';
import type { ComparedBudget } from '../../hosts/excel/comparisons';
import type { BudgetInWorkbook, ExcelHost } from '../../hosts/excel/excelHost';
import { ExcelProblem } from '../../hosts/excel/excelProblem';
import type { PaneWords } from '../shell/words';

/** A budget that can be compared: of the workbook, or of a file. */
export interface Comparable {
  readonly key: string;
  readonly figures: BudgetFigures;
  /** Where its cells are; of a budget of the workbook alone. */
  readonly addresses?: BudgetInWorkbook['addresses'];
  readonly file?: string;
}

export const ofWorkbook = (budget: BudgetInWorkbook): Comparable => ({
  key: budget.id,
  figures: budget,
  addresses: budget.addresses,
});

export const ofFile = (file: string, budget: BudgetInFile): Comparable => ({
  key: `${file} ${budget.id}`,
  figures: budget,
  file,
});

export function comparableText({ figures, file }: Comparable, { budget, compare }: PaneWords): string {
  const { name, version } = factsOf(figures);
  const text = `${name}, ${budget.version(version)}`;
  return file === undefined ? text : compare.inFile(text, file);
}

export interface Pair {
  readonly before: Comparable;
  readonly after: Comparable;
}

/** Two budgets in the order of their dates; of the same day, what comes from a file or was made first is before. */
export function inOrder(one: Comparable, other: Comparable): Pair {
  const rank = ({ figures, file }: Comparable) =>
    `${factsOf(figures).date} ${file === undefined ? 1 : 0} ${factsOf(figures).version.padStart(9, '0')}`;
  return rank(one) <= rank(other) ? { before: one, after: other } : { before: other, after: one };
}

/** @throws {ExcelProblem} naming the budget whose figures cannot be read */
export function compared({ before, after }: Pair, say: PaneWords): Comparison {
  try {
    return compareBudgets(before.figures, after.figures);
  } catch (error) {
    if (!(error instanceof UnreadableBudgetError)) throw error;
    throw new ExcelProblem('unreadable', comparableText({ before, after }[error.which], say), {
      cause: error,
    });
  }
}

/** The two with the contents that the cells of the workbook have by now. */
export async function asItIsNow(host: Pick<ExcelHost, 'readBudgets'>, pair: Pair): Promise<Pair> {
  const now = new Map((await host.readBudgets()).map((budget) => [budget.id, ofWorkbook(budget)]));
  const fresh = (one: Comparable): Comparable => {
    const found = now.get(one.key);
    if (one.addresses && !found) throw new ExcelProblem('gone');
    return one.addresses && found ? found : one;
  };
  return { before: fresh(pair.before), after: fresh(pair.after) };
}

/** What the sheet needs of a budget. */
export const sourceOf = ({ figures, addresses, file }: Comparable): ComparedBudget => ({
  values: figures.values,
  ...(addresses && { addresses }),
  ...(file !== undefined && { file }),
});
