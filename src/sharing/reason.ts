import type { Obstacle } from '../functions/noPlainForm';
import type { CellValue } from './workbook';

/** Why a formula became a value, or was left as it is. */
export type Reason =
  | Obstacle
  /** Values were asked for. */
  | { readonly kind: 'asked' }
  /** More calls inside each other than a formula may have. */
  | { readonly kind: 'tooDeep' }
  /** Not a formula that we can read. */
  | { readonly kind: 'unreadable' }
  /** A price that the price book does not have. */
  | { readonly kind: 'noPrice' }
  /** A name, a table, a column or a spilled range that is not there. */
  | { readonly kind: 'unresolved'; readonly what: string }
  /** A name that needs itself, or means cells that were deleted. */
  | { readonly kind: 'circularName' | 'brokenName'; readonly what: string }
  /** The engine does not know enough to work its plain form out. */
  | { readonly kind: 'notWorkedOut' }
  /** The spreadsheet refuses to change the cell: a part of an array formula, say. */
  | { readonly kind: 'untouchable' }
  /** Its sheet is protected. */
  | { readonly kind: 'protected' }
  /** The workbook holds no result to compare with. */
  | { readonly kind: 'noValue' }
  /** The result has another shape than the cells it fills. */
  | { readonly kind: 'shape' }
  /** The plain formula gives something else than the cell shows. */
  | { readonly kind: 'differs'; readonly before: CellValue; readonly after: CellValue }
  /** A rule or a table column cannot be a value. */
  | { readonly kind: 'onlyFormula'; readonly because: Obstacle };
