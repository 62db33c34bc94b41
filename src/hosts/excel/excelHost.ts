import type { BudgetInFile } from '../../budget/compare/budgetFigures';
import type { BudgetOptions } from '../../budget/draft';
import type { Matrix } from '../../formula/nativeFunctions';
import type { Preview } from '../../sharing/plan';
import type { Choices } from '../../sharing/restore';
import type { Language } from '../../text/language';
import type { ComparisonInWorkbook, ComparisonToInsert, InsertedComparison } from './comparisons';
import type { ConversionOptions, ConvertedWorkbook } from './share/convertFormulas';
import type { RestoredWorkbook } from './share/restoreFormulas';
import type { ConvertedCopy, CopyOptions, RestorationPreview } from './share/sharingWork';

/**
 * All that the task pane asks of Excel. Components receive it as a prop and never name Excel; their tests pass another.
 *
 * Every promise may be refused with an `ExcelProblem`, whose `kind` says what a person can do about it.
 */
export interface ExcelHost {
  /**
   * Adds the sheets of a budget behind those that exist, which are never overwritten: a title or a table name that is
   * taken gets a number. One undo step where Excel can (ExcelApi 1.20). On failure or cancellation every sheet that was
   * created is deleted again and the active sheet is what it was.
   */
  insertBudget(options: BudgetOptions, watch?: Watch): Promise<InsertedBudget>;
  /** Deletes the sheets of a budget and nothing else. Excel cannot undo this. */
  removeBudget(id: string): Promise<void>;
  /** The budgets that the workbook holds, read from their cells through names and tags. */
  readBudgets(): Promise<readonly BudgetInWorkbook[]>;
  /**
   * Writes new values into the input cells of a budget, in place, and gives the budget as Excel recalculated it.
   * Values count as checked (`readInputs`); a name that the budget lacks is refused before anything is written.
   */
  updateBudget(id: string, values: Readonly<Record<string, number | string>>): Promise<BudgetInWorkbook>;
  /** The budgets of an .xlsx file, made by us or saved by Excel, in either language. */
  readBudgetFile(bytes: Uint8Array): Promise<readonly BudgetInFile[]>;
  /**
   * Adds a sheet that compares two budgets, under a title that is free; amounts of budgets of this workbook follow
   * their cells. On failure or cancellation the workbook is as it was, an older comparison to replace included.
   */
  insertComparison(comparison: ComparisonToInsert, watch?: Watch): Promise<InsertedComparison>;
  /** Deletes the sheet of a comparison and nothing else. Excel cannot undo this. */
  removeComparison(id: string): Promise<void>;
  readComparisons(): Promise<readonly ComparisonInWorkbook[]>;
  /**
   * Turns the months of the baseline into figures that no longer follow the budget; once more sets a new baseline.
   * @param by - who freezes it
   */
  freezeBaseline(
    id: string,
    frozen: { /** YYYY-MM-DD */ readonly date: string; readonly by: string },
  ): Promise<BudgetInWorkbook>;
  /**
   * Adds entries below those that the budget's list of actuals holds, and maps accounts to lines; what an account was
   * mapped to before is replaced. All of it or nothing; the problem is `noRoom` where the list is full.
   * @param accounts - code of the line by account, `{ '6063': 'R1' }`
   */
  writeActuals(
    id: string,
    entries: readonly ActualEntry[],
    accounts?: Readonly<Record<string, string>>,
  ): Promise<BudgetInWorkbook>;
  /** What a conversion of this workbook to plain Excel would do, and what to put right before. */
  planConversion(options: CopyOptions, watch?: Watch): Promise<Preview>;
  /**
   * Converts the MLCOST formulas of this workbook, each held against its value before: one that differs is left. All of
   * it or nothing: on failure or cancellation the workbook is as it was.
   */
  convertFormulas(options: ConversionOptions, watch?: Watch): Promise<ConvertedWorkbook>;
  /** The file of this workbook with its formulas converted; the workbook itself is not touched. */
  convertedCopy(options: CopyOptions, watch?: Watch): Promise<ConvertedCopy>;
  /** Opens a file as a new workbook beside this one. */
  openWorkbook(bytes: Uint8Array): Promise<void>;
  /** What restoring would do; undefined where the workbook has no ledger. */
  planRestoration(language: Language, watch?: Watch): Promise<RestorationPreview | undefined>;
  /** Brings the MLCOST formulas back, and does with each conflict what was decided. */
  restoreFormulas(language: Language, choices: Choices, watch?: Watch): Promise<RestoredWorkbook>;
  /** Whether readers of this workbook are not asked to trust the add-in. */
  isTrustPromptOff(): boolean;
  setTrustPromptOff(isOff: boolean): Promise<void>;
  /** Re-enters formulas of ours that read #NAME? or carry the prefix of a file opened without the add-in. */
  repairFormulas(watch?: Watch): Promise<RepairReport>;

  /**
   * Writes a formula into the active cell. A cell that is not empty is kept, and the problem is `occupied`, unless
   * `replace` is set.
   * @param formula - with its equals sign, in English syntax: `=MLCOST.RETRAIN(4,5,2,440)`
   */
  insertFormula(formula: string, options?: { readonly replace?: boolean }): Promise<Selection>;
  selection(): Promise<Selection>;
  /** Calls the listener with the selection whenever it changes; the result stops it. */
  onSelectionChanged(listener: (selection: Selection) => void): Promise<() => Promise<void>>;
  /** The formula of the active cell with the values it refers to, or undefined where there is no formula. */
  formulaAtSelection(): Promise<FormulaAtSelection | undefined>;
  /** The values of a range, `Sheet1!B4:B7`; on the active sheet where it names none. */
  read(address: string): Promise<Matrix>;
  /** Selects a range and shows its sheet: `'1 Exploration'!D7`. */
  goTo(address: string): Promise<void>;
  workbookState(): Promise<WorkbookState>;
}

/** Long work that a person can follow and stop. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface Progress {
  readonly stage: 'reading' | 'preparing' | 'writing' | 'checking' | 'restoring';
  /** From 0 to 1. */
  readonly done: number;
}

export interface InsertedBudget {
  /** Names the budget in this workbook from now on. */
  readonly id: string;
  readonly sheets: readonly BudgetSheet[];
  /** Whether one undo takes the whole budget back. */
  readonly undo: boolean;
  /** Whether Excel's total is the one that core computed; undefined while Excel has not calculated it. */
  readonly agrees: boolean | undefined;
  /** Time in milliseconds: our own work, and waiting for Excel. */
  readonly spent: { readonly own: number; readonly waiting: number };
}

export interface BudgetSheet {
  /** Which sheet of a budget it is: `summary`, `assumptions`, `E`… */
  readonly id: string;
  /** What its tab says, which a person may have changed. */
  readonly title: string;
}

/** A budget as the cells of the workbook have it now. */
export interface BudgetInWorkbook {
  readonly id: string;
  /** Id of the project, `churn`; a text, since a newer version of the add-in may know more projects. */
  readonly project: string;
  readonly language: Language;
  /** Read from the formulas: what was inserted plain may have been switched since. */
  readonly formulas: 'plain' | 'mlcost';
  /** Version of the add-in that inserted it. */
  readonly producer: string;
  readonly runMonths: number;
  readonly sheets: readonly BudgetSheet[];
  /**
   * Values by name: inputs (`RATE_DS`, `CURRENCY`, `VERSION`, `START_MONTH` as a date number) and figures
   * (`budget_base`); give it to `totalsOf` for the totals. An error of Excel is its text, «#NAME?».
   */
  readonly values: ReadonlyMap<string, number | string>;
  /** Where each name is, a cell or a run of cells, for `goTo` and `read`. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Names of cells that hold a formula of ours, or one that a person typed over an input. */
  readonly calculated: ReadonlySet<string>;
}

/** One booking. */
export interface ActualEntry {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly account: string;
  readonly costCentre: string;
  readonly text: string;
  /** In the budget's currency. */
  readonly amount: number;
  /** Code of a line, `R1`; where it is empty the line of the account counts. */
  readonly line: string;
}

export interface Selection {
  /** With its sheet, in Excel's notation. */
  readonly address: string;
  readonly sheet: string;
  readonly cells: number;
  /** Of the active cell: its content, and how it is shown. */
  readonly value: number | string | boolean;
  readonly text: string;
  /** Empty where the cell holds no formula; in English syntax, and as the person sees it. */
  readonly formula: string;
  readonly formulaLocal: string;
}

export interface FormulaAtSelection {
  readonly address: string;
  /** Without its equals sign, in English syntax. */
  readonly formula: string;
  /** Values of the references and names in the formula, as they are written there. */
  readonly references: ReadonlyMap<string, Matrix>;
}

export interface RepairReport {
  readonly repaired: readonly string[];
  /** Protected sheets whose formulas had to stay. */
  readonly skippedSheets: readonly string[];
  /** Cells that Excel refuses to change. */
  readonly refused: readonly string[];
}

export interface WorkbookState {
  /** A person is typing in a cell: Excel takes no command until Enter or Escape, and tells nothing else. */
  readonly isEditing: boolean;
  readonly isReadOnly: boolean;
  /** Sheets can be neither added nor deleted. */
  readonly isStructureProtected: boolean;
  readonly isActiveSheetProtected: boolean;
  readonly isCalculationManual: boolean;
  /** Newest ExcelApi set, `1.14`, or undefined below the floor: this Excel is too old. */
  readonly api: string | undefined;
  /** Language of the buttons of Excel. */
  readonly language: Language;
  readonly separators: { readonly decimal: string; readonly list: string };
  readonly isEmpty: boolean;
}
