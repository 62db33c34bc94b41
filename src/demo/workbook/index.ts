export * from './area';
export * from './cellFormat';
export { Language, type Typed } from './language';
export { Refusal, type RefusalCode, type RefusalReason } from './refusal';
export { isFormula, type Content, type Sheet, type SheetProperties, type Visibility } from './sheet';
export { Workbook, type CustomFunctions, type WorkbookOptions } from './workbook';
export type { CellsChange, Source, WorkbookEvent } from './workbookEvent';
export type { FormatChange } from './formatStore';
export {
  checkAllowed,
  checkUnlocked,
  NOTHING_ALLOWED,
  type Protection,
  type ProtectionOptions,
} from './protection';
