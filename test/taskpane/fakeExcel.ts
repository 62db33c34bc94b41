import type { ActualEntry, BudgetInWorkbook, ExcelHost, Selection } from '../../src/hosts/excel/excelHost';
import type { ComparisonToInsert } from '../../src/hosts/excel/comparisons';
import { ExcelProblem } from '../../src/hosts/excel/excelProblem';
import { parseReference } from '../../src/hosts/excel/parseReference';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import type { BudgetOptions } from '../../src/budget/draft';
import { layout, type LaidOutWorkbook } from '../../src/budget/layout';
import { figuresOf } from '../budget/compare/figures';

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
  readonly comparisons: ComparisonToInsert[];
  readonly updates: Readonly<Record<string, number | string>>[];
  readonly frozen: { readonly date: string; readonly by: string }[];
  readonly actuals: {
    readonly entries: readonly ActualEntry[];
    readonly accounts: Readonly<Record<string, string>>;
  }[];
}

interface Given {
  /** Something stands in the active cell. */
  readonly isOccupied?: boolean;
}

/** An Excel for component tests: it keeps what it is told and answers as a small workbook would. */
export function fakeExcel({ isOccupied = false, ...change }: Partial<ExcelHost> & Given = {}): ExcelHost & {
  readonly deeds: Deeds;
} {
  const deeds: Deeds = {
    inserted: [],
    formulas: [],
    removed: [],
    comparisons: [],
    updates: [],
    frozen: [],
    actuals: [],
  };
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
    readBudgetFile: async () => {
      throw new ExcelProblem('noBudget');
    },
    insertComparison: async (comparison) => {
      deeds.comparisons.push(comparison);
      return { id: `c${deeds.comparisons.length}`, title: 'Comparison', undo: true };
    },
    removeComparison: async () => {
      deeds.comparisons.pop();
    },
    readComparisons: async () =>
      deeds.comparisons.map((_, index) => ({ id: `c${index + 1}`, title: 'Comparison' })),
    updateBudget: async (_, values) => {
      deeds.updates.push(values);
      return first();
    },
    planConversion: async () => ({ formulas: [], findings: [] }),
    convertFormulas: async () => ({ formulas: [], undo: true, spent: { own: 1, waiting: 1 } }),
    convertedCopy: async () => ({ bytes: new Uint8Array(), formulas: [] }),
    openWorkbook: async () => undefined,
    planRestoration: async () => undefined,
    restoreFormulas: async () => {
      throw new ExcelProblem('noLedger');
    },
    isTrustPromptOff: () => false,
    setTrustPromptOff: async () => undefined,
    repairFormulas: async () => ({ repaired: [], skippedSheets: [], refused: [] }),
    freezeBaseline: async (_, frozen) => {
      deeds.frozen.push(frozen);
      return first();
    },
    writeActuals: async (_, entries, accounts = {}) => {
      deeds.actuals.push({ entries, accounts });
      return first();
    },
    insertFormula: async (formula, { replace = false } = {}) => {
      if (isOccupied && !replace) throw new ExcelProblem('occupied', 'Sheet1!B4');
      deeds.formulas.push(formula);
      return selection;
    },
    selection: async () => selection,
    read: async (address) => cellsOf(deeds.inserted, address) ?? [[7]],
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

const laidOut = new Map<BudgetOptions, LaidOutWorkbook>();

/** The workbook of a budget, the same object for the same options. */
function workbookOf(options: BudgetOptions): LaidOutWorkbook {
  const workbook = laidOut.get(options) ?? layout(budgetWorkbook(options), options.formulas);
  laidOut.set(options, workbook);
  return workbook;
}

/** A budget as its cells would read right after it was inserted. */
function stored(options: BudgetOptions, index: number): BudgetInWorkbook {
  const workbook = workbookOf(options);
  const { sheets } = workbook;
  const { project, language, runMonths } = options;
  const named = figuresOf(workbook, { project: project.id, language, runMonths });
  return {
    id: `b${index + 1}`,
    project: options.project.id,
    language: options.language,
    formulas: options.formulas,
    producer: options.producer,
    runMonths: options.runMonths,
    sheets: sheets.map(({ id, title }) => ({ id, title })),
    values: new Map([...workbook.values, ...named.values]),
    addresses: new Map(sheets.flatMap(({ names }) => names.map(({ name, address }) => [name, address]))),
    calculated: new Set(
      sheets.flatMap(({ names, rows }) =>
        names.flatMap(({ name, address }) => {
          const place = parseReference(address);
          return place && rows[place.row]?.[place.column]?.formula !== undefined ? [name] : [];
        }),
      ),
    ),
  };
}

/** What a range of a budget holds right after it was inserted; undefined on any other sheet. */
function cellsOf(inserted: readonly BudgetOptions[], address: string): (number | string)[][] | undefined {
  const [from = '', to = from] = address.slice(address.lastIndexOf('!') + 1).split(':');
  const [first, last] = [parseReference(from), parseReference(to)];
  const title = parseReference(address)?.sheet;
  for (const options of inserted) {
    const sheet = workbookOf(options).sheets.find((each) => each.title === title);
    if (!sheet || !first || !last) continue;
    return Array.from({ length: last.row - first.row + 1 }, (_, row) =>
      Array.from(
        { length: last.column - first.column + 1 },
        (__, column) => sheet.rows[first.row + row]?.[first.column + column]?.value ?? '',
      ),
    );
  }
  return undefined;
}
