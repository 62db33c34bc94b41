import { describe, expect, it } from '@jest/globals';
import { copyFrom } from '../../../src/demo/protocol/members/copyFrom';
import { testWorkbook } from '../workbook/testWorkbook';

/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-copyfrom-member(1) */
describe('Range.copyFrom', () => {
  const started = () => {
    const test = testWorkbook();
    const at = (address: string) => ({ sheet: test.sheet, area: test.area(address) });
    const copy = (to: string, from: string, what: string) =>
      test.workbook.edit('addin', () => copyFrom(at(to), at(from), what, test));
    return { ...test, copy };
  };

  it('moves relative references along, keeps fixed ones and texts, and repeats the row downwards', () => {
    const { fill, copy, formula, value } = started();
    fill('A1:C1', [[2, { formula: '=A1*10' }, { formula: '=B1&"A1"&$A$1' }]]);
    fill('A2:A3', [[3], [4]]);
    copy('B2:C3', 'B1:C1', 'Formulas');
    expect([formula('B2'), formula('C3')]).toEqual(['=A2*10', '=B3&"A1"&$A$1']);
    expect([value('B3'), value('C2')]).toEqual([40, '30A12']);
  });

  it('copies the values alone when asked', () => {
    const { fill, copy, formula, value } = started();
    fill('A1:B1', [[2, { formula: '=A1*10' }]]);
    copy('D5', 'B1', 'Values');
    expect([formula('D5'), value('D5')]).toEqual(['', 20]);
  });
});
