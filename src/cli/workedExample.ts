import { evaluateFormula } from '../formula/evaluateFormula';
import type { Call } from '../formula/formula';
import { parseFormula } from '../formula/parseFormula';
import { callFunction, type Cell, type CellResult } from '../functions/callFunction';
import { booleanText } from '../functions/cellError';
import type { CostFunction } from '../functions/costFunction';
import { plainForm } from '../functions/plainForm';
import { rowName } from '../functions/rowNames';
import { docs as en } from '../text/en/docs';
import { docs as fr } from '../text/fr/docs';
import type { Language } from '../text/language';
import { codeOf, figure, table } from './markdown';
import { plainLines, typed } from './plainLines';

const texts = { en, fr };

/** The example of a function, its result computed here and now, and the same in plain Excel. */
export function workedExample(declaration: CostFunction, language: Language): string {
  const say = texts[language];
  const example = parseFormula(declaration.example) as Call;
  const formula = typed({ ...example, name: `MLCOST.${example.name}` }, language);
  const plain = plainForm(declaration, example);
  return [
    `\`=${formula}\` ${say.gives}`,
    resultTable(declaration, exampleResult(declaration, example, language), language),
    ...(formula.includes('{') ? [say.braces] : []),
    ...(plain ? [say.plainExample, codeOf(plainLines(declaration, plain, language))] : []),
  ].join('\n\n');
}

/** With the names of its rows in front, where the function can give them. */
function exampleResult(declaration: CostFunction, example: Call, language: Language): CellResult {
  const scope = {
    name: (): never => {
      throw new Error('An example refers to no cell');
    },
    call: (): never => {
      throw new Error('An example calls one function only');
    },
  };
  const given = example.arguments.map((argument) => argument && evaluateFormula(argument, scope));
  const raw = Object.entries(declaration.parameters).map(([, { kind }], position) =>
    kind === 'labels' ? language : given[position],
  );
  return callFunction(declaration, raw);
}

function resultTable({ result, parameters }: CostFunction, cells: CellResult, language: Language): string {
  if (typeof cells !== 'object' || !('length' in cells)) return `**${shown(cells, language)}**`;
  const names = 'labels' in parameters ? [''] : [];
  const columns =
    result.shape === 'table'
      ? Object.keys(result.columns).map((id) => rowName(id, language))
      : (cells[0] ?? []).slice(names.length).map(() => texts[language].result);
  return table(
    [...names, ...columns],
    cells.map((row) => row.map((cell) => shown(cell, language))),
  );
}

function shown(cell: Cell, language: Language): string {
  if (typeof cell === 'object') return texts[language].missing[cell.missing];
  if (typeof cell === 'boolean') return booleanText(cell, language);
  return typeof cell === 'number' ? figure(cell, language) : cell;
}
