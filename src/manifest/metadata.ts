import { LANGUAGES } from '../text/language';
import { actions as associated } from './actions';
import type { Manifest } from './manifest';
import { outputs } from './outputs';
import { type Problem, problem } from './problem';

interface Translatable {
  readonly id?: string;
  readonly name?: string;
  readonly description?: string;
  readonly helpUrl?: string;
}

interface Metadata {
  readonly functions: readonly (Translatable & Readonly<Record<string, unknown>>)[];
  readonly enums?: readonly (Translatable & Readonly<Record<string, unknown>>)[];
}

/** Names and descriptions may differ between languages, and with them the help page; all else must not. */
const TRANSLATED = ['name', 'description', 'helpUrl', 'tooltip'];

const isMetadata = (value: unknown): value is Metadata =>
  typeof value === 'object' && value !== null && 'functions' in value && Array.isArray(value.functions);

/** Both languages describe the same functions with the same parameters and the same choices. */
export function functions(manifest: Manifest): Problem[] {
  const { en, fr } = manifest.functions;
  const unreadable = LANGUAGES.filter((language) => !isMetadata(manifest.functions[language]));
  if (!isMetadata(en) || !isMetadata(fr)) {
    return unreadable.map((language) =>
      problem('functions', `${outputs.metadata[language]} has no list “functions”`),
    );
  }
  return [
    ...differences('function', en.functions, fr.functions),
    ...differences('enum', en.enums ?? [], fr.enums ?? []),
    ...[...en.functions, ...fr.functions].flatMap((entry) => entryProblems(manifest, entry)),
  ];
}

function differences(kind: string, en: Metadata['functions'], fr: Metadata['functions']): Problem[] {
  const find = (list: Metadata['functions'], id: string): string | undefined =>
    skeleton(list.find((entry) => entry.id === id));
  const ids = [...new Set([...en, ...fr].map(({ id }) => id ?? ''))];
  const both = `${outputs.metadata.en} and ${outputs.metadata.fr}`;
  return ids
    .filter((id) => find(en, id) !== find(fr, id))
    .map((id) => problem('functions', `${both} must describe the ${kind} ${id} alike, words apart`));
}

/** The entry without its words: what must be equal in every language. */
const skeleton = (entry: unknown): string | undefined =>
  JSON.stringify(entry, (key, value: unknown) => (TRANSLATED.includes(key) ? undefined : value));

function entryProblems(
  { base, files }: Manifest,
  { id, name, description, helpUrl }: Translatable,
): Problem[] {
  const isHelpThere = (url: string): boolean => url.startsWith(base) && files.exists(url.slice(base.length));
  const faults = [
    name === id ? null : `must have its id as its name, got “${name}”`,
    description ? null : 'needs a description',
    helpUrl === undefined || isHelpThere(helpUrl) ? null : `has no help page at “${helpUrl}”`,
  ];
  return faults.flatMap((fault) =>
    fault === null ? [] : problem('functions', `the function ${id} ${fault}`),
  );
}

/** A button, an entry or a key that runs an action names one that the pane associates. */
export const actions = ({ elements }: Manifest): Problem[] =>
  elements
    .filter(({ name, text }) => name === 'FunctionName' && !Object.hasOwn(associated, text))
    .map(({ text }) =>
      problem('action', `no code associates the action “${text}”: remove the button or add it`),
    );
