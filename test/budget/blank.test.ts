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
  it('goes on after the first run year with the growth of the run cost, counted apart', () => {
    const { values } = laidOutProject(projects.churn, { runMonths: 36, inputs: { RUN_GROWTH: 0.1 } });
    const month = (number: number) => Number(values.get(`all_R6_m${number}`));
    expect(month(19)).toBeCloseTo(month(7) * 1.1, 9);
    expect(month(31)).toBeCloseTo(month(7) * 1.21, 9);
    expect(values.get('check_all')).toBe('OK');
  });
});
