import { rowNames as en } from '../text/en/rowNames';
import { rowNames as fr } from '../text/fr/rowNames';
import type { Language } from '../text/language';
import type { RowId } from './costFunction';

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, fr };

/** What a row of a result is called, for the `labels` argument and the documentation. */
export function rowName(row: RowId, language: Language): string {
  const [id, number] = typeof row === 'string' ? [row] : row;
  const name = names[language][id] ?? id;
  return number === undefined ? name : `${name} ${number}`;
}
