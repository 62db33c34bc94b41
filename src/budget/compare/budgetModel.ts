import { PRICE_BOOK_DATE } from '../../catalog/priceBook';
import type { Currency } from '../../catalog/record';
import { nodesIn } from '../../formula/formula';
import { parseTemplate } from '../../formula/template';
import { budgetLines } from '../budgetLines';
import { budgetWorkbook } from '../budgetWorkbook';
import { type BudgetOptions, draftOf } from '../draft';
import { type CellIndex, cellIndex, evaluation } from '../evaluation';
import type { Project } from '../project';
import type { Cell, Workbook } from '../workbook';

/** Contents of cells by id. */
export type Given = ReadonlyMap<string, number | string>;

/** How the amounts of a project follow from its inputs, whatever a certain budget holds in them. */
export interface BudgetModel {
  readonly workbook: Workbook;
  readonly lines: readonly string[];
  /**
   * Cells with a name that a budget can be asked for: those to type into, then formulas that lines are made with, each
   * behind those that it depends on.
   */
  readonly cells: readonly Cell[];
  /** Ids of all cells that the amount of a line depends on. */
  readonly behind: (line: string) => ReadonlySet<string>;
  /** The amount of a line with these contents, or the content of any other cell. */
  readonly value: (id: string, given: Given) => number | string;
}

/** Sheets whose inputs belong to the budget; on the others people sign, tick off and follow. */
const SHEETS: ReadonlySet<string> = new Set([
  ...['assumptions', 'prices', 'E', 'D', 'M', 'T', 'P', 'R'],
  ...['monthly', 'resources', 'scenarios', 'finance', 'risk'],
]);

/** Days of the budget as a whole, which it tells about itself. */
const DATES: ReadonlySet<string> = new Set(['BUDGET_DATE', 'START_MONTH']);

export const amountOf = (line: string): string => `${line}_budget`;

/** Any budget of a project: every figure of a certain one is then given. */
export const modelOptions = (project: Project, currency: Currency): BudgetOptions => ({
  project,
  currency,
  language: 'en',
  formulas: 'plain',
  start: PRICE_BOOK_DATE.slice(0, 7),
  date: PRICE_BOOK_DATE,
  runMonths: 12,
  inputs: {},
  producer: '',
});

export function budgetModel(options: BudgetOptions): BudgetModel {
  const workbook = budgetWorkbook(options);
  const index = cellIndex(workbook);
  const closures = new Map<string, ReadonlySet<string>>();
  const lines = budgetLines(draftOf(options)).map(({ id }) => id);
  const behind = (line: string) => behindCell(index, amountOf(line), closures);
  const upstream = new Set(lines.flatMap((line) => [...behind(line)]));
  const cells = workbook.sheets
    .filter(({ id }) => SHEETS.has(id))
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    .filter((cell): cell is Cell => cell?.name !== undefined && cell.id !== undefined)
    .filter(({ id = '', input, formula }) => (formula === undefined ? input !== undefined : upstream.has(id)))
    .filter(({ input }) => !DATES.has(input ?? ''));
  const depth = ({ id = '' }: Cell) => behindCell(index, id, closures).size;
  return {
    workbook,
    lines,
    cells: cells.toSorted((one, other) => depth(one) - depth(other)),
    behind,
    value: (id, given) => evaluation(index, given).named(id),
  };
}

/** What a cell depends on, itself left out; each cell is looked into once. */
function behindCell(
  index: CellIndex,
  id: string,
  known: Map<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = known.get(id);
  if (found) return found;
  const formula = index.cells.get(id)?.formula;
  const own = new Set<string>();
  known.set(id, own);
  for (const name of formula === undefined ? [] : namesIn(formula)) {
    const ids = index.ranges.get(name)?.flatMap((row) => row.flatMap((cell) => cell.id ?? [])) ?? [name];
    for (const each of ids) {
      own.add(each);
      for (const further of behindCell(index, each, known)) own.add(further);
    }
  }
  return own;
}

function namesIn(formula: string): ReadonlySet<string> {
  const nodes = nodesIn(parseTemplate(formula));
  return new Set(nodes.flatMap((node) => (node.kind === 'name' ? [node.name] : [])));
}
