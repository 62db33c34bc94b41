import { type Token, tokenize } from '@borgar/fx';

/** The tokens of a formula, which put together give its text again. */
export const tokensOf = (formula: string): readonly Token[] => tokenize(`=${formula}`).slice(1);

export const textOf = (tokens: readonly { readonly value: string }[]) =>
  tokens.map(({ value }) => value).join('');

/** A first look that costs nothing: most formulas of a workbook have nothing to do with us. */
const LIKELY = /mlcost[._]/i;
export const mayCallOurs = (formula: string | undefined): formula is string =>
  formula !== undefined && LIKELY.test(formula);

/** Where the call that opens at `open` ends: its closing parenthesis. */
export function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index++) {
    const { type, value } = tokens[index] ?? { type: '', value: '' };
    if (type !== 'operator') continue;
    if (value === '(' || value === '{') depth++;
    else if ((value === ')' || value === '}') && --depth === 0) return index;
  }
  return -1;
}

/** The texts between the parentheses of a call, cut at its own commas. */
export function argumentsOf(tokens: readonly Token[], open: number): readonly string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const { type, value } of tokens.slice(open + 1, closeOf(tokens, open))) {
    if (type === 'operator' && depth === 0 && value === ',') {
      found.push('');
      continue;
    }
    if (type === 'operator' && (value === '(' || value === '{')) depth++;
    if (type === 'operator' && (value === ')' || value === '}')) depth--;
    found[found.length - 1] += value;
  }
  return found;
}
