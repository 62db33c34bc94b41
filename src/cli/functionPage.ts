import { call, name as nameNode } from '../formula/formula';
import { booleanText, parameterName } from '../functions/cellError';
import type { CostFunction } from '../functions/costFunction';
import { choiceTexts, functionTexts, plainReasons, sourceOf } from '../functions/functionTexts';
import type { Parameter } from '../functions/parameters';
import { plainForm, type PlainCells } from '../functions/plainForm';
import { docs as en } from '../text/en/docs';
import { methods as englishMethods } from '../text/en/methods';
import { docs as fr } from '../text/fr/docs';
import { methods as frenchMethods } from '../text/fr/methods';
import { colon } from '../text/colon';
import type { Language } from '../text/language';
import { allowedValues } from './allowedValues';
import { codeOf, figure, table } from './markdown';
import { plainLines } from './plainLines';
import { workedExample } from './workedExample';

const texts = { en, fr };
const methods: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: englishMethods,
  fr: frenchMethods,
};

/** The reference page of one function as Markdown: enough for a controller to redo the figure by hand. */
export function functionPage(declaration: CostFunction, language: Language): string {
  const say = texts[language];
  const words = functionTexts[language][declaration.name];
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
    workedExample(declaration, language),
    `## ${say.errors}`,
    say.errorsText,
    `## ${say.source}`,
    sourceOf(declaration, language),
    `*${say.generated}*`,
    '',
  ].join('\n\n');
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
  if (typeof value === 'boolean') return booleanText(value, language);
  return typeof value === 'number' ? figure(value, language) : `"${value}"`;
}

const localNames = (template: string, language: Language): string =>
  template.replace(/[a-z]\w*/g, (id) => parameterName(id, language));

function choicesOf({ parameters }: CostFunction, language: Language): string[] {
  const say = texts[language];
  return Object.entries(parameters).flatMap(([id, parameter]) => {
    const words = choiceTexts[language][id];
    if ((parameter.kind !== 'choice' && parameter.kind !== 'shape') || !words) return [];
    const rows = parameter.choices.map(
      (choice) => `- \`"${choice}"\`${colon[language]}${words[choice] ?? ''}`,
    );
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
  return cells
    ? `${say.formulaIntro}\n\n${codeOf(plainLines(declaration, cells, language))}`
    : say.formulaDepends;
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
