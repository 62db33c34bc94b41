import { rowNames as en } from '../text/en/rowNames';
import { rowNames as fr } from '../text/fr/rowNames';

/** What the rows of a column are called, for the `labels` argument and the documentation. */
export const rowNames: Readonly<Record<'en' | 'fr', Readonly<Record<string, string>>>> = { en, fr };
