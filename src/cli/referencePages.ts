import { catalogue } from '../functions/catalogue';
import type { CostFunction, Family } from '../functions/costFunction';
import { functionTexts } from '../functions/functionTexts';
import { docs as en } from '../text/en/docs';
import { docs as fr } from '../text/fr/docs';
import { type Language, LANGUAGES } from '../text/language';
import { functionPage } from './functionPage';
import { pricesPage } from './pricesPage';

const texts = { en, fr };
const folderOf = (language: Language): string => (language === 'en' ? 'docs' : `docs/${language}`);

/** Every generated page by its path from the root of the project. */
export function referencePages(): ReadonlyMap<string, string> {
  const all: readonly CostFunction[] = catalogue;
  return new Map(
    LANGUAGES.flatMap((language) => [
      [`${folderOf(language)}/functions.md`, functionIndex(all, language)] as const,
      [`${folderOf(language)}/prices.md`, pricesPage(language)] as const,
      ...all.map(
        (declaration) =>
          [
            `${folderOf(language)}/functions/${declaration.name.toLowerCase()}.md`,
            functionPage(declaration, language),
          ] as const,
      ),
    ]),
  );
}

function functionIndex(all: readonly CostFunction[], language: Language): string {
  const say = texts[language];
  const families = Object.entries(say.families) as [Family, string][];
  const sections = families.map(([family, title]) => {
    const lines = all
      .filter((declaration) => declaration.family === family)
      .map(
        ({ name }) =>
          `- [${name}](functions/${name.toLowerCase()}.md): ${functionTexts[language][name]?.description ?? ''}`,
      );
    return `## ${title}\n\n${lines.join('\n')}`;
  });
  return [`# ${say.index}`, say.indexIntro, ...sections, ''].join('\n\n');
}
