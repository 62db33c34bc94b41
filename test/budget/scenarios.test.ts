import { describe, expect, it } from '@jest/globals';
import { PLANNED, selectorName } from '../../src/budget/choices';
import { inputsOf, readInputs } from '../../src/budget/inputs';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import { projects } from '../../src/budget/projects';
import { churnOptions, laidOutProject, referencePricesOf } from './samples';

type Values = Readonly<Record<string, number | string>>;
const valuesOf = (project: (typeof projects)[keyof typeof projects], changes: Values = {}) =>
  laidOutProject(project, { inputs: { ...referencePricesOf(project), ...changes } }).values;

const everyOption = Object.values(projects).flatMap((project) =>
  project.choices.flatMap((choice) =>
    [PLANNED, ...choice.options.map(({ id }) => id)].map(
      (option) => [project.id, choice.id, option, project, choice] as const,
    ),
  ),
);

describe('a choice', () => {
  it.each(everyOption)('of %s, %s: %s, costs what the table says', (_, id, option, project) => {
    const table = Number(valuesOf(project).get(`total_${id}_${option}`));
    const chosen = valuesOf(project, { [selectorName(id)]: option });
    expect(Number(chosen.get('budget_base'))).toBeCloseTo(table, 6);
    expect(chosen.get('cross_bottomUp')).toBeCloseTo(table, 6);
  });

  it('is set from outside by id or by name, in any case', () => {
    const known = inputsOf(budgetWorkbook({ ...churnOptions, language: 'fr' }));
    for (const given of ['monthly', 'Chaque mois', 'CHAQUE MOIS'])
      expect(readInputs({ CHOICE_RETRAINING: given }, known)).toEqual({ CHOICE_RETRAINING: 'Chaque mois' });
    expect(readInputs({ CHOICE_RETRAINING: 'hourly' }, known)).toMatchObject({
      kind: 'option',
      rule: 'planned, monthly, quarterly, halfYearly, yearly',
    });
  });
});

describe('the what-ifs of the domain study', () => {
  const saving = (project: (typeof projects)[keyof typeof projects], changes: Values) =>
    Number(valuesOf(project).get('budget_base')) - Number(valuesOf(project, changes).get('budget_base'));

  it.each([
    // $427.50 a month becomes $80.625 at 10,000 conversations, with 0.90 euros for a dollar.
    [
      'a smaller language model',
      projects.chatbot,
      { CHOICE_TOKENMODEL: 'gpt_5_mini' },
      (427.5 - 80.625) * 0.9 * 12,
    ],
    // 22,250 tokens at $1.50 a million, of which 40 % at a tenth of the price: 36 % less.
    ['a cache', projects.chatbot, { CHOICE_CACHING: 'cached' }, 0.36 * 0.02225 * 1.5 * 10_000 * 0.9 * 12],
    ['two machines for three', projects.recommendation, { CHOICE_REPLICAS: 'on2' }, 730 * 12 * 0.2421],
    [
      'four retrainings for twelve',
      projects.recommendation,
      { CHOICE_RETRAINING: 'quarterly' },
      8 * (440 + 20 * 2.763),
    ],
    ['one label for three', projects.texts, { CHOICE_LABELS: 'by1' }, 12_000 * 2 * 0.08 * 1.05],
    [
      'seven labels in ten by a model',
      projects.texts,
      { CHOICE_PRELABELLING: 'model', option_prelabelling_model_D4_autoPreparation: 0 },
      0.7 * 12_000 * (3 * 0.08 * 1.05 + 0.1 * 0.25),
    ],
  ] as const)('%s save what arithmetic says', (_, project, changes, expected) =>
    expect(saving(project, changes)).toBeCloseTo(expected, 6),
  );

  it('finds where a commitment and a machine of one’s own begin to pay', () => {
    const { get } = { get: (id: string) => valuesOf(projects.recommendation).get(id) };
    expect(get('breakeven_commitment_oneYear')).toBeCloseTo(0.59 * 730, 9);
    const perConversation = (0.02225 * 1.5 + 0.00125 * 7.5) * 0.9;
    const chatbot = valuesOf(projects.chatbot);
    const perMonth = Number(chatbot.get('PRICE_GPU_HOUR')) * 730;
    expect(chatbot.get('breakeven_hosting_own')).toBeCloseTo(perMonth / perConversation, 6);
  });
});

describe('the scenarios', () => {
  it.each(['low', 'base', 'high'] as const)('put %s amounts into force everywhere', (scenario) => {
    const plain = valuesOf(projects.leads);
    const values = valuesOf(projects.leads, { SCENARIO: scenario });
    expect(values.get('budget_base')).toBeCloseTo(Number(plain.get(`scenario_total_${scenario}`)), 6);
    expect([...values].filter(([id, text]) => id.startsWith('check_') && text !== 'OK')).toEqual([]);
  });
});

describe('the cross-check', () => {
  it('asks for a reason where a method is more than a quarter away, and takes one', () => {
    const without = valuesOf(projects.chatbot, { REASON_SHARES: '' });
    expect(without.get('cross_shares_verdict')).toBe('CHECK: give a reason');
    expect(without.get('cross_check')).toBe('CHECK: give a reason');
    expect(valuesOf(projects.chatbot).get('cross_check')).toBe('OK');
  });

  it('has the typical shares of the six projects', () => {
    const values = valuesOf(projects.texts);
    const shares = ['E', 'D', 'M', 'T', 'P', 'R'].map((phase) => values.get(`cross_typical_${phase}`));
    expect(shares.map((share) => Math.round(Number(share) * 100))).toEqual([13, 16, 25, 10, 12, 24]);
  });
});
