import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { evaluateFormula } from '../../src/formula/evaluateFormula';
import { binary, type Formula, name, number, substitute } from '../../src/formula/formula';
import { parseFormula } from '../../src/formula/parseFormula';
import { printFormula } from '../../src/formula/printFormula';
import { simplify } from '../../src/formula/simplify';
import { parseTemplate } from '../../src/formula/template';
import { formulas } from './trees';

describe('simplify', () => {
  it.each([
    ['a*(1-0)', 'a'],
    ['a*(1+0)*1', 'a'],
    ['12/12*a', 'a'],
    ['a+b*0', 'a'],
    ['0+a', 'a'],
    ['a-0', 'a'],
    ['a/1', 'a'],
    ['0/a', '0'],
    ['a^1', 'a'],
    ['10^6', '1000000'],
    ['SUM(a*1,0+b)', 'SUM(a,b)'],
    ['0-a', '0-a'],
    ['1/0', '1/0'],
    ['1-2', '1-2'],
    ['1=1', '1=1'],
  ])('makes %s of the template to %s', (template, expected) => {
    expect(printFormula(simplify(parseTemplate(template)))).toBe(expected);
  });

  it('keeps a number that the user typed beside one of ours', () => {
    const values = new Map([['x', parseFormula('12')]]);
    const written = (template: string) => printFormula(simplify(substitute(parseTemplate(template), values)));
    expect(written('x/12*a')).toBe('12/12*a');
    expect(written('x*1')).toBe('12');
    expect(written('x+x')).toBe('12+12');
  });

  it('never touches a formula that the user typed', () => {
    fc.assert(fc.property(formulas, (formula) => expect(simplify(formula)).toEqual(formula)));
  });

  const templates: fc.Arbitrary<Formula> = fc.letrec<{ tree: Formula }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(0, 1, 2, 12, 0.5).map(number),
      fc.constantFrom('a', 'b').map(name),
      fc
        .tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree'))
        .map(([left, operator, right]) => binary(left, operator, right)),
    ),
  })).tree;

  it('never changes what a template gives', () => {
    const value = (formula: Formula) =>
      evaluateFormula(formula, { name: (id) => (id === 'a' ? 3 : 7), call: () => 0 }) as number;
    fc.assert(
      fc.property(templates, (template) => {
        let expected: number;
        try {
          expected = value(template);
        } catch {
          return;
        }
        if (Number.isFinite(expected)) expect(value(simplify(template))).toBeCloseTo(expected, 9);
      }),
    );
  });
});
