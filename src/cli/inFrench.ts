import { tokenize } from '@borgar/fx';

/** A formula as a French Excel shows it: semicolon between arguments, decimal comma; function names stay. */
export function inFrench(formula: string): string {
  let depth = 0;
  return tokenize(`=${formula}`)
    .slice(1)
    .map(({ type, value }) => {
      if (value === '{') depth += 1;
      if (value === '}') depth -= 1;
      if (type === 'number') return value.replace('.', ',');
      if (type === 'operator' && value === ',') return depth > 0 ? '.' : ';';
      return value;
    })
    .join('');
}
