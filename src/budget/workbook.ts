/** A workbook as plain data: what is in the cells and how they look, never where they are or who draws them. */
export interface Workbook {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly producer: string;
  readonly language: 'en' | 'fr';
  /** Day of the budget, YYYY-MM-DD. */
  readonly date: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly tab: Tab;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows and columns repeated on every printed page; columns behind `printed` stay off the paper. */
  readonly print: {
    readonly titleRows: readonly [number, number];
    readonly columns: number;
    readonly portrait?: boolean;
    /** One page wide unless said; the frozen columns come again on every page. */
    readonly pagesWide?: number;
    /** As many as the rows need unless said. */
    readonly pagesTall?: number;
    /** Rows that go on paper; all unless said. */
    readonly rows?: number;
  };
  /** Names for runs of cells, from the first cell to the last, by cell id. */
  readonly ranges: Readonly<Record<string, readonly [first: string, last: string]>>;
  readonly charts: readonly Chart[];
  /** Ranges that get a defined name too, scoped to the sheet. */
  readonly namedRanges?: readonly string[];
  /** Flat lists that filters and Power Query may use, by the ids of their first header cell and their last cell. */
  readonly tables?: readonly { readonly name: string; readonly header: string; readonly last: string }[];
  /** Cells of a range that stand out when they are above another cell. */
  readonly highlights?: readonly { readonly range: string; readonly above: string }[];
  /** Where rows of inputs tell the source of their value. */
  readonly sourceColumn?: number;
}

export type Tab = 'summary' | 'inputs' | 'phase' | 'time' | 'about';
export interface Column {
  readonly width: number;
  /** Management columns, grouped so that they can be folded away. */
  readonly grouped?: boolean;
}
export interface Row {
  /** A printed page begins here. */
  readonly startsPage?: boolean;
  readonly cells: readonly (Cell | null)[];
}

export type Style =
  | 'title'
  | 'subtitle'
  | 'heading'
  | 'header'
  | 'text'
  | 'wrapped'
  | 'note'
  | 'sentence'
  | 'input'
  | 'inputText'
  | 'signature'
  | 'calculated'
  | 'ratio'
  | 'subtotal'
  | 'subtotalText'
  | 'total'
  | 'totalText'
  | 'rowTotal'
  | 'figure'
  | 'figureText'
  | 'check';
export type Format =
  | 'money'
  | 'cents'
  | 'tenths'
  | 'price'
  | 'factor'
  | 'quantity'
  | 'fraction'
  | 'share'
  | 'change'
  | 'whole'
  | 'any'
  | 'date'
  | 'frenchDate'
  | 'month'
  | 'shortMonth';

export interface Cell {
  /** Name by which formulas of other cells mean this one. */
  readonly id?: string;
  readonly value?: number | string;
  /** A formula over ids and MLCOST functions, in English syntax. */
  readonly formula?: string;
  readonly style: Style;
  readonly format?: Format;
  /** Name under which a person can set the cell from outside. */
  readonly input?: string;
  /** What an input holds by default, to tell later what was changed. */
  readonly standard?: Standard;
  /** Defined name of the cell, scoped to its sheet. */
  readonly name?: string;
  readonly validation?: Validation;
  readonly flag?: Flag;
}

export type Standard = { readonly value: number | string } | { readonly formula: string };

/** Colours a cell by what it says: green where it reads `good`, amber or red where it starts with `bad` or `alarm`. */
export interface Flag {
  readonly good?: string;
  readonly bad: string;
  readonly alarm?: string;
  /** A sentence longer than its cell has its letters coloured only: a fill would end in the middle of it. */
  readonly runsOn?: boolean;
}

export type Validation =
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number; readonly message: string }
  | {
      readonly kind: 'list';
      readonly range: string;
      readonly message: string;
      /** Where a choice can be set from outside: ids and the names in the cells. */
      readonly options?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'date'; readonly message: string };

/** Cells for dates take none before, YYYY-MM-DD. */
export const EARLIEST_DATE = '2000-01-01';

export interface Chart {
  readonly kind: 'stackedBars' | 'columns' | 'sideBySide';
  readonly title: string;
  /** Range of the names along the axis. */
  readonly categories: string;
  readonly series: readonly { readonly title: string; readonly values: string }[];
  readonly format: Format;
  /** Top left corner and size, in rows and columns counted from 0. */
  readonly at: {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  };
}

export const row = (...cells: (Cell | null)[]): Row => ({ cells });
export const blankRow: Row = { cells: [] };

/** Text that nobody calculates with. */
export const words = (value: string, style: Style = 'text'): Cell => ({ value, style });
