import type { BudgetOptions } from '../../src/budget/draft';
import { budgetFileTask } from '../../src/background/budgetFileTask';
import { sharingTasks } from '../../src/background/sharingTasks';
import { compareBudgets } from '../../src/budget/compare/compareBudgets';
import { everyProject } from '../../src/budget/projects';
import { excelHost } from '../../src/hosts/excel';
import { ExcelProblem } from '../../src/hosts/excel/excelProblem';

/** What a test hands over: JSON, hence the project by its id. */
export type GivenOptions = Omit<BudgetOptions, 'project' | 'taken'> & {
  readonly project: keyof typeof everyProject;
};

/** Everything on one thread: a test that is cut short leaves nothing behind. */
const wasm = () => fetch('/demo/ironcalc.wasm').then((answer) => answer.arrayBuffer());
export const host = excelHost({ ...sharingTasks(wasm), ...budgetFileTask(wasm) });

export const optionsOf = ({ project, ...options }: GivenOptions): BudgetOptions => ({
  ...options,
  project: everyProject[project],
});

/** Compares the first two budgets of the workbook on a sheet of it. */
export async function comparisonInserted(replaces: string | undefined) {
  const [before, after] = await host.readBudgets();
  if (!before || !after) throw new Error('There are no two budgets');
  return host.insertComparison({
    comparison: compareBudgets(before, after),
    before,
    after,
    language: after.language,
    producer: 'MLCOST test',
    ...(replaces && { replaces }),
  });
}

/** The outcome of a call as JSON: maps and sets as lists, a problem as its kind. */
export async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    return { done: JSON.parse(JSON.stringify(await work, plain)) as unknown };
  } catch (error) {
    if (error instanceof ExcelProblem) return { problem: error.kind, subject: error.subject };
    return { fault: String(error) };
  }
}

const plain = (key: string, value: unknown): unknown => {
  if (key === 'places' || key === 'runs') return undefined;
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : (value ?? null);
};
