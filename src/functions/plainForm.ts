import { type Call, type Formula, number, numberText, substitute, text } from '../formula/formula';
import { parseTemplate } from '../formula/template';
import { simplify } from '../formula/simplify';
import { LANGUAGES } from '../text/language';
import type { CostFunction, Known, Plain, Result, RowId, Template } from './costFunction';
import type { Parameter } from './parameters';
import { rowName } from './rowNames';
import { sizeOf } from './sizeOf';

/** The cells of a result as formulas, row by row; null where a cell has no closed form. */
export type PlainCells = readonly (readonly (Formula | null)[])[];

/** Most cells that a call can spill into: the longest horizon. */
const MOST_CELLS = 1200;

/**
 * The plain-Excel form of a call of a declared function, cell by cell, or null where no cell has a closed form.
 *
 * @param size - how many cells the result has, where only the sheet knows
 */
export function plainForm(declaration: CostFunction, call: Call, size?: number): PlainCells | null {
  const { result } = declaration;
  const values = bind(declaration, call);
  const known = knowledge(declaration, call, values);
  const written = (template: Template) =>
    template === null ? null : simplify(substitute(parsed(template), values));
  const templates = templatesOf(declaration, known, size);
  if (templates === null || templates.flat().every((template) => template === null)) return null;
  const cells = templates.map((row) => row.map(written));
  const isSelected = result.shape === 'column' && cells.length === 1;
  if (isSelected || !known.isGiven('labels')) return cells;
  const language = LANGUAGES.find((each) => each === String(known.literal('labels')).toLowerCase());
  if (language === undefined) return null;
  return cells.map((row, index) => [
    text(rowName(nameOf(result, index, cells.length, known), language)),
    ...row,
  ]);
}

function templatesOf(
  { plain, result }: CostFunction,
  known: Known,
  size: number | undefined,
): readonly (readonly Template[])[] | null {
  if (typeof plain === 'string') return [[plain]];
  if (typeof plain === 'function') {
    return result.shape === 'cell'
      ? [[plain(known, 1) ?? null]]
      : columnOf(result, (index) => plain(known, index));
  }
  if (isNone(plain)) return null;
  if (isCounted(plain)) {
    const count = Math.min(size ?? plain.count(known) ?? 0, MOST_CELLS);
    const cells = Array.from({ length: count }, (_, index) => plain.cells(known, index + 1));
    return count === 0 ? null : arranged(cells, result, known);
  }
  return Object.values(plain as Readonly<Record<string, Template | Readonly<Record<string, Template>>>>).map(
    (row) => (row !== null && typeof row === 'object' ? Object.values(row) : [row]),
  );
}

type None = Extract<Plain, { none: string }>;
type Counted = Extract<Plain, { count: unknown }>;
const isNone = (plain: object): plain is None => typeof (plain as Partial<None>).none === 'string';
const isCounted = (plain: object): plain is Counted =>
  typeof (plain as Partial<Counted>).count === 'function';

/** One row per name; a function that gives fewer ends with undefined. */
function columnOf(
  result: Result,
  cell: (index: number) => Template | undefined,
): readonly (readonly Template[])[] {
  const names = result.shape === 'column' ? Object.keys(result.rows) : [];
  return names.flatMap((_, index) => {
    const template = cell(index + 1);
    return template === undefined ? [] : [[template]];
  });
}

function arranged(
  cells: readonly Template[],
  result: Result,
  known: Known,
): readonly (readonly Template[])[] {
  if (result.shape === 'row') return [cells];
  const width = result.shape === 'like' ? (known.size(result.parameter)?.columns ?? 1) : 1;
  return Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
    cells.slice(row * width, (row + 1) * width),
  );
}

function nameOf(result: Result, index: number, count: number, known: Known): RowId {
  if (result.shape === 'column') return Object.keys(result.rows)[index] ?? '';
  if (result.shape === 'table') return (result.rows ?? result.names?.(count))?.[index] ?? '';
  if (result.shape !== 'list') return '';
  const input = new Proxy({}, { get: (_, parameter) => known.literal(String(parameter)) });
  return result.names(input as never, count)[index] ?? '';
}

const templates = new Map<string, Formula>();

function parsed(template: string): Formula {
  const known = templates.get(template) ?? parseTemplate(template);
  templates.set(template, known);
  return known;
}

function bind({ parameters }: CostFunction, { arguments: given }: Call): ReadonlyMap<string, Formula> {
  const values = new Map<string, Formula>();
  Object.entries(parameters).forEach(([name, parameter], position) => {
    const value = given[position] ?? defaultOf(parameter, values);
    if (value) values.set(name, value);
  });
  return values;
}

/** What stands for an argument that was left out; undefined where the function does without. */
export function defaultOf(parameter: Parameter, values: ReadonlyMap<string, Formula>): Formula | undefined {
  if (!parameter.optional) return number(0);
  if (!('default' in parameter) || parameter.default === undefined) return undefined;
  const { default: value } = parameter;
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return typeof value === 'string' ? text(value) : substitute(parsed(value.plain), values);
}

function knowledge(declaration: CostFunction, call: Call, values: ReadonlyMap<string, Formula>): Known {
  const positions = Object.keys(declaration.parameters);
  return {
    isGiven: (parameter) => (call.arguments[positions.indexOf(parameter)] ?? null) !== null,
    literal: (parameter) => literalOf(values.get(parameter)),
    isRange: (parameter) => isRange(values.get(parameter)),
    size: (parameter) => sizeOf(values.get(parameter)),
  };
}

function literalOf(formula: Formula | undefined): string | number | boolean | undefined {
  if (formula?.kind === 'number') return Number(formula.text);
  if (formula?.kind === 'boolean') return formula.value;
  return formula?.kind === 'text' ? formula.value : undefined;
}

function isRange(formula: Formula | undefined): boolean {
  if (formula?.kind === 'array') return true;
  if (formula?.kind === 'postfix') return formula.operator === '#';
  return formula?.kind === 'reference' && /[:[]/.test(formula.text);
}

/** A value as a formula: for calls that are made, not read. */
export function literalFormula(value: number | string): Formula {
  if (typeof value === 'string') return text(value);
  return value < 0
    ? { kind: 'prefix', operator: '-', operand: number(-value) }
    : { kind: 'number', text: numberText(value) };
}
