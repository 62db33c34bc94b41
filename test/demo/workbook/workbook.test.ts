import { describe, expect, it } from '@jest/globals';
import { FormulaError } from '../../../src/engine';
import { testWorkbook } from './testWorkbook';

describe('typing', () => {
  it('enters numbers, text, truth and formulas', () => {
    const book = testWorkbook();
    book.type('A1', '2.5');
    book.type('A2', 'words');
    book.type('A3', 'TRUE');
    book.type('A4', '=A1*2');
    book.type('A5', "'12");
    expect(['A1', 'A2', 'A3', 'A4', 'A5'].map((at) => book.value(at))).toEqual([2.5, 'words', true, 5, '12']);
    expect(book.formula('A4')).toBe('=A1*2');
  });

  it('gives a percentage or a date its format, and shows it again for editing', () => {
    const book = testWorkbook();
    book.type('A1', '12.5%');
    book.type('A2', '2026-01-05');
    expect([book.value('A1'), book.value('A2')]).toEqual([0.125, 46_027]);
    expect([book.edited('A1'), book.edited('A2')]).toEqual(['12.5%', '1/5/2026']);
  });

  it('reads and shows French', () => {
    const book = testWorkbook('fr-FR');
    book.type('A1', '1 234,5');
    book.type('A2', '=SOMME(A1;0,5)');
    book.type('A3', '=SI(VRAI;"a;b";#VALEUR!)');
    expect([book.formula('A2'), book.value('A2')]).toEqual(['=SUM(A1,0.5)', 1235]);
    expect([book.edited('A2'), book.edited('A3')]).toEqual(['=SOMME(A1;0,5)', '=SI(VRAI;"a;b";#VALEUR!)']);
    expect(book.text('A1')).toBe('1 234,50');
  });

  it('shows a short date in the order of the language, and keeps the euro of an amount', () => {
    const [french, english] = [testWorkbook('fr-FR'), testWorkbook()];
    for (const book of [french, english]) book.type('A1', '3/11/2026');
    expect([french.value('A1'), french.text('A1')]).toEqual([46_329, '03/11/2026']);
    expect([english.value('A1'), english.text('A1')]).toEqual([46_092, '3/11/2026']);
    french.type('A2', '1 500 €');
    french.type('A3', '12,5 €');
    expect([french.value('A2'), french.text('A2'), french.text('A3')]).toEqual([
      1500,
      '1\u202f500 €',
      '12,50 €',
    ]);
  });

  it('takes a French day typed over one of a French budget, which keeps its format', () => {
    const book = testWorkbook('fr-FR');
    book.workbook.formatCells(book.sheet, book.area('A1'), { numberFormat: 'dd/mm/yyyy' });
    for (const typed of ['05/03/2027', '2027-03-05']) {
      book.type('A1', typed);
      expect([book.value('A1'), book.text('A1'), book.edited('A1')]).toEqual([
        46_451,
        '05/03/2027',
        '05/03/2027',
      ]);
    }
  });

  it('refuses a malformed formula and leaves the cell as it was', () => {
    const book = testWorkbook();
    book.type('A1', '7');
    expect(() => book.type('A1', '=SUM(1,')).toThrow(FormulaError);
    expect(book.value('A1')).toBe(7);
  });
});

describe('custom functions', () => {
  it('show #BUSY! until they are answered, and keep the message of an error', () => {
    const book = testWorkbook();
    book.type('A1', '=TEST.ADD(1,2)');
    book.type('B1', '=TEST.FAIL()');
    expect(book.text('A1')).toBe('#BUSY!');
    book.answer();
    expect(book.value('A1')).toBe(3);
    expect(book.value('B1')).toEqual({ error: '#VALUE!', message: 'a must be at least 1, got 0' });
  });
});

describe('undo', () => {
  it('takes back the last action, formats and sheets included', () => {
    const book = testWorkbook();
    book.type('A1', '1');
    book.type('A1', '50%');
    book.workbook.edit('addin', () => {
      book.workbook.addSheet('Budget');
      book.workbook.renameSheet(book.sheet, 'First');
    });
    book.workbook.undo();
    expect(book.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    book.workbook.undo();
    expect([book.value('A1'), book.sheet.format(0, 0).numberFormat]).toEqual([1, 'General']);
    book.workbook.undo();
    expect(book.value('A1')).toBe(null);
    expect(book.workbook.undo()).toBe(false);
  });
});
