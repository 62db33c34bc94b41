import { callFunction, type Cell, type CellResult } from '../functions/callFunction';
import { booleanText, parameterName } from '../functions/cellError';
import type { CostFunction } from '../functions/costFunction';
import { choiceTexts, functionTexts, plainReasons } from '../functions/functionTexts';
import type { Parameter } from '../functions/parameters';
import { plainForm, type PlainCells } from '../functions/plainForm';
import { type Call, call, type Formula, name as nameNode } from '../formula/formula';
import { evaluateFormula } from '../formula/evaluateFormula';
import { parseFormula } from '../formula/parseFormula';
import { printFormula } from '../formula/printFormula';
import { rowName } from '../functions/rowNames';
import { docs as en } from '../text/en/docs';
import { methods as englishMethods } from '../text/en/methods';
import { docs as fr } from '../text/fr/docs';
import { functionSources } from '../text/fr/functionSources';
import { methods as frenchMethods } from '../text/fr/methods';
import type { Language } from '../text/language';
import { allowedValues } from './allowedValues';
import { inFrench } from '../formula/inFrench';

const texts = { en, fr };
const methods: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: englishMethods,
  fr: frenchMethods,
};

/** The reference page of one function as Markdown: enough for a controller to redo the figure by hand. */
export function functionPage(declaration: CostFunction, language: Language): string {
  const say = texts[language];
  const words = functionTexts[language][declaration.name];
  const example = parseFormula(declaration.example) as Call;
  return [
    `# MLCOST.${declaration.name}`,
    `**${words?.title}** — ${words?.description}`,
    `## ${say.signature}`,
    signatures(declaration, language),
    `## ${say.arguments}`,
    argumentTable(declaration, language),
    ...choicesOf(declaration, language),
    `## ${say.method}`,
    methods[language][declaration.name] ?? '',
    `## ${say.formula}`,
    formulaOf(declaration, language),
    `## ${say.example}`,
    exampleOf(declaration, example, language),
    `## ${say.errors}`,
    say.errorsText,
    `## ${say.source}`,
    (language === 'fr' && functionSources[declaration.name]) || declaration.source,
    `*${say.generated}*`,
    '',
  ].join('\n\n');
}

/** The result of the example, computed here and now. */
export function exampleResult(declaration: CostFunction): CellResult {
  const example = parseFormula(declaration.example) as Call;
  const scope = {
    name: (): never => {
      throw new Error('An example refers to no cell');
    },
    call: (): never => {
      throw new Error('An example calls one function only');
    },
  };
  return callFunction(
    declaration,
    example.arguments.map((argument) => argument && evaluateFormula(argument, scope)),
  );
}

function signatures({ name, parameters }: CostFunction, language: Language): string {
  const say = texts[language];
  const typed = (nameLanguage: Language, separator: string) =>
    Object.entries(parameters)
      .map(([id, { optional }]) =>
        optional ? `[${parameterName(id, nameLanguage)}]` : parameterName(id, nameLanguage),
      )
      .join(separator);
  return [
    `- ${say.inEnglish} \`=MLCOST.${name}(${typed('en', ', ')})\``,
    `- ${say.inFrench} \`=MLCOST.${name}(${typed('fr', '; ')})\``,
  ].join('\n');
}

function argumentTable({ name, parameters }: CostFunction, language: Language): string {
  const say = texts[language];
  const words = functionTexts[language][name];
  const rows = Object.entries(parameters).map(([id, parameter]) => [
    `\`${parameterName(id, language)}\``,
    words?.parameters[id] ?? '',
    allowedValues(parameter, language),
    omittedValue(parameter, language),
  ]);
  return table([say.argument, say.meaning, say.allowed, say.omitted], rows);
}

function omittedValue(parameter: Parameter, language: Language): string {
  const say = texts[language];
  if (!parameter.optional) return say.required;
  if (!('default' in parameter) || parameter.default === undefined) return say.nothing;
  const { default: value } = parameter;
  if (typeof value === 'object') return `\`${localNames(value.plain, language)}\``;
  return typeof value === 'number'
    ? figure(value, language)
    : String(value).toUpperCase() === String(value)
      ? value.toString()
      : `"${value}"`;
}

const localNames = (template: string, language: Language): string =>
  template.replace(/[a-z]\w*/g, (id) => parameterName(id, language));

function choicesOf({ parameters }: CostFunction, language: Language): string[] {
  const say = texts[language];
  return Object.entries(parameters).flatMap(([id, parameter]) => {
    const words = choiceTexts[language][id];
    if (parameter.kind !== 'choice' || !words) return [];
    const rows = parameter.choices.map((choice) => `- \`"${choice}"\`: ${words[choice] ?? ''}`);
    return [`**${say.choices}, \`${parameterName(id, language)}\`**`, rows.join('\n')];
  });
}

/** The plain form over the names of the arguments, row by row. */
function formulaOf(declaration: CostFunction, language: Language): string {
  const say = texts[language];
  const { plain } = declaration;
  if (typeof plain === 'object' && typeof plain['none' as never] === 'string') {
    return plainReasons[language][plain['none' as never] as keyof (typeof plainReasons)['en']];
  }
  const cells = formulaCells(declaration, language);
  return cells ? `${say.formulaIntro}\n\n${codeOf(named(declaration, cells, language))}` : '';
}

/** With every argument named, except where one of them would ask for a single row of a column. */
function formulaCells(declaration: CostFunction, language: Language): PlainCells | null {
  const { parameters, name, result } = declaration;
  const cells = (isLeftOut: (parameter: Parameter) => boolean) => {
    const given = Object.entries(parameters).map(([id, parameter]) =>
      parameter.kind === 'labels' || isLeftOut(parameter) ? null : nameNode(parameterName(id, language)),
    );
    return plainForm(declaration, call(name, ...given), 3);
  };
  const all = cells(() => false);
  return result.shape !== 'column' || (all && all.length > 1)
    ? all
    : cells((parameter) => parameter.optional && !('default' in parameter));
}

function named({ result }: CostFunction, cells: PlainCells, language: Language): string[] {
  const rows =
    result.shape === 'column'
      ? Object.keys(result.rows)
      : result.shape === 'table'
        ? (result.rows ?? [])
        : [];
  const columns = result.shape === 'table' ? Object.keys(result.columns) : [];
  const prefix = (row: number, column: number) =>
    [rows[row], columns[column]]
      .flatMap((id) => (id === undefined ? [] : [rowName(id, language)]))
      .join(', ');
  return cells.flatMap((row, rowIndex) =>
    row.map((cell, column) => {
      const label = cells.length * row.length === 1 ? '' : prefix(rowIndex, column);
      return `${label === '' ? '' : label + texts[language].colon}=${printed(cell, language)}`;
    }),
  );
}

function printed(cell: Formula | null, language: Language): string {
  if (!cell) return '…';
  return language === 'fr' ? inFrench(printFormula(cell)) : printFormula(cell);
}

function exampleOf(declaration: CostFunction, example: Call, language: Language): string {
  const say = texts[language];
  const formula = { ...example, name: `MLCOST.${example.name}` };
  const typed = language === 'fr' ? inFrench(printFormula(formula)) : printFormula(formula);
  const plain = plainForm(declaration, example);
  const parts = [
    `\`=${typed}\` ${say.gives}`,
    resultTable(declaration, exampleResult(declaration), language),
  ];
  return plain
    ? [...parts, say.plainExample, codeOf(named(declaration, plain, language))].join('\n\n')
    : parts.join('\n\n');
}

function resultTable({ result }: CostFunction, cells: CellResult, language: Language): string {
  if (typeof cells !== 'object' || !('length' in cells)) return `**${shown(cells, language)}**`;
  const rows =
    result.shape === 'column' ? Object.keys(result.rows) : result.shape === 'table' ? result.rows : undefined;
  const columns =
    result.shape === 'table'
      ? Object.keys(result.columns).map((id) => rowName(id, language))
      : (cells[0] ?? []).map(() => texts[language].result);
  const body = cells.map((row, index) => [
    ...(rows ? [rowName(rows[index] ?? '', language)] : []),
    ...row.map((cell) => shown(cell, language)),
  ]);
  return table([...(rows ? [''] : []), ...columns], body);
}

function shown(cell: Cell, language: Language): string {
  if (typeof cell === 'object') return texts[language].missing[cell.missing];
  if (typeof cell === 'boolean') return booleanText(cell, language);
  return typeof cell === 'number' ? figure(cell, language) : cell;
}

const figure = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumSignificantDigits: 12 }).format(value);

const codeOf = (lines: readonly string[]): string => `\`\`\`\n${lines.join('\n')}\n\`\`\``;

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
