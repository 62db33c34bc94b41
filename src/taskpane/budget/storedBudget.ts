import { type Totals, totalsOf } from '../../budget/totals';
import type { BudgetInWorkbook } from '../../hosts/excel/excelHost';

/** A budget of the workbook as the pane shows it. */
export interface StoredBudget {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly currency: string;
  /** Absent where a figure of the budget shows an error. */
  readonly totals: Totals | undefined;
  readonly budget: BudgetInWorkbook;
}

export function storedBudget(budget: BudgetInWorkbook): StoredBudget {
  const text = (name: string, fallback: string) => String(budget.values.get(name) ?? fallback);
  return {
    id: budget.id,
    name: text('PROJECT_NAME', budget.project),
    version: text('VERSION', '1'),
    currency: text('CURRENCY', 'EUR'),
    totals: readable(budget),
    budget,
  };
}

function readable({ values }: BudgetInWorkbook): Totals | undefined {
  try {
    return totalsOf(values);
  } catch {
    return undefined; // totalsOf refuses a figure that is no number: a cell shows an error
  }
}

/** The version after this one: the number in it raised, or a 2 behind it. */
export const nextVersion = (version: string): string =>
  /\d+$/.test(version)
    ? version.replace(/\d+$/, (digits) => String(Number(digits) + 1))
    : `${version} 2`.trim();
