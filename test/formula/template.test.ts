import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { binary, name } from '../../src/formula/formula';
import { parseFormula } from '../../src/formula/parseFormula';
import { printFormula } from '../../src/formula/printFormula';
import { simplify } from '../../src/formula/simplify';
import { parseTemplate, printTemplate } from '../../src/formula/template';
import { formulas } from './trees';

const asWritten = (template: string) => printTemplate(template, (found) => found);

describe('parseTemplate', () => {
  it('marks its numbers as ours, which may be worked out', () => {
    const number = { kind: 'number', text: '12' } as const;
    expect(parseTemplate('12*x')).toEqual(binary({ ...number, folds: true }, '*', name('x')));
    expect(parseFormula('12*x')).toEqual(binary(number, '*', name('x')));
  });

  it('reads templates that differ in their names alone each with its own names', () => {
    expect(parseTemplate('first+second')).toEqual(binary(name('first'), '+', name('second')));
    expect(parseTemplate('second+third.part')).toEqual(binary(name('second'), '+', name('third.part')));
  });

  it.each([
    'LET(x,1,y,x+1,x*y)',
    'IF(a="b _0 c",TRUE,B12)',
    'MLCOST.RETRAIN(n,5,,price)&"say ""a"" to "&who',
    'SUM({1,2;3,4})+_0+_1',
    '1E3*rate%',
  ])('reads %s as every formula is read', (template) => {
    expect(printFormula(parseTemplate(template))).toBe(printFormula(parseFormula(template)));
  });
});

describe('printTemplate', () => {
  it('puts in what stands for a name, and leaves out what comes to nothing', () => {
    const cells = new Map([
      ['labels', '$B$2'],
      ['months', 'D7'],
    ]);
    expect(printTemplate('labels*0+months*(12/12)+months', (found) => cells.get(found) ?? '?')).toBe('D7+D7');
  });

  it('leaves texts alone that look like slots or names', () => {
    expect(asWritten('IF(a="_0","_1 a ""b""",a)')).toBe('IF(a="_0","_1 a ""b""",a)');
  });

  it('is the simplified formula, whatever the template', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const template = printFormula(formula);
        expect(asWritten(template)).toBe(printFormula(simplify(parseTemplate(template))));
      }),
    );
  });
});
