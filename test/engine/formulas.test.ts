import { describe, expect, it } from '@jest/globals';
import { FormulaError, LambdaError } from '../../src/engine';
import { testEngine } from './testEngine';

describe('a formula', () => {
  const sheet = testEngine();
  it.each([
    ['without a custom call', '=1+2', 3],
    ['without its equals sign', '1+2', 3],
    ['as a date, not as its text', '=DATE(2026,11,24)', 46350],
    ['with a text', '="a"&1', 'a1'],
    ['with a truth', '=1=1', true],
    ['that divides by zero', '=1/0', { error: '#DIV/0!' }],
    ['of a name nobody knows', '=NOSUCH(1)', { error: '#NAME?' }],
    ['of an array where IronCalc takes none', '=TEXTJOIN(",",TRUE,{1,2})', { error: '#CALC!' }],
    [
      'that spills',
      '=SEQUENCE(2,2)',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['that refers to itself', '=A1', { error: '#CIRC!' }],
  ])('%s', (_, formula, expected) => {
    expect(sheet.result(formula)).toEqual(expected);
  });

  it('is read by itself, however alike those before it were', () => {
    sheet.set('H9', 5);
    expect(sheet.result('=H8*2')).toBe(0);
    expect(sheet.result('=$H$9*2')).toBe(10);
    expect(sheet.result('H9*2')).toBe(10);
    expect(sheet.result('=H9*(2+LOG10(10))')).toBe(15);
    expect(sheet.result('=LOG10(H9)>LOG10(H9-1)')).toBe(true);
    expect(() => sheet.result('=H9*2)')).toThrow(FormulaError);
  });

  it.each([
    0,
    1 - 2 ** -53,
    99999999999999.9,
    -9.99999999999999e-26,
    1e-200,
    1.5e300,
    0.1,
    1 / 3,
    2 ** 53,
    1000,
  ])('keeps the digits of %d', (number) => {
    const read = sheet.result(`=${number}`) as number;
    expect(Math.abs(read - number)).toBeLessThanOrEqual(2e-14 * Math.abs(number));
  });

  it.each([
    '=SUM(1,',
    '=1+',
    '=',
    '',
    '=SUM(1 2)',
    '=SUM("a" "b")',
    '=SUM(A1 2)',
    '=)',
    '=(1',
    '="a',
    '=1;2',
    '={1,A1}',
    '==1',
    'hello world()',
    '=TEST.ADD(1,2',
    '=LET(a,1)',
    '=1,5',
  ])('refuses «%s»', (formula) => {
    expect(() => sheet.result(formula)).toThrow(FormulaError);
  });

  it('leaves the cell as it was when it is refused', () => {
    expect(sheet.result('=TEST.ADD(1,2)')).toBe(3);
    expect(() => sheet.result('=TEST.ADD(1,')).toThrow(FormulaError);
    expect(sheet.value('A1')).toBe(3);
  });
});

describe('a custom call', () => {
  const sheet = testEngine();
  it.each([
    ['alone, to the last digit', '=TEST.ADD(0.1,0.2)', 0.1 + 0.2],
    ['in any case', '=test.add(1,2)', 3],
    ['as files store it', '=_xldudf_TEST_ADD(1,2)', 3],
    ['in a calculation', '=1+TEST.ADD(1,2)*2', 7],
    ['in a native function', '=SUM(TEST.COLUMN(4),1)', 11],
    ['of which one cell is taken', '=INDEX(TEST.COLUMN(4),3)', 3],
    ['of calculations', '=TEST.ADD(2*3,SUM(1,2))', 9],
    ['in itself', '=TEST.ADD(TEST.ADD(1,2),TEST.ADD(3,TEST.ADD(4,5)))', 15],
    ['in itself, in a calculation', '=TEST.ADD(TEST.ADD(1,2)*10,1)', 31],
    ['that spills', '=TEST.COLUMN(3)', [[1], [2], [3]]],
    [
      'that spills texts and truths',
      '=TEST.TABLE()',
      [
        ['a', 1],
        ['b', true],
      ],
    ],
    ['that spills in a calculation', '=TEST.COLUMN(2)*10', [[10], [20]]],
    ['of an array', '=TEST.KIND({1,2;"a",TRUE})', '[[[1,2],["a",true]]]'],
    ['of a calculated array', '=TEST.KIND({1,2}*2)', '[[[2,4]]]'],
    ['of an array of another call', '=TEST.KIND(TEST.COLUMN(2))', '[[[1],[2]]]'],
    ['of texts with its own signs', '=TEST.KIND("a,""b"")","(")', '["a,\\"b\\")","("]'],
    ['with arguments left out', '=TEST.KIND(1,,-2,)', '[1,null,-2,null]'],
    ['of signed numbers and percentages', '=TEST.KIND(-5,+5,5%)', '[-5,5,0.05]'],
    ['of nothing', '=TEST.KIND()', '[]'],
    ['of blank cells', '=TEST.KIND(C1,C1:D1)', '[null,[[null,null]]]'],
    ['of the row and column of its cell', '=TEST.ADD(ROW()*10,COLUMN()+1)', 12],
    ['that fails', '=TEST.FAIL()', { error: '#N/A' }],
    ['that fails, and is caught', '=IFERROR(TEST.FAIL(),"caught")', 'caught'],
    ['of an error, which is not made', '=TEST.KIND(1/0,1)', { error: '#DIV/0!' }],
    ['of an error written out', '=TEST.KIND(#N/A)', { error: '#N/A' }],
    ['of an error in an array', '=TEST.KIND({1,#NUM!})', { error: '#NUM!' }],
    ['of a failed call', '=TEST.ADD(1,TEST.FAIL())', { error: '#N/A' }],
    ['of a sheet that is not there', '=TEST.KIND(Nowhere!A1)', { error: '#REF!' }],
    ['of names of LET', '=LET(x,2,y,TEST.ADD(x,1),TEST.ADD(y*x,10))', 16],
    ['of itself', '=TEST.ADD(A1,1)', { error: '#CIRC!' }],
    ['of names of an inner LET', '=LET(x,2,LET(x,5,TEST.ADD(x,1)))', 6],
  ])('%s', (_, formula, expected) => {
    expect(sheet.result(formula)).toEqual(expected);
  });

  it('refuses the parameters of a LAMBDA, which have no value outside of it', () => {
    expect(() => sheet.result('=MAP({1,2},LAMBDA(x,TEST.ADD(x,1)))')).toThrow(LambdaError);
    expect(sheet.result('=SUM(MAP({1,2},LAMBDA(x,x+TEST.ADD(1,1))))')).toBe(7);
  });

  it('passes a blank cell as 0 on the desktop', () => {
    expect(testEngine(0).result('=TEST.KIND(C1,C1:D1,)')).toBe('[0,[[0,0]],null]');
  });
});

describe('references of a custom call', () => {
  const sheet = testEngine();
  sheet.engine.addSheet("Other 'sheet'");
  sheet.engine.setValue(sheet.at('B2', "Other 'sheet'"), 7);
  [1, 2, 3].forEach((value, row) => sheet.set(`C${row + 1}`, value));

  it.each([
    ['a cell', '=TEST.KIND(C2)', '[2]'],
    ['a range', '=TEST.KIND($C$1:C3)', '[[[1],[2],[3]]]'],
    ['a whole column', '=TEST.KIND(C:C)', '[[[1],[2],[3]]]'],
    ['another sheet', "=TEST.KIND('Other ''sheet'''!B2,'Other ''sheet'''!B2*2)", '[7,14]'],
    ['a calculated range', '=TEST.KIND(C1:C3*2)', '[[[2],[4],[6]]]'],
    ['a sum over a whole column', '=TEST.ADD(SUM(C:C),1)', 7],
    ['the spilled cells of another formula', '=TEST.KIND(E1#)', '[[[1],[2]]]'],
  ])('reach %s', (_, formula, expected) => {
    sheet.set('E1', '=TEST.COLUMN(2)');
    expect(sheet.result(formula)).toEqual(expected);
  });
});
