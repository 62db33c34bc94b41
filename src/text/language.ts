export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The shape of the English words, which the French ones must have too. */
export type SameWords<Words> = Words extends (...words: never[]) => string
  ? Words
  : { readonly [Key in keyof Words]: Words[Key] extends string ? string : SameWords<Words[Key]> };

/** The language of a locale such as «fr-BE»; English for any other than French. */
export function languageOf(locale: string | undefined): Language {
  return locale?.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
