import { type Totals, totalsOf } from '../../budget/totals';
import { projects } from '../../budget/projects';
import type { Project, ProjectId } from '../../budget/project';
import type { Values } from '../../budget/preview';
import type { Currency } from '../../catalog/record';
import { isoDate } from '../../functions/isoDate';
import type { BudgetInWorkbook } from '../../hosts/excel/excelHost';
import type { Options } from './useBudgetDraft';

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

/** The options and inputs that make the same budget again; undefined for a project that this version does not know. */
export function recipeOf({
  budget,
  currency,
}: StoredBudget): { readonly options: Options; readonly inputs: Values } | undefined {
  const project = (projects as Readonly<Record<string, Project>>)[budget.project as ProjectId];
  if (!project) return undefined;
  const { language, formulas, producer, runMonths, values, calculated } = budget;
  const day = (name: string) => isoDate(values.get(name)) ?? '';
  const inputs = Object.fromEntries([...values].filter(([name]) => isInput(name) && !calculated.has(name)));
  return {
    options: {
      project,
      language,
      formulas,
      currency: currency as Currency,
      start: day('START_MONTH').slice(0, 7),
      date: day('BUDGET_DATE'),
      runMonths,
      producer,
    },
    inputs,
  };
}

/** Dates and the currency are options; how far the project has come belongs to one version alone. */
const NO_INPUTS: readonly string[] = [
  ...['CURRENCY', 'START_MONTH', 'BUDGET_DATE'],
  ...['STATUS_MONTH', 'PLANNED_SHARE', 'DONE_SHARE'],
  ...['BASELINE_DATE', 'BASELINE_BY', 'BASELINE_VERSION', 'BASELINE_CONTROL'],
];

/** Names in small letters are those of results. */
const isInput = (name: string): boolean => !NO_INPUTS.includes(name) && name !== name.toLowerCase();

/** The version after this one: the number in it raised, or a 2 behind it. */
export const nextVersion = (version: string): string =>
  /\d+$/.test(version)
    ? version.replace(/\d+$/, (digits) => String(Number(digits) + 1))
    : `${version} 2`.trim();
