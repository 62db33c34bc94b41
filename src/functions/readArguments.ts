import { UnknownKeyError } from '../catalog/unknownKeyError';
import { InputError, type NumberRule } from '../core/errors';
import type { CostFunction } from './costFunction';
import { isoDate } from './isoDate';
import type {
  ChoiceParameter,
  FlagParameter,
  KeyOrNumberParameter,
  NumberParameter,
  Parameter,
  RowsParameter,
  SeriesParameter,
  ShapeParameter,
} from './parameters';

type Input = Record<string, unknown>;

/**
 * Checks the raw values that Excel hands over and names them.
 *
 * Null and undefined (omitted, or a blank cell on the web) mean the default, or 0 where an argument is required: a blank
 * cell is 0 on the desktop. An object that is not a range, which Excel passes for an optional argument after an update
 * (office-js issue 2777), counts as omitted.
 *
 * @throws {InputError} naming the argument and what it must be
 */
export function readArguments(declaration: CostFunction, raw: readonly unknown[]): Readonly<Input> {
  const input: Input = {};
  Object.entries(declaration.parameters).forEach(([name, parameter], position) => {
    input[name] = readArgument(name, parameter, given(raw[position], parameter), input);
  });
  return input;
}

function given(value: unknown, parameter: Parameter): unknown {
  if (value === undefined) return null;
  if (parameter.optional && typeof value === 'object' && !Array.isArray(value)) return null;
  return value;
}

function readArgument(name: string, parameter: Parameter, value: unknown, input: Input): unknown {
  switch (parameter.kind) {
    case 'number':
      return readOptionalNumber(name, parameter, oneCell(name, value), input);
    case 'series':
      return readSeries(name, parameter, value);
    case 'names':
      return cellsOf(value).map((cell) => readName(name, cell));
    case 'rows':
      return readRows(name, parameter, value);
    case 'flag':
      return readFlag(name, parameter, oneCell(name, value));
    case 'keyOrNumber':
      return readKeyOrNumber(name, parameter, oneCell(name, value));
    case 'choice':
      return readChoice(name, parameter, oneCell(name, value));
    case 'shape':
      return readShape(name, parameter, value);
    case 'text':
      return readText(name, oneCell(name, value));
    case 'date':
      return readDate(name, oneCell(name, value));
    case 'labels':
      return readLabels(name, oneCell(name, value));
  }
}

function readOptionalNumber(
  name: string,
  parameter: NumberParameter,
  value: unknown,
  input: Input,
): number | undefined {
  if (value !== null) return readNumber(name, parameter, value);
  if (!parameter.optional) return readNumber(name, parameter, 0);
  const { default: fallback } = parameter;
  return typeof fallback === 'object' ? fallback.value(input as Record<string, number>) : fallback;
}

function readNumber(name: string, rule: NumberRule, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new InputError(name, bare(rule), value);
  const { min = -Infinity, above = -Infinity, max = Infinity, below = Infinity, whole } = rule;
  const allowed =
    value >= min && value > above && value <= max && value < below && (!whole || Number.isInteger(value));
  if (!allowed) throw new InputError(name, bare(rule), value);
  return value === 0 ? 0 : value;
}

function readSeries(
  name: string,
  { rule, openEnd }: SeriesParameter,
  value: unknown,
): readonly (number | undefined)[] {
  const cells = cellsOf(value);
  const last = cells.at(-1);
  const isOpen = openEnd && (last === null || last === 0 || last === '');
  const numbers = (isOpen ? cells.slice(0, -1) : cells).map((cell) => readNumber(name, rule, cell ?? 0));
  return isOpen ? [...numbers, undefined] : numbers;
}

/** Any cell names its line, but an error does not. */
function readName(name: string, value: unknown): string {
  if (typeof value === 'object' && value !== null) throw new InputError(name, { kind: 'text' }, value);
  return String(value ?? '');
}

function readRows(
  name: string,
  { columns }: RowsParameter,
  value: unknown,
): readonly (readonly number[])[] | undefined {
  const [only, ...others] = cellsOf(value);
  if (others.length === 0 && isBlank(only)) return undefined;
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.map((row) => {
    const cells = cellsOf(row);
    if (cells.length !== columns) throw new InputError(name, { kind: 'columns', columns }, cells.length);
    return cells.map((cell) => readNumber(name, { kind: 'number' }, cell ?? 0));
  });
}

/** A blank cell is 0 on the desktop, so 0 means FALSE. */
function readFlag(name: string, { default: fallback }: FlagParameter, value: unknown): boolean {
  if (value === null) return fallback;
  if (typeof value === 'boolean') return value;
  if (value === 0 || value === 1) return value === 1;
  throw new InputError(name, { kind: 'flag' }, value);
}

function readKeyOrNumber(name: string, { keys }: KeyOrNumberParameter, value: unknown): string | number {
  if (typeof value !== 'string') return readNumber(name, { kind: 'number', min: 0 }, value ?? 0);
  const key = keys.find((each) => each === value.trim().toUpperCase());
  if (key === undefined) throw new UnknownKeyError(value.trim(), keys);
  return key;
}

function bare({ min, above, max, below, whole }: NumberRule): NumberRule {
  return {
    kind: 'number',
    ...(min !== undefined && { min }),
    ...(above !== undefined && { above }),
    ...(max !== undefined && { max }),
    ...(below !== undefined && { below }),
    ...(whole !== undefined && { whole }),
  };
}

function readChoice(
  name: string,
  { choices, default: fallback }: Pick<ChoiceParameter, 'choices' | 'default'>,
  value: unknown,
): string | undefined {
  if (isBlank(value)) return fallback;
  const wanted = typeof value === 'string' ? value.trim().toLowerCase() : value;
  const chosen = choices.find((choice) => choice.toLowerCase() === wanted);
  if (chosen === undefined) throw new InputError(name, { kind: 'oneOf', choices }, value);
  return chosen;
}

function readShape(
  name: string,
  parameter: ShapeParameter,
  value: unknown,
): string | readonly number[] | undefined {
  const cells = cellsOf(value);
  const isWeights = cells.length > 1 || (typeof cells[0] === 'number' && !isBlank(cells[0]));
  if (isWeights) return cells.map((cell) => readNumber(name, { kind: 'number', min: 0 }, cell ?? 0));
  return readChoice(name, parameter, cells[0] ?? null);
}

function readText(name: string, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw new InputError(name, { kind: 'text' }, value);
  return value.trim();
}

function readDate(name: string, value: unknown): string | undefined {
  if (isBlank(value)) return undefined;
  const date = isoDate(value);
  if (date === undefined) throw new InputError(name, { kind: 'date' }, value);
  return date;
}

function readLabels(name: string, value: unknown): string | undefined {
  return readChoice(name, { choices: ['en', 'fr'] }, value);
}

/** Where a text is due, 0 is what a blank cell looks like on the desktop and in a range. */
function isBlank(value: unknown): boolean {
  return value === null || value === '' || value === 0;
}

function oneCell(name: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const cells = cellsOf(value);
  if (cells.length !== 1) throw new InputError(name, { kind: 'oneCell' }, cells.length);
  return cells[0] ?? null;
}

function cellsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.flat() : [value];
}
