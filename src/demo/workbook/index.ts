export * from './area';
export * from './cellFormat';
export { Language, SHORT_DATE, type Typed } from './language';
export { Refusal, type RefusalCode, type RefusalReason } from './refusal';
export { isFormula, type Content, type Sheet, type SheetProperties, type Visibility } from './sheet';
export { type CustomFunctions } from './calculation';
export type { CalculationMode } from './keptValues';
export { Workbook, type WorkbookOptions } from './workbook';
export type { CellsChange, Source, WorkbookEvent } from './workbookEvent';
export type { FormatChange } from './formatStore';
export {
  checkAllowed,
  checkUnlocked,
  NOTHING_ALLOWED,
  type Protection,
  type ProtectionOptions,
} from './protection';
export { Held, HeldList } from './held';
export { type Shift } from './shift';
export * from './sheetParts';
export { dataArea } from './resolveFormula';
export { conditionalLook } from './conditionalLook';
export { referencesOf } from './references';
export { subtract } from './subtract';
