import { describe, expect, it } from '@jest/globals';
import { OPTIONAL_SHEETS } from '../../src/budget/draft';
import type { CellValues } from '../../src/budget/layout';
import { projects } from '../../src/budget/projects';
import { differences } from './recalculation';
import { churnOptions, filledIn, laidOutChurn, laidOutProject, referencePricesOf } from './samples';

const figure = (values: CellValues, id: string) => Number(values.get(id));
const sum = (values: CellValues, pattern: RegExp) =>
  [...values].reduce((total, [id, value]) => (pattern.test(id) ? total + Number(value) : total), 0);

describe('the Ledger', () => {
  it.each(Object.values(projects))(
    'of $id adds up to the base total, line by line and month by month',
    (project) => {
      const { values } = laidOutProject(project);
      expect(sum(values, /^ledger_.*_amount$/)).toBeCloseTo(figure(values, 'total_base'), 6);
      expect(sum(values, /^ledger_M1_\d+_amount$/)).toBeCloseTo(figure(values, 'M1_budget'), 6);
      expect(sum(values, /^ledger_.*_3_amount$/)).toBeCloseTo(figure(values, 'total_m3'), 6);
      expect(values.get('ledger_check')).toBe('OK');
    },
  );

  it('has a row per line and month, as a table that names every column once', () => {
    const sheet = laidOutChurn({ language: 'fr', runMonths: 24 }).sheets.find(({ id }) => id === 'ledger');
    const [table] = sheet?.tables ?? [];
    const lines = projects.churn.lines.length + 6;
    expect([table?.name, table?.place[1].row]).toEqual(['Ledger', (table?.place[0].row ?? 0) + lines * 30]);
    const header = sheet?.rows[table?.place[0].row ?? 0]?.map((cell) => cell?.value);
    expect(new Set(header).size).toBe(14);
  });
});

describe('Resources', () => {
  it('place every day of work that the lines pay for', () => {
    const { values } = laidOutChurn();
    // By hand: data scientist 5+8 (E), 20 (M1), 5 (T2), 3×2 (R3), 4×2 (R5).
    expect(figure(values, 'days_RATE_DS')).toBeCloseTo(52, 9);
    expect(figure(values, 'days_RATE_DS_m1')).toBeCloseTo(13, 9);
    expect(values.get('load_RATE_DS')).toBe('fits');
  });

  it('say who has more days than the month', () => {
    const { values } = laidOutChurn({ inputs: { ...churnOptions.inputs, E4_quantity: 20 } });
    expect([values.get('load_RATE_DS'), values.get('load_RATE_PM')]).toEqual(['OVER', 'fits']);
    const two = laidOutChurn({ inputs: { ...churnOptions.inputs, E4_quantity: 20, PEOPLE_DS: 2 } });
    expect(two.values.get('load_RATE_DS')).toBe('fits');
  });
});

describe('Practices', () => {
  it('are the thirty-five of the study, none missing a reason, with a count of what is dealt with', () => {
    for (const language of ['en', 'fr'] as const) {
      const { values } = laidOutChurn({ language });
      expect(String(values.get('progress_all'))).toMatch(/^0 \w+ 35 /);
    }
    const { values } = filledIn({ practice_E1_status: 'Done', practice_E2_status: 'Not applicable' });
    expect(values.get('progress_E')).toBe('2 of 7 done or not applicable');
  });
});

describe('the Journal', () => {
  const changes = (values: CellValues) => Number(String(values.get('journal_changes')).split(':')[1]);

  it('finds no change in a budget of defaults', () => {
    for (const project of Object.values(projects))
      expect([project.id, changes(laidOutProject(project, { inputs: {} }).values)]).toEqual([project.id, 0]);
  });

  it('finds every input that was set before inserting', () => {
    const inputs = { RATE_DS: 500, D3_records: 1, R5_computePerRun: 9, VERSION: '2', SCENARIO: 'high' };
    expect(changes(laidOutChurn({ inputs }).values)).toBe(Object.keys(inputs).length);
  });

  it('finds what is changed on a sheet, settings of a line included', () => {
    const typed = { E1_type: 'Data', M1_start: 4, R7_account: 6226, CORRELATION: 0.5 };
    expect(changes(filledIn(typed, { inputs: {} }).values)).toBe(4);
  });
});

describe('extremes', () => {
  it.each([
    [
      'nothing at all',
      Object.fromEntries(
        Object.keys(referencePricesOf(projects.churn))
          .filter((name) => name.startsWith('RATE'))
          .map((name) => [name, 0]),
      ),
    ],
    ['a very large budget', { RATE_DS: 1e12, D3_records: 1e12 }],
    ['no month of operation', { MONTHS_R: 0 }],
    ['a month of operation only', { MONTHS_R: 1 }],
  ])(
    'leave no error: %s',
    (_, inputs) => {
      const workbook = laidOutChurn({ inputs: { ...churnOptions.inputs, ...inputs, STATUS_MONTH: 5 } });
      expect(differences(workbook)).toEqual([]);
    },
    120_000,
  );
});

describe('sheets that a budget can do without', () => {
  it.each([...OPTIONAL_SHEETS.map((sheet) => [sheet] as const), OPTIONAL_SHEETS])(
    'leaves %s out, with the same total and every check OK',
    (...without) => {
      const all = laidOutChurn();
      const { sheets, values } = laidOutChurn({ without });
      const kept = all.sheets.map(({ id }) => id).filter((id) => !without.some((each) => each === id));
      expect(sheets.map(({ id }) => id)).toEqual(kept);
      expect(values.get('budget_base')).toBe(all.values.get('budget_base'));
      expect(values.get('check_all')).toBe('OK');
    },
  );
});
