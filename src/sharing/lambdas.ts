import { type Call, call, type Formula, mapFormula, name } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import { catalogue } from '../functions/catalogue';
import type { CostFunction } from '../functions/costFunction';
import { functionCalled } from '../functions/functionCalled';
import type { Parameter } from '../functions/parameters';
import { defaultOf, plainForm } from '../functions/plainForm';
import { sameName } from './a1';
import type { DefinedName } from './workbook';

/** A function of ours as a LAMBDA that a workbook keeps under a name. */
export interface NamedLambda {
  /** `MLC.RETRAIN`, or with a sign more where the workbook uses that for something else. */
  readonly name: string;
  /** `LAMBDA(runsPerYear,…,[months],…)`, as people type it. */
  readonly formula: string;
  /** Whether the workbook has it already. */
  readonly isThere: boolean;
}

/** The LAMBDAs that a workbook can be given, by the name of the function. */
export type Lambdas = ReadonlyMap<string, NamedLambda>;

export const NO_LAMBDAS: Lambdas = new Map();

/** Those LAMBDAs that formulas call by these names. */
export function lambdasCalled(called: ReadonlySet<string>, names: readonly DefinedName[]): Lambdas {
  if (called.size === 0) return NO_LAMBDAS; // most workbooks: reading the plain form of every function takes its time
  return new Map([...lambdasFor(names)].filter(([, { name: written }]) => called.has(written)));
}

/** One LAMBDA per function that has one, under a name that is free in the workbook. */
export function lambdasFor(names: readonly DefinedName[]): Lambdas {
  return new Map(
    catalogue.flatMap((declaration: CostFunction) => {
      const formula = lambdaOf(declaration);
      return formula === undefined ? [] : [[declaration.name, named(declaration.name, formula, names)]];
    }),
  );
}

function named(id: string, formula: string, names: readonly DefinedName[]): NamedLambda {
  let written = `MLC.${id}`;
  for (;;) {
    const taken = names.filter((each) => sameName(each.name, written));
    const isThere = taken.some((each) => each.sheet === undefined && sameLambda(each.formula, formula));
    if (taken.length === 0 || (isThere && taken.length === 1)) return { name: written, formula, isThere };
    written += '_';
  }
}

/** Whether two LAMBDAs are the same, one perhaps with the prefixes of a file. */
export const sameLambda = (one: string, other: string) => withoutPrefixes(one) === withoutPrefixes(other);

const withoutPrefixes = (formula: string) =>
  formula
    .replaceAll(/_xlfn\.|_xlpm\./gi, '')
    .replaceAll(/_xlop\.(\w+)/gi, '[$1]')
    .replaceAll(' ', '');

/** Only what is one value may be an argument: the plain form of a range depends on its cells. */
const isOneValue = ({ kind }: Parameter) => ['number', 'flag', 'choice', 'keyOrNumber'].includes(kind);

/** The plain form over the parameters; undefined where it depends on more than their values. */
export function lambdaOf(declaration: CostFunction): string | undefined {
  const entries = Object.entries<Parameter>(declaration.parameters);
  if (declaration.result.shape !== 'cell' || !entries.every(([, parameter]) => isOneValue(parameter)))
    return undefined;
  const body = bodyOf(declaration, entries);
  const parameters = entries.map(([id, { optional }]) => (optional ? `[${id}]` : id));
  return body && `LAMBDA(${parameters.join(',')},${printFormula(body)})`;
}

function bodyOf(
  declaration: CostFunction,
  entries: readonly (readonly [string, Parameter])[],
): Formula | undefined {
  const values = new Map<string, Formula>();
  const open: string[] = [];
  for (const [id, parameter] of entries) {
    const taken = parameter.optional ? defaultOf(parameter, values) : undefined;
    if (parameter.optional && !taken) open.push(id);
    values.set(id, taken ? ifOmitted(id, taken, name(id)) : name(id));
  }
  const without = (omitted: readonly string[]): Formula | undefined => {
    const given = entries.map(([id]) => (omitted.includes(id) ? null : (values.get(id) ?? null)));
    return plainForm(declaration, call(declaration.name, ...given))?.[0]?.[0] ?? undefined;
  };
  const [only, ...more] = open;
  const [whole, short] = [without([]), only === undefined ? undefined : without([only])];
  if (only === undefined) return whole;
  return whole && short && more.length === 0 ? ifOmitted(only, short, whole) : undefined;
}

const ifOmitted = (id: string, taken: Formula, given: Formula) =>
  call('IF', call('ISOMITTED', name(id)), taken, given);

/** The formula with calls of our functions as calls of the LAMBDAs that there are. */
export function withLambdas(formula: Formula, lambdas: Lambdas): Formula {
  return mapFormula(formula, (node) => (node.kind === 'call' ? (lambdaCall(node, lambdas) ?? node) : node));
}

/** Arguments left out at the end stay out; one left out before others is written. */
function lambdaCall(original: Call, lambdas: Lambdas): Call | undefined {
  const declaration = functionCalled(original.name);
  const lambda = declaration && lambdas.get(declaration.name);
  if (!declaration || !lambda) return undefined;
  const entries = Object.entries<Parameter>(declaration.parameters);
  const given = original.arguments;
  const required = entries.filter(([, { optional }]) => !optional).length;
  const count = Math.max(required, given.findLastIndex((argument) => argument !== null) + 1);
  if (count > entries.length) return undefined;
  const values = new Map<string, Formula>();
  for (const [position, [id, parameter]] of entries.slice(0, count).entries()) {
    const value = given[position] ?? defaultOf(parameter, values);
    if (!value) return undefined;
    values.set(id, value);
  }
  return call(lambda.name, ...values.values());
}
