import { readFileSync } from 'node:fs';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import type { BudgetOptions } from '../../src/budget/draft';
import { layout, type LaidOutWorkbook } from '../../src/budget/layout';
import type { Project } from '../../src/budget/project';
import { projects } from '../../src/budget/projects';
import type { Cell } from '../../src/budget/workbook';

/** The prices behind the published amounts of the reference projects, as input values. */
export const referencePrices = JSON.parse(
  readFileSync(new URL('../reference-prices.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, number>>;

export const churnOptions: BudgetOptions = {
  project: projects.churn,
  language: 'en',
  formulas: 'plain',
  currency: 'EUR',
  start: '2027-01',
  date: '2026-11-24',
  runMonths: 12,
  inputs: referencePricesOf(projects.churn),
  producer: 'MLCOST test',
};

/** The reference prices that a project uses. */
export function referencePricesOf(project: Project): Readonly<Record<string, number>> {
  return Object.fromEntries(
    Object.entries(referencePrices).filter(([name]) => !name.startsWith('PRICE_') || name in project.prices),
  );
}

export function laidOutProject(project: Project, changes: Partial<BudgetOptions> = {}): LaidOutWorkbook {
  return laidOutChurn({ project, inputs: referencePricesOf(project), ...changes });
}

export function laidOutChurn(changes: Partial<BudgetOptions> = {}): LaidOutWorkbook {
  const options = { ...churnOptions, ...changes };
  return layout(budgetWorkbook(options), options.formulas);
}

/** The workbook of a project after people typed into cells that have no input name, by cell id. */
export function filledIn(
  typed: Readonly<Record<string, number | string>>,
  changes: Partial<BudgetOptions> = {},
): LaidOutWorkbook {
  const options = { ...churnOptions, ...changes };
  const workbook = budgetWorkbook(options);
  const missing = new Set(Object.keys(typed));
  const over = (cell: Cell | null): Cell | null => {
    const value = cell?.id === undefined ? undefined : typed[cell.id];
    if (!cell || value === undefined) return cell;
    missing.delete(cell.id ?? '');
    const { formula: _, ...kept } = cell;
    return { ...kept, value };
  };
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(over) })),
  }));
  if (missing.size > 0) throw new Error(`No cell is called ${[...missing].join(', ')}`);
  return layout({ ...workbook, sheets }, options.formulas);
}

/** The roll-ups of the domain study for churn, each of whose lines is rounded to cents: hence the tolerance of 0.02. */
export const churnTotals = {
  base: 61_364.84,
  byPhase: { E: 10_380, D: 5_768.51, M: 17_472.96, T: 7_090, P: 7_980, R: 12_673.37 },
  byCostType: { DEV: 36_950, DATA: 7_916.67, INFRA: 3_853.85, MAINT: 4_920, DRIFT: 7_724.32 },
  byTreatment: { X: 10_380, D: 36_279.63, O: 14_705.21 },
  byCoursePhase: { exploration: 10_380, development: 30_331.47, deployment: 20_653.37 },
  mean: 65_651.79,
  confidentBudget: 69_587.15,
  contingency: 8_222.31,
};
