import { tokenize } from '@borgar/fx';

/** A formula as a French Excel shows it: semicolons, decimal commas, VRAI and FAUX; function names stay. */
export function inFrench(formula: string): string {
  let depth = 0;
  return tokenize(`=${formula}`)
    .slice(1)
    .map(({ type, value }) => {
      if (value === '{') depth += 1;
      if (value === '}') depth -= 1;
      if (type === 'bool') return value.toUpperCase() === 'TRUE' ? 'VRAI' : 'FAUX';
      if (type === 'number') return value.replace('.', ',');
      if (type === 'operator' && value === ',') return depth > 0 ? '.' : ';';
      return value;
    })
    .join('');
}
