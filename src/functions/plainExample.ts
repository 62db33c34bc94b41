import { call, type Formula, name } from '../formula/formula';
import { inFrench } from '../formula/inFrench';
import { printFormula } from '../formula/printFormula';
import { functionNamed } from './catalogue';
import { parameterName } from './cellError';
import type { Result } from './costFunction';
import type { Parameter } from './parameters';
import { plainForm } from './plainForm';
import { rowName } from './rowNames';
import { colon } from '../text/colon';
import type { Language } from '../text/language';

/** The plain form of a function over the names of its arguments, for people to read in their language of Excel. */
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
  const rows = namedRows(declaration.result);
  if (!rows) return typed(cells[0]?.[0] ?? name(''), language);
  return cells
    .map((row, index) => {
      const total = row.at(-1);
      return `${rowName(rows[index] ?? '', language)}${colon[language]}${total ? typed(total, language) : '…'}`;
    })
    .join('\n');
}

const typed = (formula: Formula, language: Language): string =>
  language === 'fr' ? inFrench(printFormula(formula)) : printFormula(formula);

/** Rows that have names of their own; of a table, the last column is the one to read. */
function namedRows(result: Result): readonly string[] | undefined {
  if (result.shape === 'column') return Object.keys(result.rows);
  return result.shape === 'table' ? result.rows : undefined;
}

/** A choice without a default picks one row of the result; without it every row is shown. */
const isSelection = (parameter: Parameter): boolean =>
  parameter.kind === 'choice' && !('default' in parameter);
