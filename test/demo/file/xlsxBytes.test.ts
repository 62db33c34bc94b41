import { Workbook as File } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { xlsxBytes } from '../../../src/demo/file/write/xlsxBytes';
import { parseArea, type Sheet } from '../../../src/demo/workbook';
import { testWorkbook } from '../workbook/testWorkbook';

const area = (address: string) => {
  const found = parseArea(address);
  if (!found) throw new Error(address);
  return found;
};

function dress(sheet: Sheet) {
  sheet.change({ frozenRows: 1, tabColor: '#1F3A5F', showGridlines: false });
  sheet.columns.change(0, 0, { size: 105 });
  sheet.formats.change(area('A1'), { bold: true, fillColor: '#FFF7DC', numberFormat: '#,##0.00' });
  sheet.names.add({ name: 'rate', formula: `=${sheet.name}!$A$1`, comment: '', visible: true });
  sheet.validations.add({
    areas: [area('A1')],
    rule: { kind: 'decimal', operator: 'GreaterThanOrEqualTo', formula1: 0 },
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: 'At least 0' },
    prompt: { showPrompt: false, title: '', message: '' },
  });
  sheet.conditionalFormats.add({
    area: area('A1'),
    type: 'CellValue',
    rule: { kind: 'value', operator: 'GreaterThan', formula1: '=1' },
    format: { fontColor: '#A01818', fillColor: '#F9D6D5' },
    stopIfTrue: false,
  });
}

describe('xlsxBytes', () => {
  const file = new File();
  beforeAll(async () => {
    const book = testWorkbook();
    book.fill('A1', [[2.5, 'words']]);
    book.type('A2', '=TEST.ADD(A1,1)*2');
    book.type('A3', '=TEST.COLUMN(2)');
    book.answer();
    book.type('B2', '3/11/2026');
    book.workbook.edit('user', () => dress(book.sheet));
    await file.xlsx.load(await xlsxBytes(book.workbook, (name) => name.startsWith('TEST.')));
  });
  const sheet = () => {
    const [first] = file.worksheets;
    if (!first) throw new Error('The file has no sheet');
    return first;
  };

  it('writes values, and formulas as Excel stores them, with what they show', () => {
    expect(sheet().getCell('A1').value).toBe(2.5);
    expect(sheet().getCell('B1').value).toBe('words');
    expect(sheet().getCell('A2').value).toMatchObject({ formula: '_xldudf_TEST_ADD(A1,1)*2', result: 7 });
    expect(sheet().getCell('A3').value).toMatchObject({ formula: '_xldudf_TEST_COLUMN(2)', result: 1 });
  });

  it('writes how the sheet looks', () => {
    expect(sheet().views[0]).toMatchObject({ state: 'frozen', ySplit: 1, showGridLines: false });
    expect(sheet().getColumn(1).width).toBeCloseTo(20, 1);
    const { font, fill, numFmt } = sheet().getCell('A1');
    expect([font?.bold, fill, numFmt]).toMatchObject([
      true,
      { pattern: 'solid', fgColor: { argb: 'FFFFF7DC' } },
      '#,##0.00',
    ]);
  });

  it('writes the short date as the one of whoever opens the file', () => {
    expect(sheet().getCell('B2').numFmt).toBe('mm-dd-yy');
  });

  it('writes names, validations and conditional formats', () => {
    expect(file.definedNames.model).toMatchObject([{ name: 'rate', ranges: ['Sheet1!$A$1'] }]);
    expect(sheet().getCell('A1').dataValidation).toMatchObject({
      type: 'decimal',
      operator: 'greaterThanOrEqual',
      formulae: [0],
      error: 'At least 0',
    });
    expect(sheet().conditionalFormattings).toMatchObject([
      { ref: 'A1', rules: [{ type: 'expression', formulae: ['A1>1'] }] },
    ]);
  });
});
