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

interface Setting {
  readonly options: PreviewOptions;
  readonly changed: Values;
  readonly value: (input: string) => number | string;
  readonly base: (changed: Values) => number;
  readonly inputs: ReadonlyMap<string, Input>;
}

/** The changes that save most, each worked out on top of what a person changed already. */
export function leversOf({ options, changed, value, base, inputs }: Setting): readonly Lever[] {
  const now = base(changed);
  const levers = options.project.keyDrivers.flatMap(({ input, aim }): Lever[] => {
    const from = Number(value(input));
    if (aim === undefined || from <= aim) return [];
    const saving = now - base({ ...changed, [input]: aim });
    const { label = input, unit = '' } = inputs.get(input) ?? {};
    return saving > 0 ? [{ input, label, unit, from, to: aim, saving, share: saving / now }] : [];
  });
  return levers.sort((one, other) => other.saving - one.saving).slice(0, MOST);
}
