import { UnknownKeyError } from '../catalog/priceBook';
import { InputError, NoResultError, type NumberRule, type Rule } from '../core/errors';
import { messages as en } from '../text/en/messages';
import { messages as fr } from '../text/fr/messages';
import { parameterNames as frenchNames } from '../text/fr/parameterNames';
import type { Language } from '../text/language';

export type ErrorCode = '#VALUE!' | '#N/A' | '#NUM!' | '#DIV/0!';
export interface CellError {
  readonly error: ErrorCode;
  readonly message: string;
}

const words = { en, fr };
type Words = (typeof words)[Language];

/** What a cell shows for a refused call, and the sentence behind it; any other error is a bug and is thrown on. */
export function cellError(error: unknown, language: Language): CellError {
  const say = words[language];
  if (error instanceof InputError) return { error: '#VALUE!', message: refusal(error, language) };
  if (error instanceof UnknownKeyError) return { error: '#N/A', message: unknownKey(error, say) };
  if (error instanceof NoResultError) {
    return error.code === 'div0'
      ? { error: '#DIV/0!', message: say.divisionByZero }
      : { error: '#NUM!', message: say.noFiniteResult };
  }
  throw error;
}

/** The name of an argument as the formula bar shows it. */
export function parameterName(parameter: string, language: Language): string {
  const french: Readonly<Record<string, string>> = frenchNames;
  return language === 'fr' ? (french[parameter] ?? parameter) : parameter;
}

/** A logical value as a cell shows it. */
export const booleanText = (value: boolean, language: Language): string => words[language].boolean(value);

function refusal({ argument, rule, value }: InputError, language: Language): string {
  const say = words[language];
  return say.refusal(
    parameterName(argument, language),
    ruleText(rule, value, language),
    valueText(value, rule, say),
  );
}

export function ruleText(rule: Rule, value: unknown, language: Language): string {
  const say = words[language];
  switch (rule.kind) {
    case 'number':
      return numberText(rule, typeof value === 'number', say);
    case 'atMostArgument':
    case 'atLeastArgument':
    case 'sameSizeAs':
      return say[rule.kind](parameterName(rule.other, language));
    case 'oneOf':
      return say.oneOf(rule.choices.map(say.quoted).join(', '));
    case 'lastBound':
      return say.lastBound(figure(rule.quantity, say));
    case 'mostDraws':
      return say.mostDraws(figure(rule.max, say), figure(rule.lines, say), figure(rule.draws, say));
    case 'columns':
      return say.columns(String(rule.columns));
    default:
      return say[rule.kind];
  }
}

/** The bounds of a number; what it must be in the first place is said only to a value that is none. */
function numberText({ min, above, max, below, whole }: NumberRule, isNumber: boolean, say: Words): string {
  const noun = whole ? say.wholeNumber : say.number;
  const afterNoun = whole === true || !isNumber;
  const bounds =
    min !== undefined && max !== undefined
      ? [say.between(figure(min, say), figure(max, say), afterNoun)]
      : [
          min !== undefined && say.min(figure(min, say), afterNoun),
          above !== undefined && say.above(figure(above, say), afterNoun),
          max !== undefined && say.max(figure(max, say), afterNoun),
          below !== undefined && say.below(figure(below, say), afterNoun),
        ].filter((bound) => bound !== false);
  if (bounds.length === 0) return noun;
  return afterNoun ? `${noun} ${bounds.join(say.and)}` : say.be(bounds.join(say.and));
}

/** A number as a cell shows it: 15 digits, the decimal point of the language. */
function figure(value: number, say: Words): string {
  return String(Number(value.toPrecision(15)))
    .replace('e', 'E')
    .replace('.', say.decimalPoint);
}

const LONGEST_QUOTE = 40;
const shortened = (text: string) => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

function valueText(value: unknown, rule: Rule, say: Words): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isFinite(value)) {
    const isCount = rule.kind === 'oneCell' || rule.kind === 'sameSizeAs';
    return isCount ? say.cells(figure(value, say)) : figure(value, say);
  }
  if (typeof value === 'string') return say.quoted(shortened(value));
  if (typeof value === 'boolean') return say.boolean(value);
  return say.anError;
}

function unknownKey({ key, nearest, earliest }: UnknownKeyError, say: Words): string {
  if (earliest !== undefined) return say.earliest(key, earliest);
  return (
    say.unknownKey(say.quoted(shortened(key))) + (nearest.length > 0 ? say.nearest(nearest.join(', ')) : '')
  );
}
