export { Engine, type CallResult, type EngineOptions, type PendingCall } from './engine';
export { FunctionNames } from './functionNames';
export { LambdaError } from './formulaParts';
export { checkFormula, FormulaError, shapeOf } from './syntax';
export { BUSY, isError, type CellValue, type ErrorValue, type Matrix, type Place } from './values';
