import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../src/functions/catalogue';
import { search } from '../../../src/taskpane/functions/search';
import { functionNeeds as english } from '../../../src/text/en/functionNeeds';
import { functionNeeds as french } from '../../../src/text/fr/functionNeeds';

const best = (query: string, count = 1): string[] =>
  search(query)
    .slice(0, count)
    .map(({ name }) => name);

describe('search', () => {
  it.each([
    ['combien coûte un ré-entraînement', 'RETRAIN'],
    ['cost of retraining', 'RETRAIN'],
    ['how often should I retrain', 'RETRAINEVERY'],
    ['à quelle fréquence ré-entraîner', 'RETRAINEVERY'],
    ['tous les combien réentrainer', 'RETRAINEVERY'],
    ['annoter des données', 'ANNOTATE'],
    ['chatgpt', 'LLMCOST'],
    ['retour sur investissement', 'VIABILITY'],
    ['build or buy', 'BREAKEVEN'],
    ['provision pour aléas', 'RISKBUDGET'],
    ['valeur acquise', 'EVM'],
    ['=MLCOST.RETRAIN', 'RETRAIN'],
    ['empreinte carbone', 'ENERGY'],
    ['DÉRIVE', 'DRIFT'],
    ['combien de visiteurs pour un test', 'ABTEST'],
  ])('answers “%s” with %s first', (query, name) => {
    expect(best(query)).toEqual([name]);
  });

  it('finds all functions for an empty search, in the order of the catalogue', () => {
    expect(best('  ', 100)).toEqual(catalogue.map(({ name }) => name));
  });

  it('puts the functions that answer more of the words first', () => {
    expect(best('zebra retraining', 1)).toEqual(['RETRAIN']);
    expect(search('zebra giraffe retraining')).toEqual([]);
  });

  it('takes a question of empty words alone as it is', () => {
    expect(search('coût').length).toBeGreaterThan(0);
  });

  it('knows what people ask for of every function, in both languages', () => {
    const names = catalogue.map(({ name }) => name);
    expect(Object.keys(english)).toEqual(expect.arrayContaining([...names]));
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });
});
