import type { Area } from './area';
import type { CellFormat } from './cellFormat';
import type { Held } from './held';

/** A property of a workbook or a sheet, or a setting. */
export interface KeyValue {
  readonly key: string;
  readonly value: unknown;
}

/** A name for cells, a value or a formula. */
export interface DefinedName {
  readonly name: string;
  /** In English syntax, with its equals sign. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface Table {
  readonly name: string;
  /** Header and totals row included. */
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  /** TableStyleMedium2 and its like. */
  readonly style: string;
}

/** What a table looks like until somebody changes it. */
export const NEW_TABLE: Omit<Table, 'name' | 'area'> = {
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  style: 'TableStyleMedium2',
};

export type Comparison =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** What may be entered in cells. Bounds and formulas are numbers or formulas in English, with their equals sign. */
export type ValidationRule =
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: Comparison;
      readonly formula1: string | number;
      readonly formula2?: string | number;
    }
  /** The source is text separated by commas, or a reference with its equals sign. */
  | { readonly kind: 'list'; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly kind: 'custom'; readonly formula: string };

export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: Prompt;
}
export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: 'Stop' | 'Warning' | 'Information';
  readonly title: string;
  readonly message: string;
}
export interface Prompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** Colours cells by what is in them; the first that holds is the strongest. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly type: 'Custom' | 'CellValue' | 'ContainsText';
  readonly rule: ConditionalRule;
  readonly format: CellFormat;
  readonly stopIfTrue: boolean;
}
export type ConditionalRule =
  /** As seen from the top left cell of the area. */
  | { readonly kind: 'formula'; readonly formula: string }
  | {
      readonly kind: 'value';
      readonly operator: Comparison;
      readonly formula1: string;
      readonly formula2?: string;
    }
  | {
      readonly kind: 'text';
      readonly operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
      readonly text: string;
    };

/** A chart over cells. Places and sizes are points from the top left corner of the sheet. */
export interface Chart {
  readonly name: string;
  /** Excel's name: ColumnStacked, BarStacked, Line… */
  readonly type: string;
  readonly title: ChartText;
  readonly series: readonly Held<ChartSeries>[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly category: ChartAxis;
  readonly value: ChartAxis;
}
export interface ChartText {
  readonly text: string;
  readonly visible: boolean;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly color?: string;
}
export const NO_TEXT: ChartText = { text: '', visible: false };
export interface ChartSeries {
  readonly name: string;
  /** The cells that hold the values, and the labels along the axis. */
  readonly values: ChartRange | undefined;
  readonly categories: ChartRange | undefined;
  /** #RRGGBB; the theme's colours when absent. */
  readonly color?: string;
  readonly gapWidth?: number;
  readonly overlap?: number;
}
export interface ChartRange {
  readonly sheetId: string;
  readonly area: Area;
}
export interface ChartAxis {
  readonly title: ChartText;
  readonly reversePlotOrder: boolean;
  readonly majorGridlines: boolean;
  readonly numberFormat: string;
  readonly visible: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly gridlineColor?: string;
  readonly majorTickMark?: string;
  readonly minorTickMark?: string;
  /** Where the other axis crosses: Automatic, Maximum… */
  readonly position?: string;
}

export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  /** Excel's name: A4, Letter. */
  readonly paperSize: string;
  readonly printArea: Area | undefined;
  readonly titleRows: Area | undefined;
  readonly titleColumns: Area | undefined;
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  /** In points. */
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly headerFooter: HeaderFooter;
  /** Rows with which a new page begins, counted from 0, in ascending order. */
  readonly rowBreaks: readonly number[];
}
export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

export const NEW_PAGE: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  printArea: undefined,
  titleRows: undefined,
  titleColumns: undefined,
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  headerFooter: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: '',
  },
  rowBreaks: [],
};
