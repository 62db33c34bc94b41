import type { Place } from '../../../src/budget/address';
import { budgetWorkbook } from '../../../src/budget/budgetWorkbook';
import type { BudgetFigures } from '../../../src/budget/compare/budgetFigures';
import { compareBudgets } from '../../../src/budget/compare/compareBudgets';
import { comparisonWorkbook } from '../../../src/budget/compare/sheet/comparisonSheet';
import type { BudgetOptions } from '../../../src/budget/draft';
import { layout, type LaidOutWorkbook } from '../../../src/budget/layout';
import { parseReference } from '../../../src/hosts/excel/parseReference';
import { figuresOf } from './figures';

/** A budget laid out, with what a host reads of it. */
export interface Placed {
  readonly workbook: LaidOutWorkbook;
  readonly figures: BudgetFigures;
  readonly places: ReadonlyMap<string, Place>;
}

export function placed(options: BudgetOptions): Placed {
  const workbook = layout(budgetWorkbook(options), options.formulas);
  const { project, language, runMonths } = options;
  const places = workbook.sheets.flatMap(({ names }) =>
    names.flatMap(({ name, address }) => {
      const place = parseReference(address);
      return place && !place.isRange ? [[name, { ...place, sheet: place.sheet ?? '' }] as const] : [];
    }),
  );
  return {
    workbook,
    figures: figuresOf(workbook, { project: project.id, language, runMonths }),
    places: new Map(places),
  };
}

const titles = ({ sheets }: LaidOutWorkbook) => sheets.map(({ title }) => title);

/** Two budgets in one workbook, and the sheet that compares them. */
export function comparedInOne(one: BudgetOptions, other: BudgetOptions): LaidOutWorkbook {
  const before = placed(one);
  const after = placed({ ...other, taken: { sheets: titles(before.workbook), tables: [] } });
  const sheets = [...before.workbook.sheets, ...after.workbook.sheets];
  const comparison = comparisonWorkbook({
    comparison: compareBudgets(before.figures, after.figures),
    sources: {
      before: { values: before.figures.values, places: before.places },
      after: { values: after.figures.values, places: after.places },
    },
    language: other.language,
    taken: { sheets: sheets.map(({ title }) => title), tables: [] },
    producer: other.producer,
  });
  return { ...comparison, sheets: [...sheets, ...comparison.sheets] };
}
