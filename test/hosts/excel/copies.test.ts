import { describe, expect, it } from '@jest/globals';
import type { LaidOutCell } from '../../../src/budget/layout';
import { blockAddress } from '../../../src/hosts/excel/draw/blocks';
import { copies, modelAddress } from '../../../src/hosts/excel/draw/copies';

const cell = (formula: string): LaidOutCell => ({ value: 0, style: 'calculated', formula });
const long = 'x'.repeat(200);
const found = (...rows: (string | null)[][]) =>
  copies(rows.map((cells) => cells.map((formula) => (formula === null ? null : cell(formula))))).map(
    (block) => [modelAddress(block), blockAddress(block)],
  );

describe('copies', () => {
  it('finds rows whose formulas differ in references to their own row alone', () => {
    const row = (number: number) => [
      `A${number}*$B$1`,
      `IF(C${number}=0,"${long}${long}",SUM(D${number}:E${number}))`,
    ];
    expect(found(row(1), row(2), row(3), row(4))).toEqual([['A1:B1', 'A2:B4']]);
  });

  it('moves no reference in quotes, none that is fixed, and no function whose name ends in the row', () => {
    const same = (number: number) => [`"A1"&'A1 sheet'!$A$1&LOG1(A${number})&$A1&"${long}${long}${long}"`];
    expect(found(same(1), same(2))).toEqual([['A1:A1', 'A2']]);
    expect(found([`"A1 ${long}${long}${long}"`], [`"A2 ${long}${long}${long}"`])).toEqual([]);
  });

  it('leaves alone what is shorter than the command that would copy it', () => {
    expect(found(['A1'], ['A2'], ['A3'])).toEqual([]);
  });

  it('puts a block before those that are copied from its last row', () => {
    const far = (number: number) => `A${number}&"${long}${long}${long}"`;
    expect(found([far(1), null], [far(2), null], [far(3), far(3)], [far(4), far(4)])).toEqual([
      ['A1:A1', 'A2:A3'],
      ['A3:B3', 'A4:B4'],
    ]);
  });
});
