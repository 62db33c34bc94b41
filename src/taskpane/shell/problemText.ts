import { UnknownKeyError } from '../../catalog/priceBook';
import { InputError, NoResultError } from '../../core/errors';
import { cellError } from '../../functions/cellError';
import { ExcelProblem } from '../../hosts/excel/excelProblem';
import type { Language } from '../../text/language';
import { paneWords } from './words';

/** One sentence for whatever went wrong: what it is, and what to do. */
export function problemText(error: unknown, language: Language): string {
  if (error instanceof ExcelProblem) return paneWords[language].excel.problems[error.kind](error.subject);
  if (error instanceof InputError || error instanceof NoResultError || error instanceof UnknownKeyError)
    return cellError(error, language).message;
  const detail = error instanceof Error ? error.message : String(error);
  return paneWords[language].shell.unexpected(detail);
}
