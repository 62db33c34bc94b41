import { standalone, UnresolvedError } from './standalone';
import { textOf, tokensOf } from './tokens';
import type { WorkbookView } from './view';
import type { Place } from './workbook';

/** The table or column that a formula means and the workbook does not have; what spills is about to come back. */
export function missingIn(formula: string, place: Place, view: WorkbookView): string | undefined {
  if (!/[[#]/.test(formula)) return undefined;
  try {
    standalone(textOf(tokensOf(formula).filter(({ value }) => value !== '#')), place, view);
    return undefined;
  } catch (error) {
    if (error instanceof UnresolvedError) return error.what;
    throw error;
  }
}
