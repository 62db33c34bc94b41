import type { BudgetFigures } from '../../../src/budget/compare/budgetFigures';
import type { BudgetOptions } from '../../../src/budget/draft';
import { budgetWorkbook } from '../../../src/budget/budgetWorkbook';
import { cellIndex, evaluation } from '../../../src/budget/evaluation';
import type { LaidOutWorkbook } from '../../../src/budget/layout';
import type { Project } from '../../../src/budget/project';
import { parseReference } from '../../../src/hosts/excel/parseReference';
import { churnOptions, referencePricesOf } from '../samples';

/** What a host reads of a budget: the contents of its cells with a name. */
export function figuresOf(
  workbook: LaidOutWorkbook,
  { project, language, runMonths }: Pick<BudgetFigures, 'project' | 'language' | 'runMonths'>,
): BudgetFigures {
  const values = workbook.sheets.flatMap(({ names, rows }) =>
    names.flatMap(({ name, address }) => {
      const place = parseReference(address);
      return place && !place.isRange ? [[name, rows[place.row]?.[place.column]?.value ?? ''] as const] : [];
    }),
  );
  return { project, language, runMonths, values: new Map(values) };
}

/** The same without the sheets: only cells with a name are worked out. */
export function budget(project: Project, changes: Partial<BudgetOptions> = {}): BudgetFigures {
  const { language = 'en', runMonths = 12 } = changes;
  const options = { ...churnOptions, project, inputs: referencePricesOf(project), ...changes };
  const workbook = budgetWorkbook(options);
  const { of } = evaluation(cellIndex(workbook));
  const cells = workbook.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const values = cells.flatMap((cell) => (cell?.name === undefined ? [] : [[cell.name, of(cell)] as const]));
  return { project: project.id, language, runMonths, values: new Map(values) };
}
