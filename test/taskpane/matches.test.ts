import { describe, expect, it } from '@jest/globals';
import { matches } from '../../src/taskpane/matches';

const help = { name: 'RETRAIN', description: 'Coût du ré-entraînement d’un modèle', parameters: [] };

describe('matches', () => {
  it.each([
    ['', true],
    ['retrain', true],
    ['=MLCOST.RETR', true],
    ['reentrainement cout', true],
    ['MODÈLE', true],
    ['modèle stockage', false],
    ['drift', false],
  ])('answers “%s” with %s', (typed, found) => {
    expect(matches(help, typed)).toBe(found);
  });
});
