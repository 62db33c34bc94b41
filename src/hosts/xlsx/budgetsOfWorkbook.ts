import type { BudgetInFile } from '../../budget/compare/budgetFigures';
import { projectOf } from '../../budget/compare/projectOf';
import type { Project } from '../../budget/project';
import { everyProject } from '../../budget/projects';
import { namedCells } from '../../sharing/namedCells';
import { WorkbookView } from '../../sharing/view';
import type { CellValue, WorkbookContent } from '../../sharing/workbook';
import { withPlainSpaces } from '../../text/withPlainSpaces';

/**
 * The budgets of a workbook file, by the names of its cells: made by us or saved by Excel, in either language, with
 * formulas of either kind. Sheets belong together that a summary is made of.
 */
export function budgetsOfWorkbook(content: WorkbookContent): readonly BudgetInFile[] {
  const view = new WorkbookView(content);
  const named = namedCells(view);
  const all = new Set(content.sheets.map(({ name }) => name));
  const summaries = new Set(named.flatMap(({ name, place }) => (name === TOTAL ? [place.sheet] : [])));
  return [...summaries].map((summary) => {
    const own = summaries.size === 1 ? all : madeOf(summary, view, summaries);
    const cells = named.filter(({ place }) => own.has(place.sheet));
    // a copied sheet has the names of its model: the first one counts
    const values = new Map(
      cells.toReversed().map(({ name, cell }) => [name, plainValue(cell?.value ?? null)]),
    );
    const texts = new Set(view.sheet(summary)?.cells.map(({ value }) => withPlainSpaces(String(value))));
    const { id: project, language } = projectOf({
      names: new Set(values.keys()),
      says: (text) => texts.has(withPlainSpaces(text)),
    });
    const months = values.has(START_OF_RUN) ? monthsShown([...own], view) : 0;
    return {
      id: summary,
      project,
      language,
      runMonths: Math.max(MONTHS, months - buildMonths(project)),
      values,
    };
  });
}

const TOTAL = 'budget_base';
const START_OF_RUN = 'START_R';
const MONTHS = 12;

function plainValue(value: CellValue): number | string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!/gu;

/** The sheets that a summary is made of, and that those are made of; the summary of another budget ends the way. */
function madeOf(summary: string, view: WorkbookView, summaries: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set([summary]);
  for (const title of found)
    for (const { formula = '' } of view.sheet(title)?.cells ?? [])
      for (const [, quoted, bare = ''] of formula.matchAll(SHEET)) {
        const name = quoted?.replaceAll("''", "'") ?? bare;
        if (view.sheet(name) && !summaries.has(name)) found.add(name);
      }
  return found;
}

const buildMonths = (project: string): number => {
  const known = (everyProject as Readonly<Record<string, Project>>)[project];
  return known ? known.calendar.R[0] - 1 : 0;
};

/** The longest run of months, numbered from 1, that a sheet has in a row on top. */
function monthsShown(titles: readonly string[], view: WorkbookView): number {
  const lengths = titles.map((sheet) => {
    let length = 0;
    while (view.cell({ sheet, ...NUMBERS, column: NUMBERS.column + length })?.value === length + 1) length++;
    return length;
  });
  return Math.max(0, ...lengths);
}

/** Where the sheet of months counts them. */
const NUMBERS = { row: 3, column: 13 };
