import { describe, expect, it } from '@jest/globals';
import { compareBudgets } from '../../../src/budget/compare/compareBudgets';
import { comparisonWorkbook } from '../../../src/budget/compare/sheet/comparisonSheet';
import type { LaidOutCell, LaidOutSheet } from '../../../src/budget/layout';
import { projects } from '../../../src/budget/projects';
import { differences } from '../recalculation';
import { churnOptions } from '../samples';
import { comparedInOne, placed } from './twoBudgets';

const options = { ...churnOptions, project: projects.texts, inputs: {} };
const other = {
  ...options,
  start: '2027-03',
  inputs: {
    VERSION: '2',
    D4_labelsPerItem: 3,
    M1_quantity: 60,
    RATE_DS: 550,
    CHOICE_RETRAINING: 'monthly',
    DISCOUNT: 0.1,
  },
};
const before = { ...options, inputs: { D4_labelsPerItem: 1 } };

const cells = ({ rows }: LaidOutSheet) =>
  rows.flatMap((row) => row.filter((cell): cell is LaidOutCell => cell !== null));
const texts = (sheet: LaidOutSheet) => cells(sheet).map(({ value }) => String(value));
const rowOf = (sheet: LaidOutSheet, text: string) => sheet.rows.find((row) => row[0]?.value === text) ?? [];

/** The sheet alone, for budgets that come from files. */
const alone = (one: typeof options, two: typeof options, language: 'en' | 'fr' = 'en') => {
  const [from, to] = [placed(one), placed(two)];
  const [sheet] = comparisonWorkbook({
    comparison: compareBudgets(from.figures, to.figures),
    sources: {
      before: { values: from.figures.values, file: 'old.xlsx' },
      after: { values: to.figures.values },
    },
    language,
    taken: { sheets: ['Comparison'], tables: [] },
    producer: 'MLCOST test',
  }).sheets;
  if (!sheet) throw new Error('There is no sheet');
  return sheet;
};

describe('comparisonWorkbook', () => {
  it.each(['en', 'fr'] as const)(
    'recalculates to what core says, linked to both budgets, in %s',
    (language) => {
      const workbook = comparedInOne({ ...before, language }, { ...other, language });
      expect(differences(workbook)).toEqual([]);
      const sheet = workbook.sheets.at(-1) as LaidOutSheet;
      const check = sheet.names.find(({ name }) => name === 'comparison_check');
      expect(check).toBeDefined();
      expect(cells(sheet).find(({ style }) => style === 'check')?.value).toBe('OK');
      expect(cells(sheet).filter(({ formula }) => formula?.includes("(2)'!")).length).toBeGreaterThan(15);
    },
  );

  it('begins with the sentence and tells causes the largest first', () => {
    const sheet = alone(before, other);
    expect(texts(sheet).join(' ')).toMatch(
      /\+€\d\d,\d{3}: 60 days instead of 15 for “Features or prompts, modelling”, /,
    );
    const causes = sheet.rows.slice(
      sheet.rows.findIndex((row) => row[0]?.value === 'Cause') + 1,
      sheet.rows.findIndex((row) => row[0]?.value === 'All causes together'),
    );
    const sizes = causes.map((row) => Math.abs(Number(row[3]?.value)));
    expect(sizes).toEqual(sizes.toSorted((one, two) => two - one));
    expect(causes.map((row) => row[0]?.value)).toContain('Three annotators instead of one');
    const [, , , change] = rowOf(sheet, 'Base budget, first run year included');
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeCloseTo(Number(change?.value), 6);
  });

  it('says where frozen figures come from, and takes a title that is free', () => {
    const sheet = alone(before, other);
    expect(sheet.title).toBe('Comparison (2)');
    expect(texts(sheet).join(' ')).toContain('version 1 of 2026-11-24 (file old.xlsx)');
    expect(cells(sheet).every(({ formula }) => !formula?.includes('!'))).toBe(true);
    expect(texts(sheet)).toContain(
      'First month 2027-03 instead of 2027-01: the total does not depend on it.',
    );
  });

  it('writes days and months in French as French readers do', () => {
    const all = texts(alone(before, other, 'fr')).join(' ');
    expect(all).toContain('version 1 du 24/11/2026');
    expect(all).toContain('Premier mois 03/2027 au lieu de 01/2027');
    expect(all).not.toMatch(/\d{4}-\d\d/);
  });

  it('fits one page of paper in width', () => {
    const sheet = alone(before, other, 'fr');
    expect(sheet.print).toMatchObject({ columns: sheet.columns.length, portrait: true });
    expect(sheet.columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(170);
  });

  it('has an empty state that says so', () => {
    const sheet = alone(before, before);
    expect(texts(sheet)).toContain('There is no difference to explain.');
    expect(texts(sheet).join(' ')).toMatch(/No difference: both budgets come to €\d/);
  });
});
