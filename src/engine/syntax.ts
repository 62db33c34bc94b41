import { type AstExpression, parse, type Token, tokenize } from '@borgar/fx';

/** A formula that a spreadsheet would not let anyone enter. */
export class FormulaError extends Error {
  constructor(readonly formula: string) {
    super(`Not a formula: ${formula}`);
    this.name = 'FormulaError';
  }
}

/**
 * The tokens of a formula, without its equals sign and outer spaces.
 *
 * @throws {FormulaError} when it is malformed: IronCalc itself would guess, and read `SUM(1,` as 1
 */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens = tokenize(`=${formula.trim().replace(/^=/, '')}`);
  if (expression(tokens.map(withoutBrackets)) === undefined || !isSeparated(tokens))
    throw new FormulaError(formula);
  return tokens.slice(1);
}

const CELLS = /(?<![\w.$])\$?[A-Z]{1,2}\$?[1-9]\d{0,5}(?![\w.(!])/g;

/** The same for formulas that differ only in the cells they refer to: what is known of the syntax of one holds of all. */
export const shapeOf = (formula: string): string => formula.replace(CELLS, 'A1');

/** The parser does not know that a parameter of LAMBDA may be left out, `LAMBDA(a,[b],a)`: it is a name all the same. */
function withoutBrackets(token: Token, index: number, tokens: readonly Token[]): Token {
  const isBetween = /^[(,]$/.test(tokens[index - 1]?.value ?? '') && tokens[index + 1]?.value === ',';
  const [, name] = (isBetween && OPTIONAL.exec(token.value)) || [];
  return token.type === 'structured' && name !== undefined
    ? { ...token, type: 'range_named', value: name }
    : token;
}

const OPTIONAL = /^\[([\p{L}_][\p{L}\p{N}_.]*)\]$/u;

/**
 * Whether a spreadsheet would let anyone enter the formula, with or without its equals sign.
 *
 * @throws {FormulaError} when it would not
 */
export function checkFormula(formula: string): void {
  formulaTokens(formula);
}

/** The tree of an expression; undefined when it is malformed. */
export function expression(tokens: readonly Token[]): AstExpression | undefined {
  try {
    const tree = parse([...tokens]);
    return 'type' in tree ? (tree as AstExpression) : undefined;
  } catch {
    return undefined;
  }
}

const REFERENCES = new Set(['range', 'range_beam', 'range_ternary', 'range_named', 'structured']);
const OPERANDS = new Set(['number', 'string', 'bool', 'error']);

export const isReference = ({ type }: Token) => REFERENCES.has(type);

/** The parser takes a blank between two arguments for a comma; it may only stand between references. */
function isSeparated(tokens: readonly Token[]): boolean {
  return tokens.every(({ type }, index) => {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (type !== 'whitespace' || !before || !after) return true;
    return !(OPERANDS.has(before.type) && begins(after)) && !(ends(before) && OPERANDS.has(after.type));
  });
}

function begins(token: Token): boolean {
  return (
    OPERANDS.has(token.type) ||
    isReference(token) ||
    token.type === 'func' ||
    token.value === '(' ||
    token.value === '{'
  );
}

function ends(token: Token): boolean {
  return OPERANDS.has(token.type) || isReference(token) || [')', '}', '%', '#'].includes(token.value);
}

/** Where the arguments of a call lie: `cuts` are its opening parenthesis, its commas and its closing parenthesis. */
export function callExtent(tokens: readonly Token[], open: number): { cuts: number[]; close: number } {
  const cuts = [open];
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const { type, value } = tokens[index] ?? { type: '', value: '' };
    if (type !== 'operator') continue;
    if (value === '(' || value === '{') depth++;
    else if (value === ',' && depth === 1) cuts.push(index);
    else if ((value === ')' || value === '}') && --depth === 0)
      return { cuts: [...cuts, index], close: index };
  }
  throw new Error('A call that is not closed');
}
