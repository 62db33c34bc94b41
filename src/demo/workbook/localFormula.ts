import { tokenize } from '@borgar/fx';
import { type FunctionNames, FormulaError } from '../../engine';

const ERRORS = [
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
  ['#SPILL!', '#PROPAGATION!'],
  ['#CALC!', '#CALCUL!'],
] as const;
const BOOLEANS = [
  ['TRUE', 'VRAI'],
  ['FALSE', 'FAUX'],
] as const;

/** An English formula as French Excel shows it: names of functions, semicolons, decimal commas, {1.2;3.4}. */
export function localFormula(formula: string, names: FunctionNames): string {
  let depth = 0;
  return tokenize(formula)
    .map(({ type, value }) => {
      if (value === '{') depth++;
      if (value === '}') depth--;
      switch (type) {
        case 'func':
          return names.local(value);
        case 'number':
          return value.replace('.', ',');
        case 'bool':
          return paired(BOOLEANS, value, 0);
        case 'error':
          return paired(ERRORS, value, 0);
        case 'structured':
          return value.replaceAll('],[', '];[');
        default:
          return value === ',' ? (depth > 0 ? '.' : ';') : value;
      }
    })
    .join('');
}

const LEXEMES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|#[\p{L}/0-9]+[!?]?|\d+(?:,\d+)?(?:E[+-]?\d+)?|[\p{L}_\\$][\p{L}\p{N}_.$\\]*|./giu;

/**
 * A formula typed in French, in English.
 *
 * @throws {FormulaError} when arguments are separated by commas: in French the comma is in numbers
 */
export function englishFormula(text: string, names: FunctionNames): string {
  const lexemes = text.match(LEXEMES) ?? [];
  let depth = 0;
  return lexemes
    .map((lexeme, index) => {
      if (lexeme === '{') depth++;
      if (lexeme === '}') depth--;
      if (lexeme === ';') return depth > 0 ? ';' : ',';
      if (lexeme === '.' && depth > 0) return ',';
      if (lexeme === ',') throw new FormulaError(text);
      return english(lexeme, lexemes[index + 1] === '(', names);
    })
    .join('');
}

function english(lexeme: string, isCall: boolean, names: FunctionNames): string {
  if (/^\d/.test(lexeme)) return lexeme.replace(',', '.');
  if (lexeme.startsWith('#')) return paired(ERRORS, lexeme, 1);
  if (lexeme.startsWith('[')) return lexeme.replaceAll('];[', '],[');
  if (!/^\p{L}/u.test(lexeme)) return lexeme;
  return isCall ? names.english(lexeme) : paired(BOOLEANS, lexeme, 1);
}

/** The other one of a pair. */
function paired(pairs: readonly (readonly [string, string])[], text: string, from: 0 | 1): string {
  return pairs.find((pair) => pair[from] === text.toUpperCase())?.[1 - from] ?? text;
}
