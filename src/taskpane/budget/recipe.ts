import { budgetWorkbook } from '../../budget/budgetWorkbook';
import { OPTIONAL_SHEETS } from '../../budget/draft';
import { inputsOf } from '../../budget/inputs';
import type { Values } from '../../budget/preview';
import type { Project } from '../../budget/project';
import { everyProject } from '../../budget/projects';
import type { Currency } from '../../catalog/record';
import { isoDate } from '../../functions/isoDate';
import type { BudgetInWorkbook, ExcelHost } from '../../hosts/excel/excelHost';
import { withPlainSpaces } from '../../text/withPlainSpaces';
import { givenPrices } from './givenPrices';
import type { StoredBudget } from './storedBudget';
import type { Options } from './useBudgetDraft';

/** The options and inputs that make the same budget again. */
export interface Recipe {
  readonly options: Options;
  readonly inputs: Values;
}

/** Read from the cells of a budget; undefined for a project that this version does not know. */
export async function recipeOf(
  host: Pick<ExcelHost, 'read'>,
  { budget, currency }: StoredBudget,
): Promise<Recipe | undefined> {
  const project = (everyProject as Readonly<Record<string, Project>>)[budget.project];
  if (!project) return undefined;
  const { language, formulas, producer, runMonths, values, sheets } = budget;
  const day = (name: string) => isoDate(values.get(name)) ?? '';
  const { inputs: prices, companyPrices } = await givenPrices(host, budget, project);
  const options: Options = {
    project,
    language,
    formulas,
    currency: currency as Currency,
    start: day('START_MONTH').slice(0, 7),
    date: day('BUDGET_DATE'),
    runMonths,
    producer,
    companyPrices,
    without: OPTIONAL_SHEETS.filter((id) => sheets.every((sheet) => sheet.id !== id)),
  };
  return { options, inputs: { ...typedInputs(budget, options), ...prices } };
}

/** What somebody typed: the inputs that differ from what the template has. */
function typedInputs({ values, calculated }: BudgetInWorkbook, options: Options): Values {
  const plain = (value: number | string) => (typeof value === 'string' ? withPlainSpaces(value) : value);
  const template = new Map(
    inputsOf(budgetWorkbook({ ...options, inputs: {} })).map(({ name, value }) => [name, plain(value)]),
  );
  const isTyped = (name: string, value: number | string) =>
    template.has(name) && template.get(name) !== plain(value) && !calculated.has(name);
  return Object.fromEntries(
    [...values].filter(([name, value]) => !APART.includes(name) && isTyped(name, value)),
  );
}

/** Dates and the currency are options; how far the project has come belongs to one version alone. */
const APART: readonly string[] = [
  ...['CURRENCY', 'START_MONTH', 'BUDGET_DATE'],
  ...['STATUS_MONTH', 'PLANNED_SHARE', 'DONE_SHARE'],
  ...['BASELINE_DATE', 'BASELINE_BY', 'BASELINE_VERSION', 'BASELINE_CONTROL'],
];

const PUBLISHED = '_published';

/** Where an input is typed in a workbook: a price in the cell of its published value, from which the converted one follows. */
export const typedName = (input: string, { values }: BudgetInWorkbook): string =>
  values.has(input + PUBLISHED) ? input + PUBLISHED : input;
