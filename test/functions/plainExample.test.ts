import { describe, expect, it } from '@jest/globals';
import { plainExample } from '../../src/functions/plainExample';

describe('plainExample', () => {
  it('reads as in the Excel of the language', () => {
    expect(plainExample('RETRAINEVERY', 'en')).toMatch(/MIN\(MAX\(SQRT\(.+\),minMonths\)/);
    expect(plainExample('RETRAINEVERY', 'fr')).toMatch(/MIN\(MAX\(RACINE\(.+\);moisMin/);
  });

  it('leaves open what has a form for some arguments only', () => {
    expect(plainExample('VIABILITY', 'fr')).toMatch(/^Récupération \(mois\)\u00a0: …$/m);
    expect(plainExample('VIABILITY', 'fr')).toMatch(/^Retour sur investissement\u00a0: SI\(/m);
  });
});
