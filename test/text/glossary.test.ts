import { describe, expect, it } from '@jest/globals';
import { parameterName } from '../../src/functions/cellError';
import { catalogue } from '../../src/functions/catalogue';
import type { CostFunction } from '../../src/functions/costFunction';
import { messages as english } from '../../src/text/en/messages';
import { messages as french } from '../../src/text/fr/messages';
import { parameterNames } from '../../src/text/fr/parameterNames';
import { rowNames as englishRows } from '../../src/text/en/rowNames';
import { rowNames as frenchRows } from '../../src/text/fr/rowNames';

const functions: readonly CostFunction[] = catalogue;
const ids = [...new Set(functions.flatMap(({ parameters }) => Object.keys(parameters)))];

describe('parameterNames', () => {
  it('has a French name for every argument, and none to spare', () => {
    expect(Object.keys(parameterNames).toSorted()).toEqual(ids.toSorted());
  });

  it('means one thing by one name', () => {
    const names = Object.values(parameterNames);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it.each(ids)('names %s as a formula bar can show it, in both languages', (id) => {
    for (const name of [parameterName(id, 'en'), parameterName(id, 'fr')]) {
      expect(name).toMatch(/^\p{Ll}[\p{L}\d]*$/u);
      expect(name.normalize('NFC')).toBe(name);
    }
  });

  it('keeps an unknown name as it is', () => {
    expect(parameterName('newArgument', 'fr')).toBe('newArgument');
  });
});

describe('rowNames', () => {
  it('names the same rows in both languages', () => {
    expect(Object.keys(frenchRows)).toEqual(Object.keys(englishRows));
    for (const name of [...Object.values(englishRows), ...Object.values(frenchRows)])
      expect(name).toMatch(/^\S.*\S$/);
  });

  it('calls the same row the same in every function', () => {
    for (const { result } of functions)
      if (result.shape === 'column')
        for (const row of Object.keys(result.rows)) expect(englishRows).toHaveProperty(row);
  });
});

describe('messages', () => {
  it('says in French whatever it says in English', () => {
    expect(Object.keys(french).toSorted()).toEqual(Object.keys(english).toSorted());
  });
});
