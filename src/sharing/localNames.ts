import type { Token } from '@borgar/fx';
import { sameName } from './a1';
import { argumentsOf, closeOf, tokensOf } from './tokens';

/** How files write functions and parameters that came after Excel 2007. */
export const NEWER = /^_xlfn\.(_xlws\.)?|^_xl(?:pm|op)\./i;

/** A parameter as it is declared: `[rate]`, `_xlop.rate`, `rate`. */
const bare = (written: string) =>
  written
    .trim()
    .replace(NEWER, '')
    .replace(/^\[|\]$/g, '');

const named = (token: Token | undefined, name: string) =>
  token?.type === 'func' && token.value.replace(NEWER, '').toUpperCase() === name;

/** The names that LET and LAMBDA give to values inside a formula: they mean nothing of the workbook. */
export function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    const isLet = named(token, 'LET');
    if (!isLet && !named(token, 'LAMBDA')) return;
    argumentsOf(tokens, index + 1)
      .slice(0, -1)
      .filter((_, position) => !isLet || position % 2 === 0)
      .forEach((written) => names.add(bare(written).toLowerCase()));
  });
  return names;
}

const DEEPEST = 32;

/**
 * The formula with calls of the workbook's LAMBDAs as calls of these themselves: `TWICE(A1)` as `LAMBDA(x,2*x)(A1)`.
 *
 * @param lambdaOf - the LAMBDA behind the name of a function, if the workbook has one
 */
export function withLambdasInline(
  tokens: readonly Token[],
  lambdaOf: (name: string) => string | undefined,
  depth = 0,
): readonly Token[] {
  const missing = new Map<number, number>();
  return tokens.flatMap((token, index) => {
    const definition = token.type === 'func' && depth < DEEPEST ? lambdaOf(token.value) : undefined;
    if (definition !== undefined) {
      const { parameters, body } = partsOf(definition);
      missing.set(closeOf(tokens, index + 1), parameters.length - argumentsOf(tokens, index + 1).length);
      const inner = withLambdasInline(body, lambdaOf, depth + 1);
      return [...tokensOf(`LAMBDA(${parameters.map((name) => `${OWN}${name},`).join('')}`), ...inner, CLOSE];
    }
    const commas = missing.get(index) ?? 0;
    return [...Array.from({ length: Math.max(0, commas) }, () => COMMA), token];
  });
}

/** Sets the parameters of a LAMBDA apart from the names that its arguments use. */
const OWN = '_own_';

const CLOSE: Token = { type: 'operator', value: ')' };
const COMMA: Token = { type: 'operator', value: ',' };

/** Optional parameters become plain ones: a call gives all of them, blank where it left them out. */
function partsOf(definition: string): {
  readonly parameters: readonly string[];
  readonly body: readonly Token[];
} {
  const tokens = tokensOf(definition);
  const parts = argumentsOf(
    tokens,
    tokens.findIndex(({ value }) => value === '('),
  );
  const parameters = parts.slice(0, -1).map(bare);
  const isParameter = (name: string) => parameters.some((each) => sameName(each, name));
  const body = tokensOf(parts.at(-1) ?? '').map((token) => {
    const name = token.type === 'range_named' ? bare(token.value) : '';
    return isParameter(name) ? { ...token, value: `${OWN}${name}` } : token;
  });
  return { parameters, body };
}
