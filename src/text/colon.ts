import type { Language } from './language';

/** Between a term and what is said of it: French sets a space before it that does not break. */
export const colon: Readonly<Record<Language, string>> = { en: ': ', fr: '\u00a0: ' };
