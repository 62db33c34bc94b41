import { LANGUAGES } from '../../text/language';
import { withPlainSpaces } from '../../text/withPlainSpaces';
import { optionNames, SCENARIOS } from '../choiceInput';
import { selectorName } from '../choices';
import { type BudgetOptions, type Draft, draftOf } from '../draft';
import type { ReadOption } from './contents';

/** Finds the option that a cell holds by its name in any language, in the words of the model. */
export function optionReader(options: BudgetOptions): ReadOption {
  const ids = new Map(
    LANGUAGES.flatMap((language) =>
      optionsOf(draftOf({ ...options, language })).map(
        ({ selector, id, name }) => [key(selector, name), id] as const,
      ),
    ),
  );
  return ({ input = '', validation }, content) => {
    const id = ids.get(key(input, content));
    return validation?.kind === 'list' && id !== undefined ? validation.options?.[id] : undefined;
  };
}

const key = (selector: string, name: string) => `${selector} ${withPlainSpaces(name).trim().toLowerCase()}`;

/** Every option that can be chosen on the sheet of scenarios. */
export function optionsOf(draft: Draft) {
  const scenarios: Readonly<Record<string, string>> = draft.say.scenarios.scenario.options;
  return [
    ...SCENARIOS.map((id) => ({ selector: 'SCENARIO', id: id as string, name: scenarios[id] ?? id })),
    ...draft.project.choices.flatMap((choice) =>
      optionNames(draft, choice).map(([id, name]) => ({ selector: selectorName(choice.id), id, name })),
    ),
  ];
}
