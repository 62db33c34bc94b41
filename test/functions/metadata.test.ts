import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/functions/catalogue';
import { choiceTexts, functionTexts } from '../../src/functions/functionTexts';
import { functionsMetadata } from '../../src/functions/metadata';
import { rowNames as english } from '../../src/text/en/rowNames';
import { rowNames as french } from '../../src/text/fr/rowNames';
import { LANGUAGES } from '../../src/text/language';
import { EXCEL_FUNCTION_NAMES } from './excelFunctionNames';
import { functions } from './exampleCalls';

const HELP = 'https://example.org/mlcost/help';
const metadata = { en: functionsMetadata('en', HELP), fr: functionsMetadata('fr', HELP) };
const LONGEST_SENTENCE = 100;
/** An argument that lists its choices may take a little more. */
const LONGEST_PHRASE = 110;

const IDS = `
  DAYRATE PERT RISKBUDGET SIMULATE TORNADO UPLIFT PHASES COCOMO
  ACQUISITION CLEANING ANNOTATE TIERED LABELQUALITY SAMPLESIZE ABTEST
  RATECARD TRAINHOURS TRAINCOST BLENDRATE OWNHOUR REPLICAS SERVING LLMCOST CHATTOKENS SELFHOST STORAGE BREAKEVEN ENERGY
  DECAY DRIFT DRIFTINDEX RETRAIN RETRAINEVERY RETRAINPLAN MITIGATION AUTOMATE
  SPREAD EVM REFORECAST VIABILITY TCO AMORTISE CIR
`;

describe('functionsMetadata', () => {
  it.each(LANGUAGES)('has every function and no other: %s', (language) => {
    expect(metadata[language].functions.map(({ id }) => id)).toEqual(IDS.trim().split(/\s+/));
  });

  it.each(metadata.en.functions.map(({ id }) => id))('gives %s an id that Excel takes', (id) => {
    expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
    expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/); // a cell: A1 to XFD1048576
    expect(id).not.toMatch(/^R\d*(C\d*)?$|^C\d*$/); // a cell by row and column
    expect(EXCEL_FUNCTION_NAMES).not.toContain(id);
  });

  it('knows the names that Excel took, in English and French', () => {
    for (const name of ['SUM', 'RATE', 'CLEAN', 'PRICE', 'SOMME', 'TAUX', 'VAN', 'RUN', 'NB.SI.ENS'])
      expect(EXCEL_FUNCTION_NAMES).toContain(name);
    expect(EXCEL_FUNCTION_NAMES.size).toBeGreaterThan(900);
  });

  it.each(LANGUAGES)('calls a function by its id, so that a workbook travels: %s', (language) => {
    for (const { id, name } of metadata[language].functions) expect(name).toBe(id);
  });

  it('differs between the languages in words only', () => {
    const bare = (language: 'en' | 'fr') =>
      metadata[language].functions.map((each) => ({
        ...each,
        description: '',
        parameters: each.parameters.map((parameter) => ({ ...parameter, name: '', description: '' })),
      }));
    expect(bare('fr')).toEqual(bare('en'));
    const enums = (language: 'en' | 'fr') =>
      metadata[language].enums.map(({ id, type, values }) => [
        id,
        type,
        values.map(({ stringValue }) => stringValue),
      ]);
    expect(enums('fr')).toEqual(enums('en'));
  });

  const described = LANGUAGES.flatMap((language) =>
    metadata[language].functions.map((each) => [`${each.id}, ${language}`, each] as const),
  );

  it.each(described)(
    'describes a function and its arguments in a line each: %s',
    (_, { description, parameters }) => {
      expect(description).toMatch(/^\S.*\.$/);
      expect(description.length).toBeLessThanOrEqual(LONGEST_SENTENCE);
      for (const { description: phrase } of parameters) {
        expect(phrase).toMatch(/^\S.*[^.\s]$/);
        expect(phrase.length).toBeLessThanOrEqual(LONGEST_PHRASE);
      }
    },
  );

  it.each(described)(
    'gives arguments names of their own that a formula bar can show: %s',
    (_, { parameters }) => {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^\p{L}[\p{L}\d]*$/u);
    },
  );

  it('asks for what is required before what may be left out', () => {
    for (const { parameters } of metadata.en.functions) {
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual(optional.toSorted((a, b) => Number(a) - Number(b)));
    }
  });

  it('says matrix where a range is due or several cells come back', () => {
    for (const declaration of functions) {
      const { parameters, result } = byId('en', declaration.name);
      expect(result.dimensionality).toBe(declaration.result.shape === 'cell' ? 'scalar' : 'matrix');
      Object.values(declaration.parameters).forEach(({ kind }, position) => {
        const isRange = ['series', 'shape', 'names', 'rows'].includes(kind);
        expect(parameters[position]?.dimensionality).toBe(isRange ? 'matrix' : 'scalar');
      });
    }
  });

  it.each(LANGUAGES)(
    'offers the choices of every argument that has some, each with a word: %s',
    (language) => {
      const { enums } = metadata[language];
      expect(new Set(enums.map(({ id }) => id)).size).toBe(enums.length);
      for (const declaration of functions) {
        Object.values(declaration.parameters).forEach((parameter, position) => {
          const id = byId(language, declaration.name).parameters[position]?.customEnumId;
          if (parameter.kind !== 'choice') return expect(id).toBeUndefined();
          const values = enums.find((each) => each.id === id)?.values ?? [];
          expect(values.map(({ stringValue }) => stringValue)).toEqual(parameter.choices);
          for (const { name, tooltip } of values) expect([name, tooltip]).not.toContain('');
        });
      }
    },
  );

  it('links to the page of each function, with or without a slash at the end of the folder', () => {
    expect(byId('en', 'RETRAIN').helpUrl).toBe(`${HELP}/retrain.html`);
    expect(functionsMetadata('en', `${HELP}/`)).toEqual(metadata.en);
  });
});

describe('functionTexts', () => {
  it.each(LANGUAGES)('has words for every function and argument, and none to spare: %s', (language) => {
    const texts = functionTexts[language];
    expect(Object.keys(texts).toSorted()).toEqual(functions.map(({ name }) => name).toSorted());
    for (const { name, parameters } of functions) {
      expect(Object.keys(texts[name]?.parameters ?? {})).toEqual(Object.keys(parameters));
      expect(texts[name]?.title).toMatch(/^\p{Lu}.*[^.]$/u);
    }
  });

  it.each(LANGUAGES)('has words for every choice, and none to spare: %s', (language) => {
    const choices = new Map<string, Set<string>>();
    for (const { parameters } of functions)
      for (const [id, parameter] of Object.entries(parameters))
        if ('choices' in parameter)
          choices.set(id, new Set([...(choices.get(id) ?? []), ...parameter.choices]));
    expect(Object.keys(choiceTexts[language]).toSorted()).toEqual([...choices.keys()].toSorted());
    for (const [id, values] of choices)
      expect(Object.keys(choiceTexts[language][id] ?? {}).toSorted()).toEqual([...values].toSorted());
  });

  it('names every row of every column, and no other', () => {
    const rows = functions.flatMap(({ result }) =>
      result.shape === 'column' ? Object.keys(result.rows) : [],
    );
    for (const row of rows) {
      expect(english).toHaveProperty(row);
      expect(french).toHaveProperty(row);
    }
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });

  it('gives an example that is a call of the function itself', () => {
    for (const { name, example } of catalogue) expect(example.startsWith(`${name}(`)).toBe(true);
  });
});

function byId(language: 'en' | 'fr', name: string) {
  const found = metadata[language].functions.find(({ id }) => id === name);
  if (!found) throw new Error(`${name} has no metadata`);
  return found;
}
