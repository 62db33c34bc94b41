export { Engine, type CallResult, type EngineOptions, type PendingCall } from './engine';
export { LambdaError } from './formulaParts';
export { checkFormula, FormulaError } from './syntax';
export type { CellValue, ErrorValue, Matrix, Place } from './values';
