import { closeOf, tokensOf } from '../sharing/tokens';

/** Functions that take the areas of a union one after the other as well. */
const AGGREGATES = new Set(['SUM', 'COUNT', 'COUNTA', 'AVERAGE', 'MIN', 'MAX', 'PRODUCT']);

/** The formula with unions as arguments of their own, `SUM((A1,B1))` as `SUM(A1,B1)`: IronCalc has no unions. */
export function withoutUnions(formula: string): string {
  if (!formula.includes('((') && !formula.includes(',(')) return formula;
  const tokens = tokensOf(formula);
  const dropped = new Set<number>();
  tokens.forEach(({ type, value }, open) => {
    if (type !== 'func' || !AGGREGATES.has(value.toUpperCase())) return;
    const close = closeOf(tokens, open + 1);
    for (let at = open + 2; at < close; at++) {
      if (tokens[at]?.value !== '(' || tokens[at - 1]?.type === 'func') continue;
      const end = closeOf(tokens, at);
      const isWhole =
        ['(', ','].includes(tokens[at - 1]?.value ?? '') && [')', ','].includes(tokens[end + 1]?.value ?? '');
      const isUnion = tokens
        .slice(at + 1, end)
        .some((token) => token.type === 'operator' && token.value === ',');
      if (isWhole && isUnion) dropped.add(at).add(end);
      at = end;
    }
  });
  return tokens.map(({ value }, index) => (dropped.has(index) ? '' : value)).join('');
}
