import { type Call, call, type Formula, text } from '../../src/formula/formula';
import { printFormula } from '../../src/formula/printFormula';
import { callFunction, type CellResult } from '../../src/functions/callFunction';
import { catalogue } from '../../src/functions/catalogue';
import type { CostFunction } from '../../src/functions/costFunction';
import type { NumberParameter, Parameter, UnitName } from '../../src/functions/parameters';
import { literalFormula, plainForm } from '../../src/functions/plainForm';
import { refinements } from './twinRefinements';

/** One call with literal arguments, what core makes of it and how it reads in plain Excel. */
export interface Twin {
  readonly formula: string;
  /** Null where core finds no result: the plain form must then be an error. */
  readonly expected: readonly (readonly (number | string | null)[])[];
  readonly plain: readonly (readonly (string | null)[])[];
}

export type Argument = number | string | boolean | readonly (number | string)[] | null;
export type Random = () => number;

/** Functions that declare a plain form. */
export const withTwin = (catalogue as readonly CostFunction[]).filter(
  ({ plain }) => !(typeof plain === 'object' && typeof (plain as { none?: unknown }).none === 'string'),
);

/** So many calls with valid arguments, the same for the same seed; only those with a plain form count. */
export function twinsOf(declaration: CostFunction, count: number, seed = 1): readonly Twin[] {
  const random = randomFrom(seed);
  const twins: Twin[] = [];
  for (let tries = 0; twins.length < count; tries += 1) {
    if (tries > 4 * count) throw new Error(`${declaration.name} has a plain form too rarely`);
    const twin = twinOf(declaration, argumentsOf(declaration, random));
    if (twin) twins.push(twin);
  }
  return twins;
}

function twinOf(declaration: CostFunction, given: readonly Argument[]): Twin | undefined {
  const written: Call = call(declaration.name, ...given.map(formulaOf));
  const expected = resultOf(declaration, given);
  const plain = plainForm(declaration, written);
  if (plain === null) return undefined;
  return {
    formula: printFormula(written),
    expected: expected ?? plain.map((row) => row.map(() => null)),
    plain: plain.map((row) => row.map((cell) => cell && printFormula(cell))),
  };
}

function resultOf(declaration: CostFunction, given: readonly Argument[]): Twin['expected'] | undefined {
  let result: CellResult;
  try {
    result = callFunction(
      declaration,
      given.map((argument) => (Array.isArray(argument) ? argument.map((cell) => [cell]) : argument)),
    );
  } catch (error) {
    if ((error as Error).name === 'NoResultError') return undefined;
    throw error;
  }
  const rows = typeof result === 'object' && 'length' in result ? result : [[result]];
  return rows.map((row) =>
    row.map((cell) => (typeof cell === 'object' ? null : typeof cell === 'boolean' ? String(cell) : cell)),
  );
}

function formulaOf(argument: Argument): Formula | null {
  if (argument === null) return null;
  if (typeof argument === 'boolean') return { kind: 'boolean', value: argument };
  if (typeof argument === 'string') return text(argument);
  if (typeof argument === 'number') return literalFormula(argument);
  return {
    kind: 'array',
    rows: (argument as readonly (number | string)[]).map((cell) => [literalFormula(cell)]),
  };
}

function argumentsOf(declaration: CostFunction, random: Random): readonly Argument[] {
  const drawn = Object.fromEntries(
    Object.entries(declaration.parameters).map(([name, parameter]) => [name, argumentOf(parameter, random)]),
  );
  const refined = { ...drawn, ...refinements[declaration.name]?.(drawn, random) };
  return Object.keys(declaration.parameters).map((name) => refined[name] ?? null);
}

/** How often an optional argument is left out. */
const OMITTED = 0.4;

function argumentOf(parameter: Parameter, random: Random): Argument {
  if (parameter.optional && random() < OMITTED) return null;
  switch (parameter.kind) {
    case 'number':
      return numberOf(parameter, random);
    case 'choice':
    case 'shape':
      return oneOf(parameter.choices, random);
    case 'keyOrNumber':
      return random() < 0.5 ? oneOf(parameter.keys, random) : rounded(random() * 2);
    case 'flag':
      return random() < 0.5;
    case 'labels':
      return random() < 0.1 ? 'en' : null;
    case 'series':
      return Array.from({ length: 1 + Math.floor(random() * 6) }, () => rounded(random() * 1000));
    default:
      return null;
  }
}

export const oneOf = <Value>(values: readonly Value[], random: Random): Value =>
  values[Math.floor(random() * values.length)] as Value;

/** How large a number without an upper bound becomes. */
const LARGEST: Readonly<Partial<Record<UnitName, number>>> = {
  money: 100_000,
  moneyPerMonth: 10_000,
  moneyPerDay: 1000,
  moneyPerHour: 50,
  moneyPerItem: 10,
  moneyPerGb: 1,
  moneyPerMillionTokens: 50,
  fraction: 1,
  count: 10_000,
  perYear: 50,
  days: 60,
  hours: 1000,
  minutes: 60,
  months: 60,
  years: 10,
  gb: 10_000,
  gbPerMonth: 1000,
  perSecond: 100,
  tokens: 100_000,
};

export function numberOf({ unit, min, above, max, below, whole }: NumberParameter, random: Random): number {
  const low = Math.max(min ?? -Infinity, above ?? -Infinity);
  const from = Number.isFinite(low) ? low : 0;
  const largest = LARGEST[unit] ?? 100;
  const to = Math.min(max ?? Infinity, below ?? Infinity, Math.max(largest, from * 10));
  const isEdge = random() < 0.05;
  if (isEdge && min !== undefined) return min;
  if (isEdge && max !== undefined && max <= to) return max;
  const drawn = from + (to - from) * (0.001 + 0.998 * random());
  return whole ? Math.max(Math.ceil(low), Math.floor(drawn)) : rounded(drawn);
}

/** Four significant digits, as people type. */
export const rounded = (value: number): number => Number(value.toPrecision(4));

/** Mulberry32: small, seeded, the same everywhere. */
function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Cells of a plain form that differ from core by more than 1e-9, relative to the cell or to the largest of its result. */
export function disagreements(
  { formula, expected, plain }: Twin,
  valueAt: (row: number, column: number) => unknown,
): readonly string[] {
  const largest = Math.max(
    0,
    ...expected.flat().map((cell) => (typeof cell === 'number' ? Math.abs(cell) : 0)),
  );
  return plain.flatMap((cells, row) =>
    cells.flatMap((written, column) => {
      if (written === null) return [];
      const [core, value] = [expected[row]?.[column], valueAt(row, column)];
      const agrees =
        core === null || core === undefined
          ? typeof value === 'object' && value !== null
          : typeof core === 'number'
            ? typeof value === 'number' &&
              Math.abs(value - core) <= 1e-9 * Math.max(Math.abs(core), 1e-3 * largest)
            : value === core;
      return agrees
        ? []
        : [`${formula} [${row + 1},${column + 1}]: ${core} is ${JSON.stringify(value)} as ${written}`];
    }),
  );
}
