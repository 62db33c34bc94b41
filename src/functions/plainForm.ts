import { type Call, type Formula, number, numberText, substitute, text } from '../formula/formula';
import { parseTemplate } from '../formula/parseFormula';
import { simplify } from '../formula/simplify';
import type { CostFunction, Known } from './costFunction';
import type { Parameter } from './parameters';
import { rowNames } from './rowNames';

/** The cells of a result as formulas, row by row. */
export type PlainCells = readonly (readonly Formula[])[];

/** Most cells of a row that a call can spill into: the longest horizon. */
const LONGEST_ROW = 1200;

/**
 * The plain-Excel form of a call of a declared function, cell by cell, or null where it has no closed form.
 *
 * @param size - how many cells a row of results has, where only the sheet knows
 */
export function plainForm(declaration: CostFunction, call: Call, size?: number): PlainCells | null {
  const { plain, result } = declaration;
  if (typeof plain === 'object' && 'none' in plain) return null;
  const values = bind(declaration, call);
  const known = knowledge(declaration, call, values);
  const written = (template: string) => simplify(substitute(parsed(template), values));
  const at = (index: number) => (typeof plain === 'function' ? plain(known, index) : plain);

  if (result.shape === 'cell') {
    const template = at(1);
    return typeof template === 'string' ? [[written(template)]] : null;
  }
  if (result.shape === 'row') {
    const length = size ?? rowLength(known);
    const templates = Array.from({ length }, (_, index) => at(index + 1));
    return length > 0 && templates.every((template) => typeof template === 'string')
      ? [templates.map(written)]
      : null;
  }
  const rows = Object.keys(result.rows).flatMap((row, index) => {
    const template = typeof plain === 'object' ? plain[row] : at(index + 1);
    return typeof template === 'string' ? [{ row, formula: written(template) }] : [];
  });
  if (rows.length === 0) return null;
  const language = known.literal('labels');
  if (rows.length === 1 || (language !== 'en' && language !== 'fr'))
    return rows.map(({ formula }) => [formula]);
  return rows.map(({ row, formula }) => [text(rowNames[language][row] ?? row), formula]);
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

function defaultOf(parameter: Parameter, values: ReadonlyMap<string, Formula>): Formula | undefined {
  if (!parameter.optional) return number(0);
  if (!('default' in parameter) || parameter.default === undefined) return undefined;
  const { default: value } = parameter;
  if (typeof value === 'number') return number(value);
  return typeof value === 'string' ? text(value) : substitute(parsed(value.plain), values);
}

function knowledge(declaration: CostFunction, call: Call, values: ReadonlyMap<string, Formula>): Known {
  const positions = Object.keys(declaration.parameters);
  return {
    isGiven: (parameter) => (call.arguments[positions.indexOf(parameter)] ?? null) !== null,
    literal: (parameter) => literalOf(values.get(parameter)),
    isRange: (parameter) => isRange(values.get(parameter)),
  };
}

function literalOf(formula: Formula | undefined): string | number | undefined {
  if (formula?.kind === 'number') return Number(formula.text);
  return formula?.kind === 'text' ? formula.value : undefined;
}

function isRange(formula: Formula | undefined): boolean {
  if (formula?.kind === 'array') return true;
  if (formula?.kind === 'postfix') return formula.operator === '#';
  return formula?.kind === 'reference' && /[:[]/.test(formula.text);
}

/** Without the sheet, a row is as long as its literal arguments say. */
function rowLength(known: Known): number {
  const horizon = known.literal('horizon');
  if (typeof horizon === 'number') return Math.min(horizon, LONGEST_ROW);
  const [months, start] = [known.literal('months'), known.literal('startMonth')];
  if (known.isGiven('horizon') || typeof months !== 'number' || typeof start !== 'number') return 0;
  return Math.min(months + start - 1, LONGEST_ROW);
}

/** A value as a formula: for calls that are made, not read. */
export function literalFormula(value: number | string): Formula {
  if (typeof value === 'string') return text(value);
  return value < 0
    ? { kind: 'prefix', operator: '-', operand: number(-value) }
    : { kind: 'number', text: numberText(value) };
}
