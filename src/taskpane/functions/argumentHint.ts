import type { Parameter } from '../../functions/parameters';
import type { Language } from '../../text/language';
import { plainFigure } from '../shell/figures';
import type { PaneWords } from '../shell/words';

/** The figure or choice that an argument stands for when it is left out, as its empty field shows it. */
export function leftOutValue(parameter: Parameter, language: Language): string {
  if (!parameter.optional || !('default' in parameter)) return '';
  const { default: value } = parameter;
  if (typeof value === 'number') return plainFigure(value, language);
  return typeof value === 'string' ? value : '';
}

/** How several cells are typed, for arguments that take them. */
export function listHint(parameter: Parameter, say: PaneWords['functions']): string {
  if (parameter.kind === 'rows') return say.rowsHint(String(parameter.columns));
  return parameter.kind === 'series' || parameter.kind === 'names' || parameter.kind === 'shape'
    ? say.listHint
    : '';
}
