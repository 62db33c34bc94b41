import type { LaidOutCell, LaidOutSheet } from '../budget/layout';

/** An error value, as its code: #VALUE!, #N/A… */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell shows; null where the workbook does not say. */
export type CellValue = number | string | boolean | ErrorValue | null;

/** A cell: row and column count from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The cells that a formula fills. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  /** Whether it spills by itself; else it was entered over these cells. */
  readonly isDynamic: boolean;
}

/** A cell with something in it. Formulas have no equals sign, are in English syntax and call `MLCOST.RETRAIN`. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
  readonly block?: Block;
}

/** A data validation or a conditional format: its formulas are relative to `at`. */
export interface Rule {
  readonly kind: 'validation' | 'format';
  /** The host's own name for it within the sheet. */
  readonly id: string;
  readonly at: { readonly row: number; readonly column: number };
  readonly formulas: readonly string[];
}

/** A formula that a table keeps for a column: for new rows, or for its total. */
export interface ColumnFormula {
  readonly column: string;
  readonly part: 'rows' | 'total';
  readonly formula: string;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** First and last row and column, header and totals included. */
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly headerRows: number;
  readonly totalRows: number;
  readonly formulas: readonly ColumnFormula[];
}

export interface SheetContent {
  readonly name: string;
  readonly isHidden: boolean;
  /** Nobody may write into its cells; absent where that does not matter. */
  readonly isProtected?: boolean;
  readonly cells: readonly CellContent[];
  readonly tables: readonly Table[];
  readonly rules: readonly Rule[];
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it is scoped to. */
  readonly sheet?: string;
  readonly formula: string;
}

/** A workbook as sharing sees it, whoever read it. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly DefinedName[];
  /** Other files that formulas take values from. */
  readonly externalLinks: readonly string[];
}

/** A change that a host makes to the workbook; in this order, one after the other. */
export type Edit =
  | {
      readonly kind: 'cell';
      readonly place: Place;
      readonly value: CellValue;
      /** None: the cell becomes its value. */
      readonly formula?: string;
      readonly block?: Block;
    }
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string; readonly formula: string }
  /** A LAMBDA for the whole workbook, as people type it: `LAMBDA(price,[rate],…)`; its name is free. */
  | { readonly kind: 'addLambda'; readonly name: string; readonly formula: string }
  | { readonly kind: 'removeName'; readonly name: string }
  | {
      readonly kind: 'rule';
      readonly sheet: string;
      readonly rule: Pick<Rule, 'kind' | 'id'>;
      readonly formulas: readonly string[];
    }
  | {
      readonly kind: 'column';
      readonly table: string;
      readonly column: string;
      readonly part: ColumnFormula['part'];
      readonly formula: string;
    }
  /** A note beside a cell; added below one that is there. */
  | { readonly kind: 'addNote'; readonly place: Place; readonly text: string }
  /** Takes back exactly this text. */
  | { readonly kind: 'removeNote'; readonly place: Place; readonly text: string }
  /** A sheet at the end; one of the same name is replaced. */
  | { readonly kind: 'sheet'; readonly sheet: NewSheet }
  | { readonly kind: 'removeSheet'; readonly name: string };

export type EditOf<Kind extends Edit['kind']> = Extract<Edit, { kind: Kind }>;

/** A sheet of words, values and formulas, to look at and to print. */
export interface NewSheet extends Pick<LaidOutSheet, 'columns' | 'frozen' | 'print' | 'pageStarts'> {
  readonly name: string;
  readonly rows: readonly (readonly NewCell[])[];
}

export interface NewCell extends Pick<LaidOutCell, 'formula' | 'style' | 'format'> {
  readonly value: CellValue;
}
