import { describe, expect, it } from '@jest/globals';
import { telling } from '../../../src/budget/compare/causeText';
import { compareBudgets } from '../../../src/budget/compare/compareBudgets';
import { comparisonSentence } from '../../../src/budget/compare/comparisonSentence';
import type { BudgetFigures } from '../../../src/budget/compare/budgetFigures';
import { projects } from '../../../src/budget/projects';
import { comparison as en } from '../../../src/text/en/comparison';
import { comparison as fr } from '../../../src/text/fr/comparison';
import { budget } from './figures';

/** With plain spaces, whatever the kind that Intl and typography put there. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const said = (before: BudgetFigures, after: BudgetFigures) => {
  const comparison = compareBudgets(before, after);
  return (['en', 'fr'] as const).map((language) =>
    plain(comparisonSentence(comparison, telling(comparison, language))),
  );
};

type Values = Readonly<Record<string, number | string>>;
const of = (id: keyof typeof projects, inputs: Values = {}) => budget(projects[id], { inputs });

describe('comparisonSentence', () => {
  it('names the one cause in words people use', () => {
    expect(said(of('texts', { D4_labelsPerItem: 1 }), of('texts', { D4_labelsPerItem: 3 }))).toEqual([
      '+€2,016: three annotators instead of one.',
      '+2 016 € : trois annotateurs au lieu d’un.',
    ]);
    expect(said(of('texts', { D4_labelsPerItem: 3 }), of('texts', { D4_labelsPerItem: 1 }))).toEqual([
      '−€2,016: one annotator instead of three.',
      '−2 016 € : un annotateur au lieu de trois.',
    ]);
  });

  it.each<[Values, Values, string, string]>([
    [
      { R5_runsPerYear: 4 },
      { R5_runsPerYear: 12 },
      '12 retrainings a year instead of 4',
      '12 ré-entraînements par an au lieu de 4',
    ],
    [
      { R6_daysPerMonth: 1 },
      { R6_daysPerMonth: 1.5 },
      '1.5 support days a month instead of 1',
      '1,5 jour de support par mois au lieu de 1',
    ],
    [
      { R1_hoursPerMonth: 10 },
      { R1_hoursPerMonth: 1 },
      'one hour on per month instead of ten',
      'une heure de marche par mois au lieu de dix',
    ],
    [
      { D3_errorRate: 0.02 },
      { D3_errorRate: 0.035 },
      'error rate at 3.5% instead of 2% for “Cleaning”',
      'taux d’erreur à 3,5 % au lieu de 2 % pour « Nettoyage »',
    ],
    [
      { RATE_MLE: 520 },
      { RATE_MLE: 600 },
      'a day of ML engineer at €600 instead of €520',
      'journée d’ingénieur ML à 600 € au lieu de 520 €',
    ],
    [
      { M1_quantity: 20 },
      { M1_quantity: 1 },
      '1 day instead of 20 for “Features or prompts, modelling”',
      '1 jour au lieu de 20 pour « Variables ou prompts, modélisation »',
    ],
    [
      { SCENARIO: 'base' },
      { SCENARIO: 'high' },
      '“High” instead of “Base” for “Scenario”',
      '« Haut » au lieu de « Base » pour « Scénario »',
    ],
  ])('says %j to %j', (before, after, english, french) => {
    const [one = '', other = ''] = said(of('churn', before), of('churn', after));
    expect(one.slice(one.indexOf(': ') + 2)).toBe(`${english}.`);
    expect(other.slice(other.indexOf(' : ') + 3)).toBe(`${french}.`);
  });

  it('names the largest causes with what each brings, and adds up the rest', () => {
    const after = of('churn', {
      M1_quantity: 60,
      R5_runsPerYear: 12,
      SCENARIO: 'base',
      D1_quantity: 12,
      E1_quantity: 5,
      E2_quantity: 6,
    });
    const [english, french] = said(of('churn'), after);
    expect(english).toBe(
      '+€26,870: 60 days instead of 20 for “Features or prompts, modelling”, +€17,600; 12 retrainings a year instead of 4, +€7,045; 12 days instead of 10 for “Source access, connectors”, +€960; 2 other causes, +€1,265.',
    );
    expect(french).toMatch(/ ; 2 autres causes, \+1 265 €\.$/);
  });

  it('says that nothing differs, or nothing that counts', () => {
    expect(said(of('churn'), of('churn'))[0]).toMatch(
      /^No difference: both budgets come to €61,\d{3}, line by line\.$/,
    );
    expect(said(of('churn'), of('churn', { DISCOUNT: 0.1 }))[1]).toMatch(
      /^Le total est le même, 61 \d{3} € : ce qui diffère ne le change pas\.$/,
    );
  });

  it('says that causes cancel out', () => {
    const before = of('churn', { M1_quantity: 20, E_other_quantity: 440, E_other_unitCost: 1 });
    const after = of('churn', { M1_quantity: 21, E_other_quantity: 0, E_other_unitCost: 1 });
    expect(said(before, after)[0]).toMatch(/^The total stays at €61,\d{3}; what changed cancels out: /);
  });

  it('counts the same drivers in both languages, each of them one that a project has', () => {
    expect(Object.keys(fr.counted)).toEqual(Object.keys(en.counted));
    const drivers = Object.values(projects).flatMap(({ lines }) =>
      lines.flatMap(({ id, drivers: own = [] }) => [
        `${id}_quantity`,
        ...own.map(({ name }) => `${id}_${name}`),
      ]),
    );
    const known = new Set(drivers.flatMap((name) => [name, name.slice(name.indexOf('_') + 1)]));
    expect(Object.keys(en.counted).filter((name) => !known.has(name))).toEqual([]);
  });
});
