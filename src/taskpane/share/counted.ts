import type { PlannedFormula } from '../../sharing/plan';
import type { Language } from '../../text/language';

/** How many formulas become what, as figures to read. */
export function counted(formulas: readonly PlannedFormula[], language: Language) {
  const figure = new Intl.NumberFormat(language);
  const count = (...wanted: PlannedFormula['how'][]) =>
    figure.format(formulas.filter(({ how }) => wanted.includes(how)).length);
  return { live: count('live'), values: count('partly', 'value'), left: count('left') };
}
