import { languageOf } from '../text/language';
import { callFunction, type Cell, type CellResult, longCall } from './callFunction';
import { catalogue } from './catalogue';
import { cellError } from './cellError';
import type { CostFunction } from './costFunction';
import { inSlices } from './inSlices';

/** Entry of functions.js: every function is associated at once, before anything is awaited or fetched. */
for (const declaration of catalogue) CustomFunctions.associate(declaration.name, cellFunction(declaration));

/** Excel shows #BUSY! while a promise is pending, and goes on. */
function cellFunction(declaration: CostFunction): (...raw: unknown[]) => ExcelResult | Promise<ExcelResult> {
  return (...raw) => {
    try {
      const long = longCall(declaration, raw);
      return long
        ? inSlices(long).then(excelResult).catch(refuse)
        : excelResult(callFunction(declaration, raw));
    } catch (error) {
      return refuse(error);
    }
  };
}

function refuse(error: unknown): never {
  throw toExcel(error);
}

type ExcelCell = number | string | boolean | CustomFunctions.Error;
type ExcelResult = ExcelCell | ExcelCell[][];

/** Cells without a result become errors inside the matrix. */
function excelResult(result: CellResult): ExcelResult {
  return typeof result === 'object' && 'length' in result
    ? result.map((row) => row.map(excelCell))
    : excelCell(result);
}

function excelCell(cell: Cell): ExcelCell {
  if (typeof cell !== 'object') return cell;
  const { invalidNumber, divisionByZero } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(cell.missing === 'num' ? invalidNumber : divisionByZero);
}

function toExcel(error: unknown): CustomFunctions.Error {
  const { error: code, message } = cellError(error, languageOf(displayLanguage()));
  switch (code) {
    case '#VALUE!':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
    case '#N/A':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
    case '#NUM!':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    case '#DIV/0!':
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  }
}

/** Office may not be ready when a workbook recalculates on opening. */
function displayLanguage(): string {
  return (typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage) ?? navigator.language;
}
