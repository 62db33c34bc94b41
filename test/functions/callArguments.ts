import type { NumberRule } from '../../src/core/errors';
import type { Parameter, UnitName } from '../../src/functions/parameters';
import type { Random } from './random';

export type Scalar = number | string | boolean;
/** A value for an argument; null: left out. */
export type Given = Scalar | readonly (readonly Scalar[])[] | null;

/** From and to, in the sizes that people type. */
const USUAL: Readonly<Record<UnitName, readonly [number, number]>> = {
  money: [1, 1e6],
  moneyPerMonth: [1, 1e5],
  moneyPerDay: [50, 2000],
  moneyPerHour: [0.05, 500],
  moneyPerItem: [1e-4, 50],
  moneyPerGb: [1e-3, 1],
  moneyPerMillionTokens: [0.01, 100],
  fraction: [0.01, 1],
  count: [1, 1e6],
  perYear: [0.1, 100],
  days: [0.1, 250],
  hours: [0.1, 1e5],
  hoursPerMonth: [1, 744],
  minutes: [0.1, 600],
  months: [1, 60],
  years: [0.25, 12],
  gb: [1, 1e5],
  gbPerMonth: [1, 1e4],
  perSecond: [0.01, 5000],
  tokens: [10, 1e6],
  any: [0.01, 100],
};

/** A value that the declaration of the parameter allows; `length` cells where it is a range. */
export function argumentFor(parameter: Parameter, length: number, random: Random): Given {
  if (parameter.optional && random.chance(0.35)) return null;
  switch (parameter.kind) {
    case 'number':
      return numberFor(parameter, parameter.unit, random);
    case 'series': {
      const values = repeat(length, () => numberFor(parameter.rule, parameter.unit, random));
      return arranged(parameter.openEnd ? openEnded(values, random) : values, random);
    }
    case 'shape':
      return length === 1 || random.chance(0.5)
        ? chosen(parameter.choices, random)
        : arranged(
            repeat(length, () => numberFor({ kind: 'number', min: 0 }, 'any', random)),
            random,
          );
    case 'choice':
      return chosen(parameter.choices, random);
    case 'keyOrNumber':
      return random.chance(0.5)
        ? chosen(parameter.keys, random)
        : numberFor({ kind: 'number', min: 0 }, 'any', random);
    case 'flag':
      return random.chance(0.5);
    case 'labels':
      return random.chance(0.2) ? random.one(['en', 'fr']) : null;
    case 'names':
      return repeat(length, () => [random.one(['Labelling', 'GPU hours', '', 7])]);
    case 'rows':
      return repeat(length, () => repeat(parameter.columns, () => random.fraction()).toSorted());
    case 'text':
      return random.one(['GPU_A10G', 'fx_usd_eur', 'RATE_DS', 'nothing']);
    case 'date':
      return random.one(['2026-06', '2026-02-30', 46_203]);
  }
}

function numberFor(rule: NumberRule, unit: UnitName, random: Random): number {
  const { min = -Infinity, above = -Infinity, max = Infinity, below = Infinity } = rule;
  const bounds = [0, rule.min, rule.max].filter((bound) => bound !== undefined && Math.abs(bound) <= 12);
  for (let attempt = 0; attempt < 1000; attempt++) {
    const drawn = random.chance(0.08) ? random.one(bounds as number[]) : usual(rule, unit, random);
    const value = rule.whole ? Math.round(drawn) : drawn;
    if (value >= min && value > above && value <= max && value < below) return value;
  }
  throw new Error(`No usual ${unit} is allowed by ${JSON.stringify(rule)}: teach it here`);
}

/** Six digits, spread evenly over the orders of magnitude. */
function usual({ min, above, max, below }: NumberRule, unit: UnitName, random: Random): number {
  const [low, high] = USUAL[unit];
  const floor = Math.max(low, min ?? above ?? -Infinity);
  const ceiling = Math.max(floor * 2, Math.min(high, max ?? below ?? Infinity));
  const from = floor > 0 ? floor : low;
  const value = Number((from * (Math.max(ceiling, from) / from) ** random.fraction()).toPrecision(6));
  const mayBeNegative = (min ?? above ?? -1) < 0;
  return mayBeNegative && random.chance(0.2) ? -value : value;
}

/** A name in the letters that someone may type. */
function chosen(names: readonly string[], random: Random): string {
  const name = random.one(names);
  return random.one([name, name.toLowerCase(), name.toUpperCase()]);
}

/** Rising bounds, the last one open now and then. */
function openEnded(values: readonly number[], random: Random): readonly number[] {
  const rising = [...values].sort((a, b) => a - b);
  return random.chance(0.3) ? [...rising.slice(0, -1), 0] : rising;
}

/** As a row or as a column. */
function arranged(values: readonly number[], random: Random): readonly (readonly number[])[] {
  return random.chance(0.5) ? [values] : values.map((value) => [value]);
}

function repeat<Item>(length: number, make: () => Item): readonly Item[] {
  return Array.from({ length }, make);
}
