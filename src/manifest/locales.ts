import { described, type Element, isAt } from './element';
import { FRENCH_LOCALES } from './identity';
import { at, type Manifest, overrides } from './manifest';
import { type Problem, problem } from './problem';

const LOCALE = /^[a-z]{2,3}-[a-z]{2}$/i;

/** Locales name a language and a country, once each, and never the default, which has its own place. */
export function locales(manifest: Manifest): Problem[] {
  const standard = at(manifest, 'OfficeApp/DefaultLocale')[0]?.text ?? '';
  const wrong = LOCALE.test(standard)
    ? []
    : [problem('locale', `DefaultLocale must look like en-US, got “${standard}”`)];
  return [...wrong, ...manifest.elements.flatMap((element) => localesOf(element, standard.toLowerCase()))];
}

function localesOf(element: Element, standard: string): Problem[] {
  const found = overrides(element).map(({ attributes }) => attributes['Locale'] ?? '');
  const faults: readonly (readonly [string, (locale: string, index: number) => boolean])[] = [
    ['must look like fr-fr', (locale) => !LOCALE.test(locale)],
    ['is the default locale: change DefaultValue instead', (locale) => locale.toLowerCase() === standard],
    ['is there twice', (locale, index) => found.map(lower).indexOf(lower(locale)) !== index],
  ];
  return faults.flatMap(([fault, isFaulty]) =>
    found
      .filter(isFaulty)
      .map((locale) => problem('locale', `${described(element)}: the locale “${locale}” ${fault}`)),
  );
}

const lower = (text: string): string => text.toLowerCase();

/** Everything people read, and the functions' metadata, is there in French, the same in every French locale. */
export const french = (manifest: Manifest): Problem[] =>
  manifest.elements
    .filter((element) => isTranslated(manifest, element))
    .flatMap((element) => {
      const value = (locale: string): string | undefined =>
        overrides(element).find(({ attributes }) => attributes['Locale']?.toLowerCase() === locale)
          ?.attributes['Value'];
      const missing = FRENCH_LOCALES.filter((locale) => value(locale) === undefined);
      if (missing.length > 0)
        return problem('french', `${described(element)} needs an Override for ${missing.join(', ')}`);
      const same = new Set(FRENCH_LOCALES.map(value)).size === 1;
      return same ? [] : problem('french', `${described(element)} differs between French locales`);
    });

function isTranslated(manifest: Manifest, element: Element): boolean {
  const id = element.attributes['id'];
  const refersTo = (steps: string): boolean =>
    at(manifest, steps).some(({ attributes }) => attributes['resid'] === id);
  if (element.name === 'bt:String') return !refersTo('Namespace');
  if (element.name === 'bt:Url') return refersTo('Metadata/SourceLocation');
  return isAt(element, 'OfficeApp/DisplayName') || isAt(element, 'OfficeApp/Description');
}
