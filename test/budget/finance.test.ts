import { describe, expect, it } from '@jest/globals';
import type { CellValues } from '../../src/budget/layout';
import { projects } from '../../src/budget/projects';
import { amortisation } from '../../src/core/finance/amortisation';
import { researchTaxCredit } from '../../src/core/finance/researchTaxCredit';
import { serialOf } from '../../src/functions/isoDate';
import { churnOptions, filledIn, laidOutChurn, laidOutProject, referencePricesOf } from './samples';

const CONDITIONS = ['FEASIBILITY', 'INTENTION', 'ABILITY', 'BENEFIT', 'RESOURCES', 'MEASURE'];
const met = Object.fromEntries(CONDITIONS.map((condition) => [`GATE_${condition}`, 'Yes']));
const decided = { ...met, GATE_DECISION: 'Go', GATE_DATE: serialOf('2027-02-01') };

const figure = (values: CellValues, id: string) => Number(values.get(id));
const churnWith = (inputs: Readonly<Record<string, number | string>>) =>
  laidOutChurn({ inputs: { ...churnOptions.inputs, ...inputs } }).values;
const base = figure(laidOutChurn().values, 'total_base');

describe('the gate after exploration', () => {
  it('is closed at first: nothing is capitalised', () => {
    const { values } = laidOutChurn();
    expect([figure(values, 'finance_capitalised'), values.get('gate_open')]).toEqual([0, 0]);
    expect(figure(values, 'finance_candidate')).toBeCloseTo(36_279.63, 1);
  });

  it('lets the development of the months from the decision on be capitalised', () => {
    const values = churnWith(decided);
    expect(figure(values, 'finance_capitalised')).toBeCloseTo(figure(values, 'finance_candidate'), 6);
    const late = churnWith({ ...decided, GATE_DATE: serialOf('2027-03-02') });
    const months = [4, 5, 6].reduce((sum, month) => sum + figure(late, `class_D_m${month}`), 0);
    expect(figure(late, 'finance_capitalised')).toBeCloseTo(months, 6);
    expect(late.get('finance_check')).toBe('OK');
  });

  it.each([
    ['a condition is missing', { GATE_BENEFIT: 'No' }],
    ['the decision is to stop', { GATE_DECISION: 'Stop' }],
    ['everything is expensed by choice', { ALL_EXPENSED: 'Yes' }],
  ])('stays closed when %s', (_, change) => {
    expect(figure(churnWith({ ...decided, ...change }), 'finance_capitalised')).toBe(0);
  });

  it('shows in the Ledger, which still adds up', () => {
    const values = churnWith(decided);
    const books = [...values].filter(([id, value]) => /^ledger_.*_books$/.test(id) && value === 'Capex');
    const amounts = books.map(([id]) => figure(values, id.replace('books', 'amount')));
    expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(
      figure(values, 'finance_capitalised'),
      6,
    );
  });
});

/** Domain study, section 6.3: 5,863.26; 11,726.52; 11,726.52; 5,863.26. */
it('amortises the candidate of the text project from July over three years', () => {
  const { values } = laidOutProject(projects.texts, { start: '2027-02' });
  const plan = [1, 2, 3, 4, 5, 6].map((year) => figure(values, `plan_candidate_${year}`));
  [5863.26, 11_726.52, 11_726.52, 5863.26, 0, 0].forEach((amount, year) =>
    expect(plan[year]).toBeCloseTo(amount, 1),
  );
  expect(values.get('fiscal_year_1')).toBe(2027);
});

it.each([1, 2.5, 5])('amortises as MLCOST.AMORTISE over %d years', (years) => {
  const values = churnWith({ AMORTISATION_YEARS: years, FISCAL_START: 4 });
  const expected = amortisation({
    cost: figure(values, 'finance_candidate'),
    lifeYears: years,
    firstYearMonths: figure(values, 'first_months'),
  });
  [1, 2, 3, 4, 5, 6].forEach((year) =>
    expect(figure(values, `plan_candidate_${year}`)).toBeCloseTo(expected[year - 1] ?? 0, 6),
  );
});

describe('exchange rates', () => {
  it.each(Object.values(projects))('move $id as the exposure says', (project) => {
    const inputs = referencePricesOf(project);
    const { values } = laidOutProject(project);
    const dearer = laidOutProject(project, { inputs: { ...inputs, FX_USD_EUR: 0.9 * 1.1 } }).values;
    expect(figure(values, 'fx_up')).toBeCloseTo(figure(dearer, 'total_base'), 6);
  });

  it('move a budget in dollars by all that is priced in euros', () => {
    const { FX_USD_EUR: _, ...inputs } = referencePricesOf(projects.chatbot) as Record<string, number>;
    const inDollars = (rate: number) =>
      laidOutProject(projects.chatbot, { currency: 'USD', inputs: { ...inputs, FX_EUR_USD: rate } }).values;
    expect(figure(inDollars(1.2), 'fx_up')).toBeCloseTo(figure(inDollars(1.32), 'total_base'), 6);
  });
});

describe('money beside the base total', () => {
  it('counts VAT only where it is not recovered', () => {
    const values = churnWith({ VAT_RECOVERABLE: 'No' });
    expect(figure(values, 'vat_cost')).toBeCloseTo(0.2 * figure(values, 'vat_base'), 6);
    expect(figure(values, 'total_with_vat')).toBeCloseTo(base + figure(values, 'vat_cost'), 6);
    expect(figure(laidOutChurn().values, 'vat_cost')).toBe(0);
  });

  it('estimates the research tax credit only when asked, from the share of own staff', () => {
    const values = churnWith({ CIR_ON: 'Yes', CIR_SHARE: 0.5, CIR_SUBCONTRACT: 1000 });
    const expected = researchTaxCredit({
      staffCost: figure(values, 'cir_staff') / 2,
      depreciation: 0,
      subcontract: 1000,
      other: 0,
      staffFlatRate: 0.4,
      grants: 0,
    });
    expect(figure(values, 'cir_credit')).toBeCloseTo(expected, 6);
    expect(figure(churnWith({ CIR_SHARE: 0.5 }), 'cir_credit')).toBe(0);
  });

  it('never moves the base total', () => {
    const all = {
      ...decided,
      VAT_RECOVERABLE: 'No',
      CIR_ON: 'Yes',
      CIR_SHARE: 1,
      FX_SHIFT: 1,
      WAGE_INDEX: 0.1,
    };
    expect(figure(churnWith(all), 'total_base')).toBe(base);
  });

  it('costs a unit what the run costs for its volume, and nothing for none', () => {
    expect(figure(laidOutChurn().values, 'unit_cost')).toBeCloseTo(12_673.37 / 6_000_000, 8);
    expect(figure(churnWith({ UNIT_VOLUME: 0 }), 'unit_cost')).toBe(0);
    const chatbot = laidOutProject(projects.chatbot).values;
    expect(figure(chatbot, 'unit_cost')).toBeCloseTo(30_320.6 / 120_000, 6);
  });

  it('says when the contingency is overdrawn', () => {
    const { values } = filledIn({ drawn_1: 5000, drawn_2: 5000 });
    expect(figure(values, 'left_after_1')).toBeCloseTo(3222.31, 1);
    expect(figure(values, 'left_after_2')).toBeCloseTo(8222.31 - 10_000, 1);
    expect(values.get('left_after_3')).toBe('');
    expect([values.get('contingency_check'), values.get('check_management')]).toEqual(['CHECK', 'CHECK']);
  });
});
