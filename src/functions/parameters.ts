import type { NumberRule } from '../core/errors';

/** What a number counts; the words for it are in text. */
export type UnitName =
  | 'money'
  | 'moneyPerMonth'
  | 'moneyPerDay'
  | 'moneyPerHour'
  | 'moneyPerItem'
  | 'moneyPerGb'
  | 'moneyPerMillionTokens'
  | 'fraction'
  | 'count'
  | 'perYear'
  | 'days'
  | 'hours'
  | 'hoursPerMonth'
  | 'minutes'
  | 'months'
  | 'years'
  | 'gb'
  | 'gbPerMonth'
  | 'perSecond'
  | 'tokens'
  | 'any';

/** What an omitted argument stands for: a number, or a formula over the other parameters and its value. */
export type Default =
  number | { readonly plain: string; readonly value: (given: Readonly<Record<string, number>>) => number };

export interface NumberParameter extends NumberRule {
  readonly unit: UnitName;
  readonly optional: boolean;
  readonly default?: Default;
}
export interface SeriesParameter {
  readonly kind: 'series';
  readonly unit: UnitName;
  readonly rule: NumberRule;
  readonly optional: false;
  /** A blank last cell means that there is no limit. */
  readonly openEnd?: true;
}
/** A range of texts, one per line. */
export interface NamesParameter {
  readonly kind: 'names';
  readonly optional: false;
}
/** A range with so many numbers in each row. */
export interface RowsParameter {
  readonly kind: 'rows';
  readonly columns: number;
  readonly optional: true;
}
/** TRUE or FALSE. */
export interface FlagParameter {
  readonly kind: 'flag';
  readonly optional: true;
  readonly default: boolean;
}
/** A key of a table, or a number of one's own. */
export interface KeyOrNumberParameter<Key extends string = string> {
  readonly kind: 'keyOrNumber';
  readonly keys: readonly Key[];
  readonly optional: false;
}
export interface ChoiceParameter<Choice extends string = string> {
  readonly kind: 'choice';
  readonly choices: readonly Choice[];
  readonly optional: boolean;
  readonly default?: Choice;
}
/** One of the choices, or a range of weights. */
export interface ShapeParameter<Choice extends string = string> {
  readonly kind: 'shape';
  readonly choices: readonly Choice[];
  readonly optional: true;
  readonly default: Choice;
}
export interface TextParameter {
  readonly kind: 'text';
  readonly optional: false;
}
export interface DateParameter {
  readonly kind: 'date';
  readonly optional: true;
}
/** «fr» or «en»: adds a column with the names of the rows. */
export interface LabelsParameter {
  readonly kind: 'labels';
  readonly optional: true;
}

export type Parameter =
  | NumberParameter
  | SeriesParameter
  | NamesParameter
  | RowsParameter
  | FlagParameter
  | KeyOrNumberParameter
  | ChoiceParameter
  | ShapeParameter
  | TextParameter
  | DateParameter
  | LabelsParameter;

type Bounds = Omit<NumberRule, 'kind'>;

/** A required number. */
export const number = (unit: UnitName, bounds: Bounds = {}) =>
  ({ kind: 'number', unit, ...bounds, optional: false }) as const satisfies NumberParameter;

/** A number that may be left out and then has a value. */
export const defaulted = (unit: UnitName, value: Default, bounds: Bounds = {}) =>
  ({ kind: 'number', unit, ...bounds, optional: true, default: value }) as const satisfies NumberParameter;

/** A number that may be left out and is then absent. */
export const optional = (unit: UnitName, bounds: Bounds = {}) =>
  ({ kind: 'number', unit, ...bounds, optional: true }) as const satisfies NumberParameter;

/** A range of numbers, read row by row. */
export const series = (unit: UnitName, bounds: Bounds = {}): SeriesParameter => ({
  kind: 'series',
  unit,
  rule: { kind: 'number', ...bounds },
  optional: false,
});

/** A range of rising bounds whose last cell may be blank. */
export const bounds = (unit: UnitName): SeriesParameter & { readonly openEnd: true } => ({
  kind: 'series',
  unit,
  rule: { kind: 'number', min: 0 },
  optional: false,
  openEnd: true,
});

export const names = (): NamesParameter => ({ kind: 'names', optional: false });
export const rows = (columns: number): RowsParameter => ({ kind: 'rows', columns, optional: true });
export const flag = (value: boolean): FlagParameter => ({ kind: 'flag', optional: true, default: value });
export const keyOrNumber = <const Key extends string>(keys: readonly Key[]): KeyOrNumberParameter<Key> => ({
  kind: 'keyOrNumber',
  keys,
  optional: false,
});

/** A choice that may be left out and is then absent. */
export const selection = <Choice extends string>(choices: readonly Choice[]) =>
  ({ kind: 'choice', choices, optional: true }) as const;

export const choice = <Choice extends string>(choices: readonly Choice[], value: Choice) =>
  ({ kind: 'choice', choices, optional: true, default: value }) as const;

export const shape = <Choice extends string>(
  choices: readonly Choice[],
  value: Choice,
): ShapeParameter<Choice> => ({
  kind: 'shape',
  choices,
  optional: true,
  default: value,
});

export const text = (): TextParameter => ({ kind: 'text', optional: false });
export const date = (): DateParameter => ({ kind: 'date', optional: true });
export const labels = (): LabelsParameter => ({ kind: 'labels', optional: true });

/** The value that `calculate` receives for a parameter. */
export type ArgumentOf<P> = P extends
  { kind: 'number'; optional: false } | { kind: 'number'; default: Default }
  ? number
  : P extends { kind: 'number' }
    ? number | undefined
    : P extends { kind: 'series'; openEnd: true }
      ? readonly (number | undefined)[]
      : P extends SeriesParameter
        ? readonly number[]
        : P extends NamesParameter
          ? readonly string[]
          : P extends RowsParameter
            ? readonly (readonly number[])[] | undefined
            : P extends FlagParameter
              ? boolean
              : P extends KeyOrNumberParameter<infer Key>
                ? Key | number
                : P extends { kind: 'choice'; choices: readonly (infer Choice)[]; default: string }
                  ? Choice
                  : P extends { kind: 'choice'; choices: readonly (infer Choice)[] }
                    ? Choice | undefined
                    : P extends { kind: 'shape'; choices: readonly (infer Choice)[] }
                      ? Choice | readonly number[]
                      : P extends TextParameter
                        ? string
                        : P extends DateParameter
                          ? string | undefined
                          : never;

export type ArgumentsOf<P extends Readonly<Record<string, Parameter>>> = {
  readonly [Key in keyof P as P[Key] extends LabelsParameter ? never : Key]: ArgumentOf<P[Key]>;
};
