import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/core/errors';
import { preview as en } from '../../src/text/en/preview';
import { preview as fr } from '../../src/text/fr/preview';
import { type Preview, previewer, type Values } from '../../src/budget/preview';
import { projects } from '../../src/budget/projects';
import { totalsOf } from '../../src/budget/totals';
import { churnOptions, laidOutProject, referencePricesOf } from './samples';

const previewOf = (project: (typeof projects)[keyof typeof projects], language: 'en' | 'fr' = 'en') =>
  previewer({ ...churnOptions, project, language });

describe.each(Object.values(projects))('the preview of $id', (project) => {
  const preview = previewOf(project);
  const reference = referencePricesOf(project);

  it('has the totals of the workbook that would be inserted', () => {
    const changed = { ...reference, M1_quantity: 33, R5_runsPerYear: 7, CONFIDENCE: 0.9 };
    expect(preview(changed).totals).toEqual(totalsOf(laidOutProject(project, { inputs: changed }).values));
  });

  it('asks for five to eight inputs, each within its range and explained in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      const { drivers } = previewOf(project, language)({});
      expect(drivers.length).toBeGreaterThanOrEqual(5);
      expect(drivers.length).toBeLessThanOrEqual(8);
      for (const { input, label, unit, value, min, max, step, explanation, source } of drivers) {
        expect([input, min <= value && value <= max]).toEqual([input, true]);
        expect(step).toBeGreaterThan(0);
        if ([min, max].every(Number.isInteger) && max - min > 5) expect(step % 1).toBe(0);
        for (const text of [label, unit, explanation, source]) expect([input, text]).not.toContain('');
      }
    }
  });

  it('asks for nothing that leaves the total where it is', () => {
    const { drivers } = preview(reference);
    const swing = ({ input, value }: Preview['drivers'][number]) =>
      preview({ ...reference, [input]: value * 2 }).totals.base - preview(reference).totals.base;
    expect(drivers.filter((driver) => swing(driver) <= 0)).toEqual([]);
  });

  it('offers three levers, the biggest first, that save what they say', () => {
    const { levers, totals } = preview(reference);
    expect(levers).toHaveLength(3);
    expect([...levers].sort((one, other) => other.saving - one.saving)).toEqual(levers);
    for (const { input, to, saving, share } of levers) {
      const after = preview({ ...reference, [input]: to }).totals.base;
      expect(totals.base - after).toBeCloseTo(saving, 6);
      expect(share).toBeCloseTo(saving / totals.base, 12);
    }
  });
});

describe('a preview', () => {
  it('offers no lever that a person has pulled already', () => {
    const preview = previewOf(projects.texts);
    const pulled: Values = { D4_labelsPerItem: 1 };
    expect(preview(pulled).levers.map(({ input }) => input)).not.toContain('D4_labelsPerItem');
  });

  it('says where a value comes from, or that it was entered', () => {
    const rate = ({ drivers }: Preview) => drivers.find(({ input }) => input === 'RATE_DS');
    const preview = previewOf(projects.churn);
    expect(rate(preview({}))?.source).toMatch(/./);
    expect(rate(preview({ RATE_DS: 600 }))).toMatchObject({ source: 'Entered by hand', value: 600 });
  });

  it('refuses what a function refuses', () => {
    expect(() => previewOf(projects.churn)({ D3_errorRate: 2 })).toThrow(InputError);
  });

  it('has an explanation for nothing but what it asks for, the same in both languages', () => {
    const asked = Object.values(projects).flatMap(({ keyDrivers }) => keyDrivers.map(({ input }) => input));
    const names = asked.map((input) => (input in en.drivers ? input : input.slice(input.indexOf('_') + 1)));
    expect([...new Set(names)].sort()).toEqual(Object.keys(en.drivers).sort());
    expect(Object.keys(fr.drivers)).toEqual(Object.keys(en.drivers));
  });
});
