import { optionNames } from './choiceInput';
import { type Choice, selectorName } from './choices';
import { draftOf } from './draft';
import type { Input } from './inputs';
import type { PreviewOptions, Values } from './preview';

/** One change that saves money: as data, so that a pane can say it and offer it. */
export interface Lever {
  /** Name of the input to change. */
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly from: number | string;
  readonly to: number | string;
  /** Money by which the base budget falls, year one included. */
  readonly saving: number;
  /** The saving as a share of the base budget. */
  readonly share: number;
}

const MOST = 3;

interface LeverSetting {
  readonly options: PreviewOptions;
  readonly changed: Values;
  readonly value: (input: string) => number | string;
  readonly base: (changed: Values) => number;
  readonly inputs: ReadonlyMap<string, Input>;
}

/** The changes that save most, each worked out on top of what a person changed already. */
export function leversOf(setting: LeverSetting): readonly Lever[] {
  const { options, changed, value, base, inputs } = setting;
  const now = base(changed);
  const drivers = options.project.keyDrivers.flatMap(({ input, aim }): Lever[] => {
    const from = Number(value(input));
    if (aim === undefined || from <= aim) return [];
    const saving = now - base({ ...changed, [input]: aim });
    const { label = input, unit = '' } = inputs.get(input) ?? {};
    return saving > 0 ? [{ input, label, unit, from, to: aim, saving, share: saving / now }] : [];
  });
  return [...drivers, ...choiceLevers(setting, now)]
    .sort((one, other) => other.saving - one.saving)
    .slice(0, MOST);
}

/** Nobody should be advised to let a model drift. */
const NO_ADVICE = 'none';

/** The best option of each choice that no key driver stands for, as the sheet of scenarios works it out. */
function choiceLevers({ options, value }: LeverSetting, now: number): readonly Lever[] {
  const draft = draftOf({ ...options, formulas: 'plain', inputs: {} });
  const asked = new Set(options.project.keyDrivers.map(({ input }) => input));
  const open = options.project.choices.filter(
    ({ settings }) => !settings.some(({ name }) => asked.has(name)),
  );
  return open.flatMap((choice) => {
    const input = selectorName(choice.id);
    const names = new Map(optionNames(draft, choice));
    const from = value(input);
    const label = draft.say.scenarios.choices[choice.id].name;
    return bestOption(choice, value).flatMap(({ id, total }): Lever[] => {
      const saving = Number(value('cross_bottomUp')) - total;
      const to = names.get(id) ?? id;
      return saving > 0 && to !== from
        ? [{ input, label, unit: '', from, to, saving, share: saving / now }]
        : [];
    });
  });
}

function bestOption({ id, options }: Choice, value: LeverSetting['value']) {
  return options
    .filter((option) => option.id !== NO_ADVICE)
    .map((option) => ({ id: option.id, total: Number(value(`total_${id}_${option.id}`)) }))
    .sort((one, other) => one.total - other.total)
    .slice(0, 1);
}
