import { describe, expect, it } from '@jest/globals';
import { fromFile, toFile } from '../../../../src/hosts/xlsx/parts/formulaText';

describe('fromFile', () => {
  it.each([
    ['_xldudf_MLCOST_RETRAIN(A1,5)', 'MLCOST.RETRAIN(A1,5)'],
    ['[2]!_xldudf_MLCOST_RETRAIN(A1)+[2]Rates!A1', 'MLCOST.RETRAIN(A1)+[2]Rates!A1'],
    ['SUM(_xlfn.ANCHORARRAY(C1))', 'SUM(C1#)'],
    ['_xlfn.SINGLE(A1:A9)*2', '@A1:A9*2'],
    ['MAX((\'a~b\'!A1~[2]x!A3~T[x~y]),"~""~")', 'MAX((\'a~b\'!A1,[2]x!A3,T[x~y]),"~""~")'],
  ])('reads %s as %s', (stored, read) => {
    expect(fromFile(stored)).toBe(read);
  });

  it.each(['MLCOST.RETRAIN(@A1:A9,C1#)', 'MLCOST.DRIFT(1,"MLCOST.X#@",2,3,@taux)', 'SUM((A1,A3))'])(
    'reads %s as it was, once stored',
    (formula) => {
      expect(fromFile(toFile(formula))).toBe(formula);
    },
  );
});
