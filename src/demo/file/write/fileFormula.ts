import { tokenize } from '@borgar/fx';

/** A formula as Excel stores it: functions of an add-in have a prefix and no dots. */
export function fileFormula(formula: string, isCustom: (name: string) => boolean): string {
  return tokenize(formula)
    .map(({ type, value }) =>
      type === 'func' && isCustom(value) ? `_xldudf_${value.toUpperCase().replaceAll('.', '_')}` : value,
    )
    .join('')
    .replace(/^=/, '');
}
