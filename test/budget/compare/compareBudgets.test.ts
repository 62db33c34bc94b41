import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareBudgets } from '../../../src/budget/compare/compareBudgets';
import type { Comparison } from '../../../src/budget/compare/comparison';
import { inputsOf } from '../../../src/budget/inputs';
import { budgetWorkbook } from '../../../src/budget/budgetWorkbook';
import { projects } from '../../../src/budget/projects';
import type { Project } from '../../../src/budget/project';
import { churnOptions, filledIn, referencePricesOf } from '../samples';
import { budget, figuresOf } from './figures';

const sum = (amounts: readonly number[]) => amounts.reduce((whole, amount) => whole + amount, 0);
const explained = ({ causes }: Comparison) => sum(causes.map(({ effect }) => effect));
const changeOf = ({ total }: Comparison) => total.after - total.before;
const effects = ({ causes }: Comparison) =>
  Object.fromEntries(
    causes.map((cause) => [
      'name' in cause ? cause.name : 'line' in cause ? `${cause.kind} ${cause.line}` : cause.kind,
      cause.effect,
    ]),
  );

const { texts, churn, chatbot, leads } = projects;
const inputs = referencePricesOf(churn);

describe('compareBudgets', () => {
  it('finds the one driver that changed, and how much it costs', () => {
    const one = budget(texts, { inputs: { D4_labelsPerItem: 1 } });
    const three = budget(texts, { inputs: { D4_labelsPerItem: 3 } });
    const comparison = compareBudgets(one, three);
    expect(comparison.causes).toEqual([
      {
        kind: 'input',
        name: 'D4_labelsPerItem',
        input: 'D4_labelsPerItem',
        before: 1,
        after: 3,
        effect: expect.closeTo(changeOf(comparison), 9),
        lines: ['D4'],
      },
    ]);
    expect(changeOf(comparison)).toBeGreaterThan(0);
  });

  // 5 days more at 440 and 20 more a day for 30 days, of which 5 × 20 belong to both: half each.
  it('shares between days and day rate what both bring together', () => {
    const before = budget(churn, { inputs: { ...inputs, M1_quantity: 30, RATE_DS: 440 } });
    const after = budget(churn, { inputs: { ...inputs, M1_quantity: 35, RATE_DS: 460 } });
    const { causes } = compareBudgets(before, after);
    const days = causes.find((cause) => 'name' in cause && cause.name === 'M1_quantity');
    expect(days?.effect).toBeCloseTo(5 * 440 + (5 * 20) / 2, 9);
  });

  it('finds no difference between a budget and itself, in another language and style too', () => {
    for (const project of Object.values(projects)) {
      const french = budget(project, { language: 'fr', formulas: 'mlcost', runMonths: 36, start: '2028-03' });
      const { causes, withoutEffect, total } = compareBudgets(budget(project), french);
      expect([project.id, causes, withoutEffect]).toEqual([project.id, [], []]);
      expect(total.after).toBeCloseTo(total.before, 6);
    }
  });

  it('tells the option of a choice by its id, whatever the language', () => {
    const choice = (name: string, language: 'en' | 'fr') =>
      budget(texts, { language, inputs: { CHOICE_LABELS: name } });
    const comparison = compareBudgets(choice('by1', 'fr'), choice('by5', 'en'));
    expect(comparison.causes).toEqual([
      expect.objectContaining({ name: 'CHOICE_LABELS', before: 'by1', after: 'by5' }),
    ]);
    expect(explained(comparison)).toBeCloseTo(changeOf(comparison), 6);
  });

  it('lists what differs without moving the total', () => {
    const comparison = compareBudgets(
      budget(churn, { inputs }),
      budget(churn, { inputs: { ...inputs, DISCOUNT: 0.1, START_T: 4, RANGE_LOW_DEV: 0.7 } }),
    );
    expect(comparison.causes).toEqual([]);
    expect(comparison.withoutEffect.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['DISCOUNT', 'START_T', 'RANGE_LOW_DEV']),
    );
    expect(comparison.withoutEffect).toHaveLength(3);
  });

  it('explains another scenario', () => {
    const comparison = compareBudgets(
      budget(churn, { inputs }),
      budget(churn, { inputs: { ...inputs, SCENARIO: 'high', RANGE_HIGH_DEV: 1.9, M1_quantity: 50 } }),
    );
    expect(Object.keys(effects(comparison)).toSorted()).toEqual([
      'M1_quantity',
      'RANGE_HIGH_DEV',
      'SCENARIO',
    ]);
    expect(explained(comparison)).toBeCloseTo(changeOf(comparison), 6);
  });

  it('takes a number that replaced a formula of a driver for what it is', () => {
    const typed = filledIn({ D3_hourlyRate: 80 });
    const after = figuresOf(typed, { project: 'churn', language: 'en', runMonths: 12 });
    const { causes } = compareBudgets(budget(churn, { inputs }), after);
    expect(causes).toEqual([
      expect.objectContaining({
        name: 'D3_hourlyRate',
        before: expect.closeTo(385 / 7, 9),
        after: 80,
        lines: ['D3'],
      }),
    ]);
  });

  it('tells a line that was changed by hand, apart from its inputs', () => {
    const typed = filledIn({ M1_likely: 20_000 }, { inputs: { ...inputs, M2_quantity: 1 } });
    const after = figuresOf(typed, { project: 'churn', language: 'en', runMonths: 12 });
    const comparison = compareBudgets(budget(churn, { inputs }), after);
    expect(Object.keys(effects(comparison)).toSorted()).toEqual(['M2_quantity', 'byHand M1']);
    expect(explained(comparison)).toBeCloseTo(changeOf(comparison), 6);
  });

  it('tells lines and rows that one of them lacks', () => {
    const before = budget(churn, { inputs });
    const values = new Map(before.values);
    const gone = Number(values.get('line_M5'));
    values.delete('line_M5');
    // a row of their own, worth 700, in the subtotal of the data
    for (const [name, more] of [
      ['phase_total_M', -gone],
      ['phase_total_D', 700],
      ['budget_base', 700 - gone + 11],
    ] as const)
      values.set(name, Number(values.get(name)) + more);
    const comparison = compareBudgets(before, { ...before, values });
    expect(effects(comparison)).toEqual({
      'removed M5': expect.closeTo(-gone, 6),
      rows: expect.closeTo(700, 6),
      total: expect.closeTo(11, 6),
    });
    expect(compareBudgets({ ...before, values }, before).causes).toContainEqual({
      kind: 'added',
      line: 'M5',
      effect: gone,
    });
  });

  it.each(['USD', 'GBP', 'CHF'] as const)('compares a budget in %s by driver, at one rate', (currency) => {
    for (const project of Object.values(projects)) {
      const changed = {
        ...(project.lines.some(({ id }) => id === 'M1') && {
          M1_quantity: 77,
          E_other_quantity: 2,
          E_other_unitCost: 50,
        }),
      };
      const foreign = budget(project, { currency, inputs: {} });
      const home = budget(project, { currency: 'EUR', inputs: changed });
      for (const [before, after] of [
        [foreign, home],
        [home, foreign],
      ] as const) {
        const comparison = compareBudgets(before, after);
        expect(comparison.notByDriver).toBeUndefined();
        expect(comparison.currency).toBe(after.values.get('CURRENCY'));
        expect(explained(comparison)).toBeCloseTo(changeOf(comparison), 4);
        const names = Object.keys(effects(comparison)).filter((name) => !name.startsWith('FX_'));
        expect([project.id, names.toSorted()]).toEqual([
          project.id,
          ['E_other_quantity', 'E_other_unitCost', 'M1_quantity'],
        ]);
      }
    }
  });

  it('compares different projects by line, and says why not by driver', () => {
    const comparison = compareBudgets(budget(churn, { inputs }), budget(leads));
    expect(comparison.notByDriver).toBe('otherProject');
    expect(comparison.causes.every(({ kind }) => ['line', 'added', 'removed'].includes(kind))).toBe(true);
    expect(explained(comparison)).toBeCloseTo(changeOf(comparison), 6);
    const unknown = { ...budget(churn), project: 'of-tomorrow' };
    expect(compareBudgets(unknown, { ...budget(chatbot), project: 'of-tomorrow' }).notByDriver).toBe(
      'unknownProject',
    );
  });

  it('refuses a budget whose figures are errors, and says which', () => {
    const before = budget(churn, { inputs });
    const broken = { ...before, values: new Map(before.values).set('line_M1', '#NAME?') };
    expect(() => compareBudgets(before, broken)).toThrow(
      expect.objectContaining({ which: 'after', figure: 'line_M1' }),
    );
    expect(() => compareBudgets({ ...before, values: new Map() }, before)).toThrow(
      expect.objectContaining({ which: 'before', figure: 'budget_base' }),
    );
  });
});

/** Two budgets of a project, with some of the inputs of the second moved. */
const changed = (project: Project) => {
  const known = inputsOf(budgetWorkbook({ ...churnOptions, project, inputs: {} })).filter(
    ({ cell, name }) =>
      typeof cell.value === 'number' && /^[EDMTPR]\d?_|^RATE_|^PRICE_|^FX_|^RANGE_|^option_/.test(name),
  );
  const factor = fc.constantFrom(2, 3);
  const moved = fc.subarray(known, { maxLength: 14 }).chain((some) =>
    fc.tuple(...some.map(() => factor)).map((factors) =>
      Object.fromEntries(
        some.map(({ name, value, cell }, index) => {
          const { min = 0, max = Infinity } = cell.validation?.kind === 'number' ? cell.validation : {};
          return [name, Math.max(min, Math.min(max, Number(value) * (factors[index] ?? 1)))];
        }),
      ),
    ),
  );
  const choices = fc.record({
    SCENARIO: fc.constantFrom('base', 'base', 'high', 'low'),
    CHOICE_DRIFT: fc.constantFrom('planned', 'automated', 'none'),
  });
  return fc.tuple(moved, choices).map(([some, chosen]) => ({ ...some, ...chosen }));
};

describe.each(Object.values(projects))('two random budgets of $id', (project) => {
  const pair = fc.tuple(changed(project), changed(project));

  it('differ by what the causes add up to, and the other way round by the opposite', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [before, after] = [budget(project, { inputs: one }), budget(project, { inputs: other })];
        const there = compareBudgets(before, after);
        const back = compareBudgets(after, before);
        const scale = 1e-9 * Math.max(there.total.before, there.total.after, 1);
        expect(Math.abs(explained(there) - changeOf(there))).toBeLessThanOrEqual(scale);
        expect(there.causes.filter(({ kind }) => kind !== 'input')).toEqual([]);
        expect(Object.keys(effects(back)).toSorted()).toEqual(Object.keys(effects(there)).toSorted());
        for (const [name, effect] of Object.entries(effects(there)))
          expect(Math.abs(effect + (effects(back)[name] ?? NaN))).toBeLessThanOrEqual(scale);
        const byLine = sum(there.lines.map((line) => line.after - line.before));
        expect(Math.abs(byLine - changeOf(there))).toBeLessThanOrEqual(scale);
      }),
      { numRuns: 6 },
    );
  });

  it('keep the whole change where only one input moved', () => {
    fc.assert(
      fc.property(changed(project), fc.nat(), (all, pick) => {
        const names = Object.keys(all).filter((name) => !name.startsWith('CHOICE') && name !== 'SCENARIO');
        const name = names[pick % Math.max(1, names.length)];
        if (name === undefined) return;
        const comparison = compareBudgets(
          budget(project),
          budget(project, {
            inputs: { ...referencePricesOf(project), [name]: all[name as keyof typeof all] },
          }),
        );
        expect(comparison.causes.length).toBeLessThanOrEqual(1);
        expect(explained(comparison)).toBeCloseTo(changeOf(comparison), 6);
      }),
      { numRuns: 6 },
    );
  });
});
