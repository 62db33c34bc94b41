import { describe, expect, it } from '@jest/globals';
import { PLANNED, selectorName } from '../../src/budget/choices';
import { inputsOf, readInputs } from '../../src/budget/inputs';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import type { CellValues } from '../../src/budget/layout';
import { projects } from '../../src/budget/projects';
import { churnOptions, laidOutProject, referencePricesOf } from './samples';

type AnyProject = (typeof projects)[keyof typeof projects];
type Values = Readonly<Record<string, number | string>>;

const unchanged = new Map<AnyProject, CellValues>();

/** The values of a project; without changes they are worked out once. */
function valuesOf(project: AnyProject, changes?: Values): CellValues {
  const known = changes ? undefined : unchanged.get(project);
  if (known) return known;
  const { values } = laidOutProject(project, { inputs: { ...referencePricesOf(project), ...changes } });
  if (!changes) unchanged.set(project, values);
  return values;
}

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

  it.each([' ', '\u00a0', '\u202f'])('is set by a name typed with the space %j', (space) => {
    const options = { ...churnOptions, project: projects.chatbot, language: 'fr' } as const;
    const given = { CHOICE_CACHING: `40${space}% de l’entrée en cache` };
    const name = '40\u00a0% de l’entrée en cache';
    const known = inputsOf(budgetWorkbook({ ...options, inputs: {} }));
    expect(readInputs(given, known)).toEqual({ CHOICE_CACHING: name });
    const made = inputsOf(budgetWorkbook({ ...options, inputs: given }));
    expect(made.find((input) => input.name === 'CHOICE_CACHING')?.value).toBe(name);
  });
});

describe('the what-ifs of the domain study', () => {
  const saving = (project: AnyProject, changes: Values) =>
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

describe('the page to decide on', () => {
  // Published: people are 83 to 95 % of the year-one cost in all six projects.
  it.each(Object.values(projects))('says who $id pays for', (project) => {
    const values = valuesOf(project);
    expect(Number(values.get('people_share'))).toBeGreaterThan(0.825);
    expect(Number(values.get('people_share'))).toBeLessThan(0.95);
    expect(values.get('people_sentence')).toMatch(/^People are (8|9)\d% of the budget: days/);
  });

  // Published: drift is the largest block of the run year in five of six; support is slightly larger in recommendation.
  it.each(Object.values(projects))('ranks the drift of $id', (project) => {
    const largest = project.id === 'recommendation' ? 'second block' : 'largest block';
    expect(valuesOf(project).get('drift_sentence')).toContain(largest);
  });

  // Published: benefit per month that repays the base in the run year.
  it.each([
    ['churn', 5_113.74],
    ['leads', 5_019.69],
    ['recommendation', 9_862.74],
    ['forecast', 6_800.24],
    ['chatbot', 9_519.12],
    ['texts', 4_746.62],
  ] as const)('tells the benefit that repays %s: %d', (id, published) =>
    expect(Math.abs(Number(valuesOf(projects[id]).get('benefit_needed_year')) - published)).toBeLessThan(
      0.02,
    ),
  );

  it('counts three cases of benefit, of which drift takes a part', () => {
    const values = valuesOf(projects.churn, { BENEFIT_UNITS: 100, BENEFIT_VALUE: 80 });
    // Four retrainings a year: three months at 0.75 % a month, half of it on average.
    expect(values.get('benefit_kept_likely')).toBeCloseTo(8000 * (1 - (0.0075 * 3) / 2), 9);
    expect(Number(values.get('npv_low'))).toBeLessThan(Number(values.get('npv_likely')));
    expect(Number(values.get('npv_likely'))).toBeLessThan(Number(values.get('npv_high')));
    expect(Number(values.get('payback_high'))).toBeLessThan(Number(values.get('payback_low')));
    expect(values.get('viability_sentence')).toMatch(/pays within the horizon/);
    expect(valuesOf(projects.churn).get('payback_likely')).toBe('no benefit yet');
  });

  it('shows ten different lines, the widest range first', () => {
    const values = valuesOf(projects.chatbot);
    const places = Array.from({ length: 10 }, (_, index) => index + 1);
    expect(new Set(places.map((place) => values.get(`top_${place}_place`))).size).toBe(10);
    const swings = places.map((place) => Number(values.get(`top_${place}_swing`)));
    expect([...swings].sort((one, other) => other - one)).toEqual(swings);
  });
});
