import { describe, expect, it } from '@jest/globals';
import { UnknownKeyError } from '../../src/catalog/priceBook';
import { InputError, NoResultError, type Rule } from '../../src/core/errors';
import { callFunction } from '../../src/functions/callFunction';
import { functionNamed } from '../../src/functions/catalogue';
import { cellError } from '../../src/functions/cellError';

const refused = (argument: string, rule: Rule, value?: unknown) => new InputError(argument, rule, value);
const said = (error: unknown) => [cellError(error, 'en').message, cellError(error, 'fr').message];

/** What a call is answered in both languages. */
function answer(name: string, ...raw: readonly unknown[]): readonly string[] {
  const declaration = functionNamed(name);
  if (!declaration) throw new Error(`No function ${name}`);
  try {
    callFunction(declaration, raw);
  } catch (error) {
    return said(error);
  }
  throw new Error(`${name} was not refused`);
}

const lines = (count: number) => [Array.from({ length: count }, () => 1)];

describe('cellError', () => {
  it.each<readonly [call: readonly [string, ...unknown[]], en: string, fr: string]>([
    [
      ['RETRAIN', -4, 5, 2, 440],
      'runsPerYear must be at least 0, got -4',
      'réentraînementsParAn doit valoir au moins 0 (reçu : -4)',
    ],
    [
      ['RETRAIN', 'four', 5, 2, 440],
      'runsPerYear must be a number of at least 0, got "four"',
      'réentraînementsParAn doit être un nombre supérieur ou égal à 0 (reçu : « four »)',
    ],
    [
      ['RETRAIN', true, 5, 2, 440],
      'runsPerYear must be a number of at least 0, got TRUE',
      'réentraînementsParAn doit être un nombre supérieur ou égal à 0 (reçu : VRAI)',
    ],
    [
      ['RETRAIN', { basicValue: '#DIV/0!' }, 5, 2, 440],
      'runsPerYear must be a number of at least 0, got an error',
      'réentraînementsParAn doit être un nombre supérieur ou égal à 0 (reçu : une erreur)',
    ],
    [
      ['RETRAIN', [[1, 2]], 5, 2, 440],
      'runsPerYear must be one cell, got 2 cells',
      'réentraînementsParAn doit désigner une seule cellule (reçu : 2 cellules)',
    ],
    [
      ['CLEANING', 100, 1.5, 3, 55],
      'errorRate must be from 0 to 1, got 1.5',
      'tauxErreur doit valoir entre 0 et 1 (reçu : 1,5)',
    ],
    [
      ['CLEANING', 100, '1,5', 3, 55],
      'errorRate must be a number from 0 to 1, got "1,5"',
      'tauxErreur doit être un nombre compris entre 0 et 1 (reçu : « 1,5 »)',
    ],
    [
      ['SAMPLESIZE', 0.5],
      'margin must be greater than 0 and less than 0.5, got 0.5',
      'marge doit valoir plus de 0 et moins de 0,5 (reçu : 0,5)',
    ],
    [
      ['SAMPLESIZE', 'wide'],
      'margin must be a number greater than 0 and less than 0.5, got "wide"',
      'marge doit être un nombre strictement supérieur à 0 et strictement inférieur à 0,5 (reçu : « wide »)',
    ],
    [
      ['ACQUISITION', 1, 1, 0, 0],
      'usableShare must be greater than 0 and at most 1, got 0',
      'partUtilisable doit valoir plus de 0 et au plus 1 (reçu : 0)',
    ],
    [
      ['REPLICAS', 50, 40, 0.5, 1.5],
      'minimum must be a whole number of at least 0, got 1.5',
      'minimum doit être un nombre entier supérieur ou égal à 0 (reçu : 1,5)',
    ],
    [
      ['SPREAD', 12_000, 0.1 + 0.2],
      'months must be a whole number from 1 to 120, got 0.3',
      'mois doit être un nombre entier compris entre 1 et 120 (reçu : 0,3)',
    ],
    [
      ['SPREAD', 'much', 4],
      'amount must be a number, got "much"',
      'montant doit être un nombre (reçu : « much »)',
    ],
    [
      ['SPREAD', 12_000, 4, 'sideways'],
      'profile must be one of "flat", "front", "back", "bell", got "sideways"',
      'profil doit être l’une des valeurs « flat », « front », « back », « bell » (reçu : « sideways »)',
    ],
    [
      ['SPREAD', 12_000, 4, [[1, 2]]],
      'profile must have as many cells as months, got 2 cells',
      'profil doit compter autant de cellules que mois (reçu : 2 cellules)',
    ],
    [
      ['SPREAD', 12_000, 2, [[0, 0]]],
      'profile must not be all zero',
      'profil doit contenir au moins une valeur non nulle',
    ],
    [
      ['SPREAD', 12_000, 4, 'flat', 3, 5],
      'horizon must be at least 6, got 5',
      'horizon doit valoir au moins 6 (reçu : 5)',
    ],
    [
      ['PERT', 10, 9, 20],
      'likely must be at least optimistic, got 9',
      'probable doit valoir au moins optimiste (reçu : 9)',
    ],
    [
      ['PERT', 10, 12, 20, undefined, 'de'],
      'labels must be one of "en", "fr", got "de"',
      'libellés doit être l’une des valeurs « en », « fr » (reçu : « de »)',
    ],
    [
      ['RISKBUDGET', [[1, 2]], [[1]], [[1, 2]]],
      'likely must have as many cells as low, got 1 cell',
      'probable doit compter autant de cellules que bas (reçu : 1 cellule)',
    ],
    [['RATECARD', 5], 'key must be a text, got 5', 'clé doit être un texte (reçu : 5)'],
    [
      ['RATECARD', 'RATE_DS', 'price', 'yesterday'],
      'asOf must be a date, got "yesterday"',
      'enDateDu doit être une date (reçu : « yesterday »)',
    ],
    [
      ['CHATTOKENS', 5, 150, 250, 1500, 0, 'yes'],
      'keepHistory must be TRUE or FALSE, got "yes"',
      'garderHistorique doit être VRAI ou FAUX (reçu : « yes »)',
    ],
    [
      ['SIMULATE', lines(100), lines(100), lines(100), undefined, 1_000_000],
      'trials must be at most 600000 with 100 lines and events, as trials × lines may reach 60000000, got 1000000',
      'tirages doit valoir au plus 600000 avec 100 lignes et aléas, car tirages × lignes est limité à 60000000 (reçu : 1000000)',
    ],
  ])('explains %j', ([name, ...raw], en, fr) => {
    expect(answer(name, ...raw)).toEqual([en, fr]);
  });

  it('shows #VALUE! for a wrong argument, #N/A for an unknown key', () => {
    expect(cellError(refused('x', { kind: 'text' }), 'en').error).toBe('#VALUE!');
    expect(cellError(new UnknownKeyError('X', []), 'en').error).toBe('#N/A');
  });

  it.each<readonly [UnknownKeyError, string, string]>([
    [
      new UnknownKeyError('RATE_SD', ['RATE_DS', 'RATE_DE']),
      'There is no key "RATE_SD"; nearest: RATE_DS, RATE_DE',
      'La clé « RATE_SD » n’existe pas ; clés proches : RATE_DS, RATE_DE',
    ],
    [new UnknownKeyError('QZX', []), 'There is no key "QZX"', 'La clé « QZX » n’existe pas'],
    [
      new UnknownKeyError('RATE_DS', [], '2025-11-30'),
      'RATE_DS has no price that old; its first is dated 2025-11-30',
      'RATE_DS n’a pas de prix aussi ancien ; le premier date du 2025-11-30',
    ],
  ])('helps with %s', (error, en, fr) => {
    expect(said(error)).toEqual([en, fr]);
  });

  it('shows the code alone where Excel shows no sentence, and keeps one for the pane', () => {
    expect(cellError(new NoResultError('num'), 'fr')).toEqual({
      error: '#NUM!',
      message: 'Ces arguments ne donnent pas de solution, ou un résultat trop grand pour une cellule',
    });
    expect(cellError(new NoResultError('div0'), 'en')).toEqual({
      error: '#DIV/0!',
      message: 'The calculation divides by zero',
    });
  });

  it('shows numbers as a cell does and cuts a long text', () => {
    const rule = { kind: 'number', min: 0 } as const;
    expect(said(refused('x', rule, -1e308))[0]).toBe('x must be at least 0, got -1E+308');
    expect(said(refused('x', rule, -1.5e-7))[1]).toBe('x doit valoir au moins 0 (reçu : -1,5E-7)');
    expect(said(refused('x', rule, 'y'.repeat(99)))[0]).toBe(
      `x must be a number of at least 0, got "${'y'.repeat(40)}…"`,
    );
  });

  it('throws on what is not a refusal: a defect is not hidden in a cell', () => {
    const defect = new TypeError('x is not a function');
    expect(() => cellError(defect, 'en')).toThrow(defect);
  });
});
