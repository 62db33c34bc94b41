import { describe, expect, it } from '@jest/globals';
import { binary, call, type Formula, name, text } from '../../src/formula/formula';
import { FormulaSyntaxError, parseFormula } from '../../src/formula/parseFormula';

const reference = (written: string): Formula => ({ kind: 'reference', text: written });
const typed = (written: string): Formula => ({ kind: 'number', text: written });
const prefix = (operator: string, operand: Formula): Formula => ({ kind: 'prefix', operator, operand });
const postfix = (operator: string, operand: Formula): Formula => ({ kind: 'postfix', operator, operand });

describe('parseFormula', () => {
  it.each<[string, Formula]>([
    ['=A1+1', binary(reference('A1'), '+', typed('1'))],
    ['  = A1 ', reference('A1')],
    ['sum(a1)', call('sum', reference('a1'))],
    ['"say ""yes"""', text('say "yes"')],
    ["'It''s mine'!A1", reference("'It''s mine'!A1")],
    ['Table1[[#This Row],[Day rate]]', reference('Table1[[#This Row],[Day rate]]')],
    ['RATE_DS', name('RATE_DS')],
    ['1e5', typed('1e5')],
    ['true', { kind: 'boolean', value: true }],
    ['#N/A', { kind: 'error', code: '#N/A' }],
    ['A1#', postfix('#', reference('A1'))],
    ['-A1#', prefix('-', postfix('#', reference('A1')))],
    ['@rows#', prefix('@', postfix('#', name('rows')))],
    ['20%', postfix('%', typed('20'))],
    ['@A1', prefix('@', reference('A1'))],
    ['--A1', prefix('-', prefix('-', reference('A1')))],
    [
      '{1,-2;"a",TRUE}',
      {
        kind: 'array',
        rows: [
          [typed('1'), prefix('-', typed('2'))],
          [text('a'), { kind: 'boolean', value: true }],
        ],
      },
    ],
    ['F()', call('F')],
    ['F(,1,)', call('F', null, typed('1'), null)],
    ['SUM((A1,B2))', call('SUM', binary(reference('A1'), ',', reference('B2')))],
    ['SUM(A1:A3 A2:A4)', call('SUM', binary(reference('A1:A3'), ' ', reference('A2:A4')))],
    ['A1:INDEX(B1:B9,2)', binary(reference('A1'), ':', call('INDEX', reference('B1:B9'), typed('2')))],
    ['LET(x,1,x*2)', call('LET', name('x'), typed('1'), binary(name('x'), '*', typed('2')))],
    ['LAMBDA(x,x+1)', call('LAMBDA', name('x'), binary(name('x'), '+', typed('1')))],
    ['_xldudf_MLCOST_RETRAIN(1)', call('_xldudf_MLCOST_RETRAIN', typed('1'))],
  ])('reads %s', (formula, expected) => {
    expect(parseFormula(formula)).toEqual(expected);
  });

  // Excel binds a minus tighter than a percent sign, and both tighter than a power, which it reads from the left.
  it.each<[string, string]>([
    ['-2^2', '(-2)^2'],
    ['-A1%', '(-A1)%'],
    ['2^3^2', '(2^3)^2'],
    ['2^-3', '2^(-3)'],
    ['2*3%', '2*(3%)'],
    ['1-2-3', '(1-2)-3'],
    ['1+2&3=4', '((1+2)&3)=4'],
  ])('reads %s as Excel does, as %s', (formula, spelledOut) => {
    expect(parseFormula(formula)).toEqual(parseFormula(spelledOut));
  });

  it.each(['LAMBDA(x,x+1)(2)', 'SUM((A1,B1 C1))', 'SUM((A1,B1:INDEX(C:C,3)))'])(
    'does not read %s',
    (formula) => {
      expect(() => parseFormula(formula)).toThrow(FormulaSyntaxError);
    },
  );

  it.each(['', '=', '==1', '1+', '*2', '(1', '1)', 'F(1', '"open', "'open!A1", '1 2', '{1,}', 'A1 +* 2'])(
    'refuses %j and says what it was',
    (formula) => {
      expect(() => parseFormula(formula)).toThrow(new FormulaSyntaxError(formula));
      expect(() => parseFormula(formula)).toThrow(expect.objectContaining({ formula }));
    },
  );
});
