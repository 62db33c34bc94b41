import { catalogue } from '../../functions/catalogue';
import type { CostFunction } from '../../functions/costFunction';
import { functionTexts } from '../../functions/functionTexts';
import { functionNeeds as englishNeeds } from '../../text/en/functionNeeds';
import { functionNeeds as frenchNeeds } from '../../text/fr/functionNeeds';
import { LANGUAGES } from '../../text/language';

const needs: readonly Readonly<Record<string, string>>[] = [englishNeeds, frenchNeeds];

/** Words that say nothing about a need, in both languages. */
const EMPTY = new Set(
  (
    'a an the of to for in on at is it are do does how much many what which my i we and or can should with ' +
    'le la les l un une des du de d en au aux et ou est sont ce que qui quoi combien comment quel quelle mon ma mes je on ' +
    'nous pour avec dans sur il faut coute coutent cout cost costs'
  ).split(' '),
);

/** Where a word was found, and how much that counts. */
const WEIGHTS = { name: 8, title: 5, needs: 4, description: 2 } as const;
type Field = keyof typeof WEIGHTS;

interface Entry {
  readonly declaration: CostFunction;
  readonly words: Readonly<Record<Field, readonly string[]>>;
}

const entries: readonly Entry[] = (catalogue as readonly CostFunction[]).map((declaration) => {
  const texts = LANGUAGES.map((language) => functionTexts[language][declaration.name]);
  return {
    declaration,
    words: {
      name: wordsOf(declaration.name),
      title: texts.flatMap((text) => wordsOf(text?.title ?? '')),
      needs: needs.flatMap((words) => wordsOf(words[declaration.name] ?? '')),
      description: texts.flatMap((text) => wordsOf(text?.description ?? '')),
    },
  };
});

/**
 * The functions that answer a search, best first: those where at least half of the words that say something are found,
 * in either language, in the name, the title, the needs or the description. An empty search finds all, in the order of
 * the catalogue.
 */
export function search(query: string): readonly CostFunction[] {
  const typed = wordsOf(query.trim().replace(/^=?(mlcost\.)?/i, ''));
  const telling = typed.filter((word) => !EMPTY.has(word));
  const sought = telling.length > 0 ? telling : typed;
  const scores = sought.map(scoresOf);
  return entries
    .map(({ declaration }, index) => {
      const own = scores.map((ofWord) => ofWord[index] ?? 0);
      return { declaration, found: own.filter((score) => score > 0).length, score: own.reduce(add, 0) };
    })
    .filter(({ found }) => 2 * found >= sought.length && (found > 0 || sought.length === 0))
    .sort((one, other) => other.found - one.found || other.score - one.score)
    .map(({ declaration }) => declaration);
}

const add = (sum: number, score: number): number => sum + score;

/** How well a word fits each function; one that fits few of them says more than one that fits many. */
function scoresOf(word: string): readonly number[] {
  const fields = Object.keys(WEIGHTS) as Field[];
  const raw = entries.map(({ words }) =>
    Math.max(...fields.map((field) => WEIGHTS[field] * match(word, words[field]))),
  );
  const rarity = Math.log(1 + raw.length / Math.max(1, raw.filter((score) => score > 0).length));
  return raw.map((score) => score * rarity);
}

/** 1 for the word itself, less for one that starts alike or shares its stem, 0 for none. */
function match(sought: string, words: readonly string[]): number {
  if (words.includes(sought)) return 1;
  if (words.some((word) => word.startsWith(sought))) return 0.7;
  const stem = stemOf(sought);
  return stem.length > 3 && words.some((word) => stemOf(word) === stem) ? 0.6 : 0;
}

/** Endings of number, gender and verb that people type otherwise than we wrote. */
const ENDINGS = /(ements?|ments?|ations?|ings?|ees?|ers?|es|ed|ez|e|s|x)$/;
const stemOf = (word: string): string => (word.length > 4 ? word.replace(ENDINGS, '') : word);

/** Words without case, accents, hyphens and elided articles. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{L})[-‑](?=\p{L})/gu, '$1')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
