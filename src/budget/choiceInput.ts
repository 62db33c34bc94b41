import { withPlainSpaces } from '../text/withPlainSpaces';
import { type Choice, type ChoiceId, PLANNED, selectorName } from './choices';
import type { Draft } from './draft';
import type { Cell } from './workbook';

export const SCENARIOS = ['low', 'base', 'high'] as const;

/** The options of a choice, the plan first, by the names that people read. */
export function optionNames({ say }: Draft, { id, options }: Choice): readonly (readonly [string, string])[] {
  const names: Readonly<Record<string, string>> = say.scenarios.choices[id].options;
  return [PLANNED, ...options.map((option) => option.id)].map((option) => [option, names[option] ?? option]);
}

/** What people call a setting of a choice, which may be a driver of a line. */
export function settingTitle({ say }: Draft, name: string): string {
  const drivers: Readonly<Record<string, string>> = say.drivers;
  const { settings } = say.scenarios;
  const bare = name.slice(name.indexOf('_') + 1);
  return settings[name] ?? settings[bare] ?? drivers[bare] ?? name;
}

/** The cell that puts one option of a list into force; from outside it takes the option's id or its name. */
export function selector(
  draft: Draft,
  id: ChoiceId | 'scenario',
  options: readonly (readonly [id: string, name: string])[],
  first: string,
): Cell {
  const name = id === 'scenario' ? 'SCENARIO' : selectorName(id);
  const given = draft.inputs[name] ?? first;
  const read = withPlainSpaces(String(given));
  const chosen = options.find((option) => option.some((text) => withPlainSpaces(text) === read));
  return {
    id: name,
    input: name,
    name,
    value: chosen?.[1] ?? given,
    standard: { value: options.find(([option]) => option === first)?.[1] ?? first },
    style: 'inputText',
    validation: {
      kind: 'list',
      range: `options_${id}`,
      message: draft.say.messages.list,
      options: Object.fromEntries(options),
    },
  };
}
