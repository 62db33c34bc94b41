import { describe, expect, it } from '@jest/globals';
import { evaluateFormula, type Scope } from '../../src/formula/evaluateFormula';
import type { Value } from '../../src/formula/nativeFunctions';
import { parseFormula } from '../../src/formula/parseFormula';

const NAMES: Readonly<Record<string, Value>> = {
  two: 2,
  word: 'Data',
  column: [[1], [2], [3]],
  types: [['DATA'], ['dev'], ['data']],
};
const scope: Scope = {
  name: (name) => {
    const value = NAMES[name];
    if (value === undefined) throw new Error(`No cell ${name}`);
    return value;
  },
  call: (name, values) => `${name}:${JSON.stringify(values)}`,
};
const value = (formula: string) => evaluateFormula(parseFormula(formula), scope);

describe('evaluateFormula', () => {
  it.each([
    ['1+2*3', 7],
    ['-2^2', 4],
    ['2^3^2', 64],
    ['50%', 0.5],
    ['"a"&1', 'a1'],
    ['"a"="A"', true],
    ['"a"<>"b"', true],
    ['1<=1', true],
    ['"a"<"B"', true],
    ['""<=5', false],
    ['9<""', true],
    ['"z"<FALSE', true],
    ['1=TRUE', false],
    ['two*word', undefined],
    ['IF(two>1,"yes",1/"x")', 'yes'],
    ['IF(FALSE,1)', false],
    ['IF(TRUE,,5)', 0],
    ['column*two', [[2], [4], [6]]],
    [
      '{1,2;3,4}',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['MLCOST.PERT(1,,3)', 'MLCOST.PERT:[1,null,3]'],
  ])('gives %s', (formula, expected) => {
    if (expected === undefined) expect(() => value(formula)).toThrow('Not a number');
    else expect(value(formula)).toEqual(expected);
  });

  // As Excel has them.
  it.each([
    ['ABS(-2)', 2],
    ['AND(TRUE,1,two)', true],
    ['AND(TRUE,0)', false],
    ['CHOOSE(2,"a","b")', 'b'],
    ['DAY(46081)', 28],
    ['EDATE(46053,1)', 46081], // 31 January 2026 → 28 February
    ['INDEX(column,2)', 2],
    ['INDEX({1,2,3},2)', 2],
    ['INDEX({1,2;3,4},2,1)', 3],
    ['INT(-1.5)', -2],
    ['RIGHT("0"&7,2)', '07'],
    ['RIGHT("ab",0)', ''],
    ['MATCH("DEV",types,0)', 2],
    ['MAX(1,column)', 3],
    ['MIN(two,column)', 1],
    ['ROUND(1.005,2)', 1.01],
    ['ROUND(-2.5,0)', -3],
    ['ROUND(1234,-2)', 1200],
    ['SUM(column,two,"x")', 8],
    ['SUMIFS(column,types,word)', 4],
  ])('works out %s', (formula, expected) => {
    expect(value(formula)).toEqual(expected);
  });

  it.each(['A1', '#N/A', 'MATCH("x",types,0)', 'INDEX(column,9)', 'unknown'])('refuses %s', (formula) => {
    expect(() => value(formula)).toThrow(Error);
  });
});
