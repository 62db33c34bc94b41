import { describe, expect, it } from '@jest/globals';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import { numbered } from '../../src/budget/freeTitles';
import type { Sheet } from '../../src/budget/workbook';
import { churnOptions, laidOutChurn } from './samples';

const titles = (sheets: readonly string[], tables: readonly string[] = []) =>
  laidOutChurn({ taken: { sheets, tables } }).sheets.map(({ title }) => title);

describe('titles that are taken', () => {
  it('leave all titles as they are when none is taken', () => {
    expect(titles(['Sheet1'])).toEqual(titles([]));
  });

  it('give the same number to every sheet, whatever the case of the taken one', () => {
    const numbered = titles([]).map((title) => `${title} (2)`);
    expect(titles(['SUMMARY'])).toEqual(numbered);
    expect(titles([], ['prices'])).toEqual(numbered);
  });

  it('count on when the number is taken too', () => {
    expect(titles(['Summary', 'Prices (2)'])[0]).toBe('Summary (3)');
  });

  it('carry the number into formulas, names, lists, charts, tables and the texts of the method', () => {
    const plain = JSON.stringify(laidOutChurn().sheets);
    const { sheets } = laidOutChurn({ taken: { sheets: ['Prices'], tables: [] } });
    const bare = JSON.stringify(sheets);
    const isMeant = (text: string, title: string) =>
      text.includes(`'${title}'!`) || text.includes(`${title}!`);
    const meant = laidOutChurn().sheets.filter(({ title }) => isMeant(plain, title));
    expect(meant.length).toBeGreaterThan(10);
    for (const { title } of meant) {
      expect(isMeant(bare, title)).toBe(false);
      expect(isMeant(bare, `${title} (2)`)).toBe(true);
    }
    expect(sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toContain('Prices_2');
    expect(bare).toContain('3 Development (2)');
  });

  it('stay within the 31 characters that Excel allows', () => {
    const [summary] = budgetWorkbook(churnOptions).sheets as [Sheet];
    const long = { ...summary, title: 'A title as long as Excel allows' };
    expect(numbered(long, 12).title).toBe('A title as long as Excel a (12)');
  });
});
