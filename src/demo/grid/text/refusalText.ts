import { FormulaError } from '../../../engine';
import { Refusal } from '../../workbook';
import type { GridText } from './en';

/** Why the workbook did not do something, and what to do; undefined when the error is no refusal but a fault of ours. */
export function refusalText(error: unknown, { refusals }: GridText): string | undefined {
  if (error instanceof FormulaError) return refusals.formula;
  if (!(error instanceof Refusal)) return undefined;
  if (error.reason === 'validation' && error.message) return error.message;
  const reasons: Readonly<Record<string, string>> = refusals;
  return reasons[error.reason] ?? refusals.other;
}
