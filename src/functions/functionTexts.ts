import {
  choices as englishChoices,
  functions as english,
  withoutPlain as englishReasons,
} from '../text/en/functions';
import {
  choices as frenchChoices,
  functions as french,
  withoutPlain as frenchReasons,
} from '../text/fr/functions';
import { functionSources } from '../text/fr/functionSources';
import type { Language } from '../text/language';
import type { catalogue } from './catalogue';
import type { CostFunction } from './costFunction';

/** The words of one function, as Excel, the pane and the documentation show them. */
export interface FunctionText {
  readonly title: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

type Complete = {
  readonly [F in (typeof catalogue)[number] as F['name']]: FunctionText & {
    readonly parameters: Readonly<Record<keyof F['parameters'], string>>;
  };
};

const complete: Readonly<Record<Language, Complete>> = { en: english, fr: french };

/** The words of every declared function: a function or an argument without words does not compile. */
export const functionTexts: Readonly<Record<Language, Readonly<Record<string, FunctionText>>>> = complete;

/** What the choices of an argument mean, by parameter id and choice. */
export const choiceTexts: Readonly<
  Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  en: englishChoices,
  fr: frenchChoices,
};

/** Why a function has no plain-Excel form, by the reason it declares. */
export const plainReasons: Readonly<Record<Language, typeof englishReasons>> = {
  en: englishReasons,
  fr: frenchReasons,
};

/** Where the rule of a function comes from; publications keep their names in every language. */
export const sourceOf = ({ name, source }: CostFunction, language: Language): string =>
  (language === 'fr' && functionSources[name]) || source;
