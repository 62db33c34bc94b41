import { booleanText } from '../../functions/cellError';
import type { Matrix } from '../../formula/nativeFunctions';
import type { Language } from '../../text/language';
import { figure } from '../shell/figures';
import { paneWords } from '../shell/words';

/** The value of a cell as a person's Excel shows it: #NUM! is #NOMBRE! in French. */
export function shownValue(value: number | string | boolean, language: Language): string {
  if (typeof value === 'number') return figure(value, language);
  if (typeof value === 'boolean') return booleanText(value, language);
  const { errors } = paneWords[language].functions;
  return value in errors ? errors[value as keyof typeof errors] : value;
}

const MOST = 12;

/** The values of some cells in a line; the first of them where they are many. */
export function shownValues(values: Matrix, language: Language): string {
  const cells = values.flat();
  const shown = cells.slice(0, MOST).map((value) => shownValue(value, language));
  return cells.length > MOST ? `${shown.join('; ')}…` : shown.join('; ');
}
