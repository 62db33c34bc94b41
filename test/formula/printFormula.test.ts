import { describe, expect, it } from '@jest/globals';
import { tokenize } from '@borgar/fx';
import fc from 'fast-check';
import { binary, type Formula, name, number } from '../../src/formula/formula';
import { parseFormula } from '../../src/formula/parseFormula';
import { printFormula } from '../../src/formula/printFormula';
import { formulas, leaningLeft } from './trees';

describe('printFormula', () => {
  it.each([
    '(A1+B1)*2',
    'A1-(B1-C1)',
    'A1/(B1*C1)',
    '2^(3^2)',
    '-(A1+B1)',
    '-(A1%)',
    '(A1+B1)%',
    '(A1=B1)*1',
    'SUM((A1,B2),C3)',
    "'It''s mine'!A1+1",
    '"say ""yes"""&A1',
    'IF(A1>1,,2)',
    'F(,1,)',
    'LET(x,1,x*2)',
    '{1,-2;"a",TRUE}',
    'Table1[[#This Row],[Day rate]]*20%',
    'mlcost.retrain(1,2)',
    'A1#',
    '1e5',
  ])('gives %s back as it was written', (formula) => {
    expect(printFormula(parseFormula(formula))).toBe(formula);
  });

  it.each([
    ['((A1))', 'A1'],
    ['(A1*B1)+C1', 'A1*B1+C1'],
    ['A1+(B1+C1)', 'A1+B1+C1'],
    ['(2^3)^2', '2^3^2'],
    ['(-A1)%', '-A1%'],
    ['SUM((A1))', 'SUM(A1)'],
    ['(A1:B2 B1:C3)', 'A1:B2 B1:C3'],
    // Two signs in a row and a minus before a power are kept apart for the reader.
    ['A1--B1', 'A1-(-B1)'],
    ['-A1^2', '(-A1)^2'],
  ])('prints %s as %s', (formula, printed) => {
    expect(printFormula(parseFormula(formula))).toBe(printed);
  });

  it('writes numbers as Excel reads them', () => {
    expect(printFormula(number(1e21))).toBe('1E+21');
    expect(printFormula(number(-0))).toBe('0');
    expect(printFormula(binary(name('x'), '*', number(1e-7)))).toBe('x*1E-7');
  });

  it('is read back as the same formula', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(leaningLeft(parseFormula(printFormula(formula)))).toEqual(leaningLeft(formula));
      }),
      { numRuns: 2000 },
    );
  });

  it('has no parentheses that could go, but those that keep a sign apart', () => {
    fc.assert(
      fc.property(formulas, (formula) => {
        const printed = printFormula(formula);
        for (const { inside, without } of groups(printed)) {
          if (treeOf(inside)?.kind !== 'prefix') expect(treeOf(without)).not.toEqual(treeOf(printed));
        }
      }),
      { numRuns: 2000 },
    );
  });
});

function treeOf(formula: string): Formula | undefined {
  try {
    return leaningLeft(parseFormula(formula));
  } catch {
    return undefined;
  }
}

/** Every pair of parentheses that belongs to no call: what it holds, and the formula without it. */
function groups(formula: string): readonly { readonly inside: string; readonly without: string }[] {
  const tokens = tokenize(`=${formula}`).slice(1);
  const written = (part: typeof tokens) => part.map(({ value }) => value).join('');
  return tokens.flatMap(({ value }, start) => {
    const before = tokens[start - 1];
    if (value !== '(' || before?.type === 'func') return [];
    const end = closing(tokens, start);
    const inside = tokens.slice(start + 1, end);
    const without = [...tokens.slice(0, start), ...inside, ...tokens.slice(end + 1)];
    return [{ inside: written(inside), without: written(without) }];
  });
}

function closing(tokens: ReturnType<typeof tokenize>, start: number): number {
  let depth = 0;
  return tokens.findIndex(({ type, value }, index) => {
    if (index < start || type !== 'operator') return false;
    depth += value === '(' ? 1 : value === ')' ? -1 : 0;
    return depth === 0;
  });
}
