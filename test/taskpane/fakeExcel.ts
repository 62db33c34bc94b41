import type { BudgetInWorkbook, ExcelHost, Selection } from '../../src/hosts/excel/excelHost';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import type { BudgetOptions } from '../../src/budget/draft';
import { layout } from '../../src/budget/layout';

const selection: Selection = {
  address: 'Sheet1!B4',
  sheet: 'Sheet1',
  cells: 1,
  value: 7,
  text: '7',
  formula: '',
  formulaLocal: '',
};

/** What the pane did to Excel. */
export interface Deeds {
  readonly inserted: BudgetOptions[];
  readonly formulas: string[];
  readonly removed: string[];
  readonly updates: Readonly<Record<string, number | string>>[];
}

/** An Excel for component tests: it keeps what it is told and answers as a small workbook would. */
export function fakeExcel(change: Partial<ExcelHost> = {}): ExcelHost & { readonly deeds: Deeds } {
  const deeds: Deeds = { inserted: [], formulas: [], removed: [], updates: [] };
  const budgets = (): BudgetInWorkbook[] => deeds.inserted.map(stored);
  const first = (): BudgetInWorkbook => {
    const [budget] = budgets();
    if (!budget) throw new Error('There is no budget');
    return budget;
  };
  return {
    deeds,
    insertBudget: async (options, watch) => {
      watch?.onProgress?.({ stage: 'writing', done: 0.5 });
      deeds.inserted.push(options);
      const { sheets } = stored(options, deeds.inserted.length - 1);
      return { id: 'b1', sheets, undo: true, agrees: true, spent: { own: 1, waiting: 1 } };
    },
    removeBudget: async (id) => {
      deeds.removed.push(id);
      deeds.inserted.length = 0;
    },
    readBudgets: async () => budgets(),
    updateBudget: async (_, values) => {
      deeds.updates.push(values);
      return first();
    },
    repairFormulas: async () => ({ repaired: [], skippedSheets: [] }),
    freezeBaseline: async () => first(),
    writeActuals: async () => first(),
    insertFormula: async (formula) => {
      deeds.formulas.push(formula);
      return selection;
    },
    selection: async () => selection,
    read: async () => [[7]],
    onSelectionChanged: async () => async () => undefined,
    formulaAtSelection: async () => undefined,
    goTo: async () => undefined,
    workbookState: async () => ({
      isEditing: false,
      isReadOnly: false,
      isStructureProtected: false,
      isActiveSheetProtected: false,
      isCalculationManual: false,
      api: '1.14',
      language: 'en',
      separators: { decimal: '.', list: ',' },
      isEmpty: true,
    }),
    ...change,
  };
}

/** A budget as its cells would read right after it was inserted. */
function stored(options: BudgetOptions, index: number): BudgetInWorkbook {
  const { sheets, values } = layout(budgetWorkbook(options), options.formulas);
  return {
    id: `b${index + 1}`,
    project: options.project.id,
    language: options.language,
    formulas: options.formulas,
    producer: options.producer,
    runMonths: options.runMonths,
    sheets: sheets.map(({ title }) => ({ id: title, title })),
    values,
    addresses: new Map(
      sheets.flatMap(({ title, names }) => names.map(({ name, address }) => [name, `${title}!${address}`])),
    ),
    calculated: new Set(),
  };
}
