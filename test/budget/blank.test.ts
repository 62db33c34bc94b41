import { describe, expect, it } from '@jest/globals';
import { everyProject, projects } from '../../src/budget/projects';
import { laidOutProject } from './samples';

describe('the blank budget', () => {
  it.each(['plain', 'mlcost'] as const)(
    'counts nothing, fails nowhere and says what to fill in, %s',
    (formulas) => {
      const { values } = laidOutProject(everyProject.blank, { formulas, inputs: {} });
      expect(values.get('budget_base')).toBe(0);
      expect(values.get('people_sentence')).toMatch(/^Nothing counted yet/);
      expect(values.get('drift_sentence')).toMatch(/^Warning: no money for drift/);
      expect(values.get('check_all')).toBe('OK');
    },
  );

  it('counts what is entered', () => {
    const { values } = laidOutProject(everyProject.blank, { inputs: { M1_quantity: 10, RATE_DS: 500 } });
    expect(values.get('budget_base')).toBe(5000);
  });
});

describe('a longer calendar', () => {
  const inputs = { RUN_GROWTH: 0.1, WAGE_INDEX: 0.02, COMPUTE_INDEX: -0.05 };

  it.each([
    ['R6', 'wages', 1.1 * 1.02],
    ['R1', 'prices of computing', 1.1 * 0.95],
    ['R7', 'neither', 1.1],
  ] as const)('goes on with %s at the volume and the index of %s', (line, _, growth) => {
    const { values } = laidOutProject(projects.churn, { runMonths: 36, inputs });
    const month = (number: number) => Number(values.get(`all_${line}_m${number}`));
    expect(month(19)).toBeCloseTo(month(7) * growth, 9);
    expect(month(31)).toBeCloseTo(month(7) * growth ** 2, 9);
    expect(values.get('check_all')).toBe('OK');
  });

  it.each(Object.values(projects))('costs in months, years and over three years the same: $id', (project) => {
    const { values } = laidOutProject(project, { runMonths: 60, inputs });
    const figure = (id: string) => Number(values.get(id));
    const first = project.calendar.R[0];
    const months = (year: number) =>
      Array.from({ length: 12 }, (_, index) => figure(`total_m${first + 12 * (year - 1) + index}`));
    const years = [1, 2, 3, 4, 5].map((year) => months(year).reduce((sum, month) => sum + month, 0));
    years.forEach((year, index) => expect(year).toBeCloseTo(figure(`run${index + 1}_total`), 6));
    const run = (horizon: number) => years.slice(0, horizon).reduce((sum, year) => sum + year, 0);
    for (const horizon of [1, 3, 5])
      expect(figure(`tco_nominal_${horizon}`)).toBeCloseTo(figure('budget_build') + run(horizon), 6);
    expect(figure('ledger_sum')).toBeCloseTo(figure('budget_build') + run(5), 6);
  });
});
