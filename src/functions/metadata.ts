import type { Language } from '../text/language';
import { catalogue } from './catalogue';
import { parameterName } from './cellError';
import type { CostFunction } from './costFunction';
import { choiceTexts, functionTexts } from './functionTexts';
import type { Parameter } from './parameters';

/**
 * The metadata that Excel reads: one entry per declared function, words in one language, ids the same in all.
 *
 * Numbers are declared `any`, so that a wrong argument reaches us and the cell explains itself instead of a bare #VALUE!.
 *
 * @param helpRoot - URL of the folder with the pages of the functions
 */
export function functionsMetadata(language: Language, helpRoot: string) {
  const all: readonly CostFunction[] = catalogue;
  return {
    enums: enumsOf(all, language),
    functions: all.map((declaration) => functionMetadata(declaration, language, helpRoot)),
  };
}

function functionMetadata(declaration: CostFunction, language: Language, helpRoot: string) {
  const words = functionTexts[language][declaration.name];
  return {
    id: declaration.name,
    name: declaration.name,
    description: words?.description ?? '',
    helpUrl: `${helpRoot.replace(/\/$/, '')}/${declaration.name.toLowerCase()}.html`,
    parameters: Object.entries(declaration.parameters).map(([id, parameter]) => ({
      name: parameterName(id, language),
      description: words?.parameters[id] ?? '',
      type: parameter.kind === 'choice' ? 'string' : 'any',
      dimensionality: isMatrix(parameter) ? 'matrix' : 'scalar',
      ...(parameter.optional && { optional: true }),
      ...(parameter.kind === 'choice' && { customEnumId: enumId(id) }),
    })),
    result: { dimensionality: declaration.result.shape === 'cell' ? 'scalar' : 'matrix', type: 'any' },
  };
}

function enumsOf(all: readonly CostFunction[], language: Language) {
  const parameters = new Map(all.flatMap((declaration) => Object.entries(declaration.parameters)));
  const words = choiceTexts[language];
  return [...parameters].flatMap(([id, parameter]) =>
    parameter.kind === 'choice'
      ? [
          {
            id: enumId(id),
            type: 'string',
            values: parameter.choices.map((value: string) => ({
              name: value,
              stringValue: value,
              tooltip: words[id]?.[value] ?? '',
            })),
          },
        ]
      : [],
  );
}

const enumId = (parameter: string) => parameter.toUpperCase();
const MATRICES: readonly Parameter['kind'][] = ['series', 'shape', 'names', 'rows'];
const isMatrix = ({ kind }: Parameter) => MATRICES.includes(kind);
