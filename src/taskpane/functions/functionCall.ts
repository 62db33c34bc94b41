import { call, type Call, type Formula } from '../../formula/formula';
import { inFrench } from '../../formula/inFrench';
import { parseFormula } from '../../formula/parseFormula';
import { printFormula } from '../../formula/printFormula';
import { callFunction, type CellResult } from '../../functions/callFunction';
import { cellError } from '../../functions/cellError';
import type { CostFunction } from '../../functions/costFunction';
import { isOurs } from '../../functions/functionCalled';
import { InputError } from '../../core/errors';
import type { Language } from '../../text/language';
import type { TypedArgument } from './typedArgument';

/** What a function says to its arguments: a result, or who is to blame for none. */
export type Answer =
  | { readonly cells: CellResult }
  | { readonly message: string; readonly argument?: string }
  /** Arguments are missing, or their cells have not been read. */
  | null;

export function answerOf(
  declaration: CostFunction,
  typed: readonly TypedArgument[],
  language: Language,
): Answer {
  if (typed.some(({ value, problem }) => problem !== undefined || value === undefined)) return null;
  try {
    return {
      cells: callFunction(
        declaration,
        typed.map(({ value }) => value),
      ),
    };
  } catch (error) {
    const { message } = cellError(error, language);
    return error instanceof InputError ? { message, argument: error.argument } : { message };
  }
}

/** The call as a formula with its equals sign, in English syntax; arguments left out at the end are dropped. */
export function formulaOf({ name }: CostFunction, typed: readonly TypedArgument[]): string {
  const last = typed.findLastIndex(({ formula }) => formula !== null);
  const given = typed.slice(0, last + 1).map(({ formula }) => formula);
  return `=${printFormula(call(`MLCOST.${name}`, ...given))}`;
}

/** A formula with its equals sign as a person sees it in their Excel. */
export const shownFormula = (formula: string, language: Language): string =>
  language === 'fr' ? `=${inFrench(formula.replace(/^=/, ''))}` : `=${formula.replace(/^=/, '')}`;

/** An argument as a field shows it: arrays as lists with «;», texts without quotes. */
export function typedText(argument: Formula | null | undefined, language: Language): string {
  if (!argument) return '';
  if (argument.kind === 'text') return argument.value;
  if (argument.kind === 'boolean') return String(argument.value);
  if (argument.kind === 'array')
    return argument.rows
      .flat()
      .map((cell) => typedText(cell, language))
      .join('; ');
  return shownFormula(printFormula(argument), language).replace(/^=/, '');
}

/** The arguments of the example of a function, as its fields are first filled in. */
export function exampleTexts({ example }: CostFunction, language: Language): readonly string[] {
  return (parseFormula(example) as Call).arguments.map((argument) => typedText(argument, language));
}

/** The first call of one of our functions in a formula, outermost first. */
export function ourCall(formula: Formula): Call | null {
  if (formula.kind === 'call' && isOurs(formula.name)) return formula;
  for (const inner of partsOf(formula)) {
    const found = inner && ourCall(inner);
    if (found) return found;
  }
  return null;
}

function partsOf(formula: Formula): readonly (Formula | null)[] {
  switch (formula.kind) {
    case 'call':
      return formula.arguments;
    case 'binary':
      return [formula.left, formula.right];
    case 'prefix':
    case 'postfix':
      return [formula.operand];
    case 'array':
      return formula.rows.flat();
    default:
      return [];
  }
}
