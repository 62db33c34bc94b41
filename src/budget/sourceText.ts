import { sources } from '../catalog/sources';
import { sources as inFrench } from '../text/fr/sources';
import type { Language } from '../text/language';

const french: Readonly<Record<keyof typeof sources, string>> = inFrench;
const frenchOf = new Map<string, string>(
  Object.entries(sources).map(([key, english]) => [english, french[key as keyof typeof sources]]),
);

/** The source of a price as a reader of this language writes it; names of publications stay as they are. */
export const sourceText = (source: string, language: Language): string =>
  language === 'fr' ? (frenchOf.get(source) ?? source) : source;
