import type { Area } from './area';
import type { Sheet } from './sheet';

export type Source = 'user' | 'addin';

/** What happened, as Excel tells add-ins. */
export type WorkbookEvent =
  | {
      readonly kind: 'cellsChanged';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change: CellsChange;
      readonly source: Source;
      /** When a single cell was edited. */
      readonly before?: unknown;
      readonly after?: unknown;
    }
  | { readonly kind: 'formatChanged'; readonly sheet: Sheet; readonly area: Area; readonly source: Source }
  | { readonly kind: 'selectionChanged'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'sheetAdded'; readonly sheet: Sheet; readonly source: Source }
  | { readonly kind: 'sheetDeleted'; readonly sheet: Sheet; readonly source: Source }
  | { readonly kind: 'sheetActivated'; readonly sheet: Sheet }
  | { readonly kind: 'sheetDeactivated'; readonly sheet: Sheet }
  | { readonly kind: 'calculated'; readonly sheets: readonly Sheet[] };

export type CellsChange =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';
