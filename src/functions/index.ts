import { languageOf } from '../text/language';
import { callFunction, type Cell, type CellResult } from './callFunction';
import { catalogue } from './catalogue';
import { cellError } from './cellError';
import type { CostFunction } from './costFunction';

/** Entry of functions.js: every function is associated at once, before anything is awaited or fetched. */
for (const declaration of catalogue) CustomFunctions.associate(declaration.name, cellFunction(declaration));

function cellFunction(declaration: CostFunction): (...raw: unknown[]) => ExcelResult {
  return (...raw) => {
    try {
      return excelResult(callFunction(declaration, raw));
    } catch (error) {
      throw toExcel(error);
    }
  };
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
