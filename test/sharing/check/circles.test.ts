import { describe, expect, it } from '@jest/globals';
import { addressOf } from '../../../src/sharing/a1';
import { circles } from '../../../src/sharing/check/circles';
import type { DefinedName } from '../../../src/sharing/workbook';
import { WorkbookView } from '../../../src/sharing/view';
import { type Cells, spilling, typed } from '../samples';

const found = (cells: Cells, names: readonly DefinedName[] = [], other: Cells = {}) =>
  circles(new WorkbookView(typed({ S: cells, Other: other }, names))).map(
    ({ place }) => place && addressOf(place),
  );

describe('circles', () => {
  it.each<[string, Cells, readonly string[]]>([
    ['no circle', { A1: 1, B1: '=MLCOST.RETRAIN(A1,A1,1,1)', B2: '=B1*2' }, []],
    ['a formula that takes its own result', { B1: '=MLCOST.RETRAIN(B1,1,1,1)' }, ['S!B1']],
    ['a formula inside its own range', { B5: '=MLCOST.RETRAIN(SUM(B1:B9),1,1,1)' }, ['S!B5']],
    ['two', { B1: '=MLCOST.RETRAIN(B2,1,1,1)', B2: '=B1+1' }, ['S!B1', 'S!B2']],
    [
      'one behind the formula',
      { B1: '=MLCOST.RETRAIN(B2,1,1,1)', B2: '=B3', B3: '=B2', B4: '=B3' },
      ['S!B2', 'S!B3'],
    ],
    [
      'two ways to the same cell, which is none',
      { A1: 1, A2: '=A1', A3: '=A1', B1: '=MLCOST.RETRAIN(A2,A3,A2,1)' },
      [],
    ],
    [
      'one through a spilled result',
      { C1: spilling('=MLCOST.DRIFT(D1,1,1,1,1)', 4), D1: '=C3*2' },
      ['S!C1', 'S!D1'],
    ],
    [
      'formulas of others, which are theirs to mend',
      { A1: '=A2', A2: '=A1', B1: '=MLCOST.RETRAIN(1,1,1,1)' },
      [],
    ],
  ])('finds %s', (_, cells, expected) => {
    expect(found(cells)).toEqual(expected);
  });

  it('goes through names and other sheets', () => {
    const names = [{ name: 'rate', formula: 'Other!$A$1*2' }];
    expect(found({ B1: '=MLCOST.RETRAIN(rate,1,1,1)' }, names, { A1: '=S!B1' })).toEqual([
      'S!B1',
      'Other!A1',
    ]);
  });

  it('follows a chain of many formulas', () => {
    const length = 20_000;
    const chain = Array.from({ length }, (_, row) => [`A${row + 1}`, `=MLCOST.RETRAIN(A${row + 2},1,1,1)`]);
    const cells = Object.fromEntries(chain) as Cells;
    expect(found(cells)).toEqual([]);
    expect(found({ ...cells, [`A${length + 1}`]: '=A1' })).toHaveLength(length + 1);
  });
});
