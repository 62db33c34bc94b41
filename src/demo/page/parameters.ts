import { Fault } from './fault';
import { wordsFor } from './words';

/** What the address of the page chooses. */
export interface PageParameters {
  readonly language: 'en' | 'fr';
  /** ExcelApi requirement set that the host offers. */
  readonly api: string;
  /** Blank cells reach custom functions as 0 on the desktop, as null on the web. */
  readonly platform: 'desktop' | 'web';
  /** Address of the .xlsx file to open, which another page of the demo holds. */
  readonly file?: string;
}

const NEWEST = 15;

/** @throws {Fault} when a parameter has a value that is not offered */
export function parametersOf(search: string): PageParameters {
  const given = new URLSearchParams(search);
  const words = wordsFor(languageOf(search));
  const lang = given.get('lang') ?? 'en';
  if (!/^(en|fr)(-|$)/i.test(lang)) throw new Fault(words.parameter('lang', words.languages, lang));
  const api = given.get('api') ?? `1.${NEWEST}`;
  const minor = Number(/^1\.(\d+)$/.exec(api)?.[1]);
  if (!(minor >= 1 && minor <= NEWEST)) throw new Fault(words.parameter('api', words.apiRange, api));
  const platform = given.get('platform') ?? 'web';
  if (platform !== 'desktop' && platform !== 'web')
    throw new Fault(words.parameter('platform', words.platforms, platform));
  const file = given.get('file') ?? undefined;
  if (file !== undefined && !file.startsWith('blob:'))
    throw new Fault(words.parameter('file', words.files, file));
  return { language: languageOf(search), api, platform, ...(file !== undefined && { file }) };
}

export function languageOf(search: string): 'en' | 'fr' {
  return /^fr/i.test(new URLSearchParams(search).get('lang') ?? '') ? 'fr' : 'en';
}
