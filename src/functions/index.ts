import { languageOf } from '../text/language';
import { callFunction, type CellResult } from './callFunction';
import { catalogue } from './catalogue';
import { cellError } from './cellError';
import type { CostFunction } from './costFunction';

/** Entry of functions.js: every function is associated at once, before anything is awaited or fetched. */
for (const declaration of catalogue) CustomFunctions.associate(declaration.name, cellFunction(declaration));

function cellFunction(declaration: CostFunction): (...raw: unknown[]) => CellResult {
  return (...raw) => {
    try {
      return callFunction(declaration, raw);
    } catch (error) {
      throw toExcel(error);
    }
  };
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
