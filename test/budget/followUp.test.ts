import { describe, expect, it } from '@jest/globals';
import type { CellValues } from '../../src/budget/layout';
import { projects } from '../../src/budget/projects';
import { reforecast, type ReforecastMethod } from '../../src/core/tracking/reforecast';
import { serialOf } from '../../src/functions/isoDate';
import { differences } from './recalculation';
import { churnOptions, filledIn, laidOutChurn, referencePricesOf } from './samples';

const figure = (values: CellValues, id: string) => Number(values.get(id));

interface Entry {
  readonly date?: string;
  readonly amount: number | string;
  readonly line?: string;
  readonly account?: number | string;
}

/** Entries of a ledger as people type them into the list of actual costs. */
const spent = (...entries: readonly Entry[]) =>
  Object.fromEntries(
    entries.flatMap(({ date, amount, line, account }, index) => {
      const at = (column: string) => `actual_${index + 1}_${column}`;
      return [
        ...(date === undefined ? [] : [[at('date'), serialOf(date)] as const]),
        [at('amount'), amount] as const,
        ...(line === undefined ? [] : [[at('line'), line] as const]),
        ...(account === undefined ? [] : [[at('account'), account] as const]),
      ];
    }),
  );

/** Domain study, section 6.3: month 4, plan 55 % of the build, 50 % done, 21,000 spent on a build of 44,165.48. */
describe('the worked example of the text project', () => {
  const texts = filledIn(spent({ date: '2027-03-15', amount: 21_000 }), {
    project: projects.texts,
    inputs: {
      ...referencePricesOf(projects.texts),
      STATUS_MONTH: 4,
      PLANNED_SHARE: 0.55,
      DONE_SHARE: 0.5,
    },
  });

  it.each([
    ['build_bac', 44_165.48, 1],
    ['build_cpi', 1.0516, 4],
    ['build_spi', 0.9091, 4],
    ['build_eac1', 42_000, 2],
    ['build_etc', 21_000, 2],
    ['build_eac2', 21_000 + 44_165.48 / 2, 1],
    ['build_eac3', 21_000 + 44_165.48 / 2 / (1.051559 * 0.909091), 0],
    ['build_vac', 2165.48, 1],
  ] as const)('has %s = %d', (id, expected, digits) =>
    expect(figure(texts.values, id)).toBeCloseTo(expected, digits),
  );

  it('is cheap but late: amber, not green', () => {
    expect(texts.values.get('build_status')).toBe('Amber');
  });
});

describe('the follow-up of churn in month 2', () => {
  const done = Object.fromEntries(
    ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'].map((id) => [`followed_${id}_done`, 1]),
  );
  const typed = {
    ...spent(
      { date: '2027-01-20', amount: 2100, line: 'E1' },
      { date: '2027-02-03', amount: 3600, account: 4711 },
      { date: '2027-02-10', amount: 250, account: 'unknown' },
      { date: '2027-03-01', amount: 999, line: 'D1' },
    ),
    map_1_account: '4711',
    map_1_line: 'E4',
    ...done,
    followed_D1_done: 0.5,
  };
  const workbook = filledIn(typed, { inputs: { ...churnOptions.inputs, STATUS_MONTH: 2 } });
  const { values } = workbook;

  // By hand: exploration 10,380 done; half of D1 (4,800) done; planned exploration and half of data (5,768.51).
  it.each([
    ['whole_ev', 10_380 + 2400],
    ['whole_pv', 10_380 + 5768.51 / 2],
    ['whole_ac', 2100 + 3600 + 250],
    ['whole_cpi', 12_780 / 5950],
    ['whole_eac2', 5950 + 61_364.84 - 12_780],
    ['followed_E4_variance', 3520 - 3600],
    ['followed_D1_accrual', 2400],
    ['followed_unmapped_actual', 250],
    ['month_actual_1', 2100],
    ['month_actual_2', 3850],
    ['month_actual_3', 0],
    ['spent_E', 2100],
  ])('has %s = %d', (id, expected) => expect(Math.abs(figure(values, id) - expected)).toBeLessThan(0.01));

  it('colours lines by their index, and says where it is too early', () => {
    const status = (id: string) => values.get(`followed_${id}_status`);
    expect([status('E1'), status('E4'), status('E2'), status('M1'), status('D2')]).toEqual([
      'Amber',
      'Amber',
      'Green',
      'Too early',
      '–',
    ]);
    expect(values.get('build_status')).toBe('Amber');
  });

  it('agrees with a spreadsheet, in plain Excel and in French MLCOST formulas', () => {
    expect(differences(workbook)).toEqual([]);
    const french = filledIn(typed, {
      language: 'fr',
      formulas: 'mlcost',
      inputs: { ...churnOptions.inputs, STATUS_MONTH: 2 },
    });
    expect(differences(french)).toEqual([]);
  });
});

describe('the forecast by month', () => {
  const methods: readonly (readonly [ReforecastMethod, string])[] = [
    ['cpi', 'At the cost rate so far'],
    ['plan', 'As planned'],
    ['runrate', 'At the monthly average so far'],
  ];
  const baseline = laidOutChurn().values;
  const months = Array.from({ length: 18 }, (_, index) => index + 1);
  const budget = months.map((month) => figure(baseline, `total_m${month}`));

  it.each(methods)('is that of MLCOST.REFORECAST (%s) when the work is done as planned', (method, name) => {
    const entries = [9000, 4000, 8000];
    const typed = spent(
      ...entries.map((amount, index) => ({ date: `2027-0${index + 1}-10`, amount, line: 'M1' })),
    );
    const ids = [...baseline].flatMap(([id]) => /^followed_([EDMTP]\w+)_done$/.exec(id)?.[1] ?? []);
    const share = (id: string) => {
      const all = figure(baseline, `all_${id}_budget`);
      const planned = [1, 2, 3].reduce((sum, month) => sum + figure(baseline, `all_${id}_m${month}`), 0);
      return all === 0 ? 0 : planned / all;
    };
    const done = Object.fromEntries(ids.map((id) => [`followed_${id}_done`, share(id)]));
    const { values } = filledIn(
      { ...typed, ...done },
      { inputs: { ...churnOptions.inputs, STATUS_MONTH: 3, FORECAST_METHOD: name } },
    );
    const actuals = months.map((month) => entries[month - 1] ?? 0);
    const expected = reforecast({ budget, actuals, method });
    months.forEach((month, index) =>
      expect(figure(values, `month_forecast_${month}`)).toBeCloseTo(expected[index] ?? NaN, 6),
    );
    expect(values.get('follow_up_check')).toBe('OK');
  });

  it.each([0, 1, 18])('adds up to the forecast at completion in month %d', (month) => {
    for (const [, name] of methods) {
      const { values } = filledIn(spent({ date: '2027-01-05', amount: 5000, line: 'E1' }), {
        inputs: { ...churnOptions.inputs, STATUS_MONTH: month, FORECAST_METHOD: name, DONE_SHARE: 0.4 },
      });
      expect([name, values.get('follow_up_check')]).toEqual([name, 'OK']);
    }
  });
});

describe('entries that ledgers deliver in disorder', () => {
  const { values } = filledIn(
    spent(
      { amount: 100, line: 'E1' },
      { date: '2025-12-31', amount: 200, line: 'E1' },
      { date: '2040-01-01', amount: 400, line: 'R9' },
      { date: '2027-01-01', amount: '12,5 €', line: 'E1' },
      { date: '2027-01-01', amount: 800, line: 'no such line' },
      { date: '2027-01-01', amount: -50, line: 'E2' },
    ),
    { inputs: { ...churnOptions.inputs, STATUS_MONTH: 18 } },
  );

  it('are all counted but for what is no number, which fails the check', () => {
    expect(figure(values, 'whole_ac')).toBe(100 + 200 + 400 + 800 - 50);
    expect(figure(values, 'followed_unmapped_actual')).toBe(800);
    expect(figure(values, 'month_actual_1')).toBe(100 + 200 + 800 - 50);
    expect(figure(values, 'month_actual_18')).toBe(400);
    expect(values.get('actuals_check')).toBe('CHECK');
  });

  it('say what is wrong with them', () => {
    const notes = [1, 2, 3, 4, 5, 6].map((nth) => String(values.get(`actual_${nth}_note`)));
    expect(notes.map((note) => note.split(':')[0])).toEqual([
      'No date',
      'Outside the calendar',
      'Outside the calendar',
      'The amount is no number',
      'No line',
      '',
    ]);
  });
});

describe('the baseline', () => {
  const before = laidOutChurn().values;
  const frozen = Object.fromEntries([...before].filter(([id]) => /^frozen_(?!total)\w+_m\d+$/.test(id)));
  const signed = {
    BASELINE_DATE: serialOf('2026-12-15'),
    BASELINE_CONTROL: figure(before, 'baseline_control'),
  };
  const inputs = { ...churnOptions.inputs, ...signed, E1_quantity: 40 };

  it('follows the budget until it is frozen', () => {
    const { values } = laidOutChurn({ inputs: { ...churnOptions.inputs, E1_quantity: 40 } });
    expect(values.get('whole_bac')).toBeCloseTo(figure(values, 'budget_base'), 6);
    expect(values.get('baseline_state')).toBe('Not frozen');
  });

  it('stands still once frozen, while the budget moves', () => {
    const { values } = filledIn(frozen, { inputs });
    expect(figure(values, 'whole_bac')).toBeCloseTo(figure(before, 'budget_base'), 6);
    expect(figure(values, 'whole_current_budget')).toBeCloseTo(figure(before, 'budget_base') + 36 * 495, 6);
    expect(values.get('baseline_state')).toBe('Frozen');
  });

  it('tells when somebody touched it', () => {
    const { values } = filledIn({ ...frozen, frozen_E1_m1: 5 }, { inputs });
    expect(values.get('baseline_state')).toBe('CHANGED');
  });
});
