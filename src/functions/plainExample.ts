import { call, name } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import { functionNamed } from './catalogue';
import { parameterName } from './cellError';
import type { Parameter } from './parameters';
import { plainForm } from './plainForm';
import { rowName } from './rowNames';
import type { Language } from '../text/language';

/** The plain form of a function over the names of its arguments, for people to read. */
export function plainExample(functionName: string, language: Language): string {
  const declaration = functionNamed(functionName);
  if (!declaration) return '';
  const parameters = Object.entries(declaration.parameters).filter(
    ([, parameter]) => parameter.kind !== 'labels' && !isSelection(parameter),
  );
  const cells = plainForm(
    declaration,
    call(functionName, ...parameters.map(([id]) => name(parameterName(id, language)))),
    1,
  );
  if (!cells) return '';
  if (declaration.result.shape !== 'column') return printFormula(cells[0]?.[0] ?? name(''));
  const rows = Object.keys(declaration.result.rows);
  return cells
    .map(([cell], index) => `${rowName(rows[index] ?? '', language)}: ${cell ? printFormula(cell) : ''}`)
    .join('\n');
}

/** A choice without a default picks one row of the result; without it every row is shown. */
const isSelection = (parameter: Parameter): boolean =>
  parameter.kind === 'choice' && !('default' in parameter);
