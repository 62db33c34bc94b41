import type { BudgetInFile } from '../../budget/compare/budgetFigures';
import { projectOf } from '../../budget/compare/projectOf';
import type { Project } from '../../budget/project';
import { everyProject } from '../../budget/projects';
import type { CellValue, SheetContent, WorkbookContent } from '../../sharing/workbook';

/**
 * The budgets of a workbook file, by the names of its cells: made by us or saved by Excel, in either language, with
 * formulas of either kind. Sheets belong together that a summary is made of.
 */
export function budgetsOfWorkbook(content: WorkbookContent): readonly BudgetInFile[] {
  const named = content.names.flatMap(namedCell);
  const sheets = new Map(content.sheets.map((sheet) => [sheet.name, new ReadSheet(sheet)]));
  const summaries = new Set(named.flatMap(({ name, sheet }) => (name === TOTAL ? [sheet] : [])));
  return [...summaries].map((summary) => {
    const own = summaries.size === 1 ? new Set(sheets.keys()) : madeOf(summary, sheets, summaries);
    const cells = named.filter(({ sheet }) => own.has(sheet));
    // a copied sheet has the names of its model: the first one counts
    const values = new Map(
      cells
        .toReversed()
        .map(({ name, sheet, row, column }) => [name, sheets.get(sheet)?.at(row, column) ?? '']),
    );
    const first = sheets.get(summary);
    const { id: project, language } = projectOf({
      names: new Set(values.keys()),
      says: (text) => first?.says(text) ?? false,
    });
    const months = cells.find(({ name }) => name === START_OF_RUN) && monthsShown([...own], sheets);
    return {
      id: summary,
      project,
      language,
      runMonths: Math.max(MONTHS, (months ?? 0) - buildMonths(project)),
      values,
    };
  });
}

const TOTAL = 'budget_base';
const START_OF_RUN = 'START_R';
const MONTHS = 12;

class ReadSheet {
  private readonly values: ReadonlyMap<string, number | string>;

  constructor(private readonly content: SheetContent) {
    this.values = new Map(
      content.cells.map(({ row, column, value }) => [`${row},${column}`, plainValue(value)]),
    );
  }

  at(row: number, column: number): number | string | undefined {
    return this.values.get(`${row},${column}`);
  }

  says(text: string): boolean {
    return this.content.cells.some(({ value }) => value === text);
  }

  get formulas(): readonly string[] {
    return this.content.cells.flatMap(({ formula }) => formula ?? []);
  }
}

function plainValue(value: CellValue): number | string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

const CELL = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)$/;

/** Where a name leads, if that is one cell. */
function namedCell({ name, formula }: WorkbookContent['names'][number]) {
  const [, quoted, bare = '', letters = '', digits] = CELL.exec(formula) ?? [];
  if (digits === undefined) return [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return [{ name, sheet: quoted?.replaceAll("''", "'") ?? bare, row: Number(digits) - 1, column }];
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\d_.]*))!/gu;

/** The sheets that a summary is made of, and that those are made of; the summary of another budget ends the way. */
function madeOf(
  summary: string,
  sheets: ReadonlyMap<string, ReadSheet>,
  summaries: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set([summary]);
  for (const title of found)
    for (const formula of sheets.get(title)?.formulas ?? [])
      for (const [, quoted, bare = ''] of formula.matchAll(SHEET)) {
        const name = quoted?.replaceAll("''", "'") ?? bare;
        if (sheets.has(name) && !summaries.has(name)) found.add(name);
      }
  return found;
}

const buildMonths = (project: string): number => {
  const known = (everyProject as Readonly<Record<string, Project>>)[project];
  return known ? known.calendar.R[0] - 1 : 0;
};

/** The longest run of months, numbered from 1, that a sheet has in a row on top. */
function monthsShown(titles: readonly string[], sheets: ReadonlyMap<string, ReadSheet>): number {
  const lengths = titles.map((title) => {
    const sheet = sheets.get(title);
    let length = 0;
    while (sheet?.at(NUMBERS.row, NUMBERS.column + length) === length + 1) length++;
    return length;
  });
  return Math.max(0, ...lengths);
}

/** Where the sheet of months counts them. */
const NUMBERS = { row: 3, column: 13 };
