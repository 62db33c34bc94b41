import { beforeAll, describe, expect, it } from '@jest/globals';
import { lambdaToFile } from '../../src/hosts/xlsx/parts/formulaText';
import { lambdasFor } from '../../src/sharing/lambdas';
import { localNames } from '../../src/sharing/localNames';
import { readLedger } from '../../src/sharing/ledgerSheet';
import { unshare } from '../../src/sharing/share';
import { tokensOf } from '../../src/sharing/tokens';
import type { DefinedName } from '../../src/sharing/workbook';
import { printedByNode } from '../plainNode';
import { book, type Cells, edited, formulasOf, shared, valueAt } from './samples';

const lambdas = lambdasFor([]);
const CASES = 1000;

describe('the LAMBDA of each function that has one', () => {
  let wrong: Readonly<Record<string, readonly string[]>> = {};
  beforeAll(async () => {
    wrong = await printedByNode(new URL('./lambdasInIronCalc.ts', import.meta.url), String(CASES));
  });

  it.each([...lambdas.keys()])(`%s gives what core gives for ${CASES} valid calls by its name`, (name) => {
    expect(wrong[name]).toEqual([]);
  });

  it('is offered for most functions of one result', () => {
    expect([...lambdas.keys()]).toEqual(expect.arrayContaining(['RETRAIN', 'SAMPLESIZE', 'TCO', 'UPLIFT']));
    for (const name of ['DRIFT', 'TIERED', 'RATECARD', 'SIMULATE']) expect(lambdas.has(name)).toBe(false);
  });

  it.each([...lambdas])('%s has names that Excel takes, and keeps its limits', (_, { name, formula }) => {
    const parameters = [...localNames(tokensOf(formula))];
    expect(parameters.length).toBeGreaterThan(1);
    expect(parameters.length).toBeLessThanOrEqual(253);
    for (const each of [name, ...parameters]) {
      expect(each).toMatch(/^[A-Za-z][\w.]{1,254}$/);
      expect(each).not.toMatch(/^[A-Za-z]{1,3}\d+$/);
      expect(each).not.toMatch(/^R\d*(C\d*)?$|^C\d*$/i);
    }
    expect(parameters.join('')).not.toContain('.');
    expect(lambdaToFile(formula).length).toBeLessThan(8192);
  });

  it('is written in a file as Excel writes it', () => {
    expect(lambdaToFile('LAMBDA(a,[rate],a*IF(ISOMITTED(rate),0.2,rate)+SUM(1))')).toBe(
      '_xlfn.LAMBDA(_xlpm.a,_xlop.rate,_xlpm.a*IF(_xlfn.ISOMITTED(_xlpm.rate),0.2,_xlpm.rate)+SUM(1))',
    );
  });
});

const inputs: Cells = { A1: 4, A2: 5, A3: 2, A4: 440 };

function called(cells: Cells, names: readonly DefinedName[] = []) {
  const before = book({ S: { ...inputs, ...cells } }, names);
  const sharing = shared(before, 'lambda');
  return { before, after: edited(before, sharing.edits), ...sharing };
}

describe('share with LAMBDAs', () => {
  it.each([
    ['the arguments as they are', 'MLCOST.RETRAIN(A1,A2,A3,A4)', 'MLC.RETRAIN(A1,A2,A3,A4)'],
    [
      'what was left out before others',
      'MLCOST.RETRAIN(A1,A2,A3,A4,,,,24)',
      'MLC.RETRAIN(A1,A2,A3,A4,0,0,0,24)',
    ],
    [
      'a call in a call',
      'MLCOST.RETRAIN(A1,MLCOST.SERVING(A2,A3),1,2)',
      'MLC.RETRAIN(A1,MLC.SERVING(A2,A3),1,2)',
    ],
    ['a name of the workbook', 'MLCOST.RETRAIN(months,A2,A3,A4)/2', 'MLC.RETRAIN(months,A2,A3,A4)/2'],
    ['a function without one', 'INDEX(MLCOST.DRIFT(A1,A2,A3,A4,5),1)', 'A1*A2*12'],
  ])('writes %s', (_, formula, written) => {
    const { after, conversions } = called({ B1: `=${formula}` }, [{ name: 'months', formula: 'S!$A$1' }]);
    expect(conversions.map(({ how }) => how)).toEqual(['live']);
    expect(formulasOf(after)['B1']).toBe(`=${written}`);
  });

  it('adds only the names that are called, says so on both sheets, and takes them away again', () => {
    const { before, after } = called({
      B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)',
      B2: '=MLCOST.RETRAIN(A1,A2,A3,1)*2',
    });
    expect(after.names).toEqual([{ name: 'MLC.RETRAIN', formula: lambdas.get('RETRAIN')?.formula }]);
    const method = JSON.stringify(after.sheets.find(({ name }) => name === 'MLCOST method'));
    expect(method).toContain('Excel 2024');
    expect(method).toContain('=LAMBDA(runsPerYear,');
    expect(readLedger(after)?.lines.map(({ kind, where }) => [kind, where])).toEqual([
      ['cell', 'S!B1'],
      ['cell', 'S!B2'],
      ['lambda', 'MLC.RETRAIN'],
    ]);
    expect(readLedger(after)?.broken).toEqual([]);
    const back = edited(after, unshare(after, 'en')?.edits ?? []);
    expect(back.names).toEqual([]);
    expect(formulasOf(back)).toEqual(formulasOf(before));
    expect(back.sheets.map(({ name }) => name)).toEqual(['S']);
  });

  it('refuses what a LAMBDA gives otherwise than the cell shows', () => {
    const { before } = called({ B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)' });
    const place = { sheet: 'S', row: 0, column: 1 };
    const stale = edited(before, [{ kind: 'cell', place, formula: 'MLCOST.RETRAIN(A1,A2,A3,A4)', value: 7 }]);
    const { conversions, edits } = shared(stale, 'lambda');
    expect(conversions[0]?.reason).toEqual({ kind: 'differs', before: 7, after: 3540 });
    expect(edits).toEqual([]);
  });

  it('leaves a name of the workbook alone, and takes another', () => {
    const names = [{ name: 'mlc.retrain', formula: 'S!$A$1' }];
    const { after } = called({ B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)' }, names);
    expect(formulasOf(after)['B1']).toBe('=MLC.RETRAIN_(A1,A2,A3,A4)');
    expect(after.names.map(({ name }) => name)).toEqual(['mlc.retrain', 'MLC.RETRAIN_']);
    expect(edited(after, unshare(after, 'en')?.edits ?? []).names).toEqual(names);
  });

  it('uses a name again that an earlier conversion added, also as a file holds it', () => {
    const { after } = called({ B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)' });
    const fromFile = {
      ...after,
      names: after.names.map((each) => ({ ...each, formula: lambdaToFile(each.formula) })),
    };
    const place = { sheet: 'S', row: 1, column: 1 };
    const more = edited(fromFile, [
      { kind: 'cell', place, formula: 'MLCOST.RETRAIN(A1,A2,A3,1)', value: 28 },
    ]);
    const { edits, conversions } = shared(more, 'lambda');
    expect(conversions.map(({ how }) => how)).toEqual(['live']);
    expect(edits.filter(({ kind }) => kind === 'addLambda')).toEqual([]);
    const twice = edited(more, edits);
    const back = edited(twice, unshare(twice, 'en')?.edits ?? []);
    expect(back.names).toEqual([]);
    expect(formulasOf(back)['B2']).toBe('=MLCOST.RETRAIN(A1,A2,A3,1)');
  });

  it('keeps a name that a formula of somebody else calls meanwhile', () => {
    const { after } = called({ B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)' });
    const place = { sheet: 'S', row: 4, column: 4 };
    const used = edited(after, [{ kind: 'cell', place, formula: 'mlc.retrain(1,2,3,4)', value: 14 }]);
    const back = edited(used, unshare(used, 'en')?.edits ?? []);
    expect(back.names.map(({ name }) => name)).toEqual(['MLC.RETRAIN']);
    expect(formulasOf(back)['B1']).toBe('=MLCOST.RETRAIN(A1,A2,A3,A4)');
  });

  it('works out LAMBDAs that people named themselves, beside what has the same name as a parameter', () => {
    const names = [
      {
        name: 'twice',
        formula: '_xlfn.LAMBDA(_xlpm.x,_xlop.y,2*_xlpm.x+IF(_xlfn.ISOMITTED(_xlpm.y),0,_xlpm.y))',
      },
      { name: 'x', formula: 'S!$A$2' },
    ];
    const { conversions, after, before } = called({ B1: '=twice(MLCOST.SERVING(A1,x))+twice(x,1)' }, names);
    expect(valueAt(before, 'B1')).toBe(2 * 4 * 5 * 730 * 12 + 11);
    expect(conversions.map(({ how }) => how)).toEqual(['live']);
    expect(formulasOf(after)['B1']).toBe('=twice(MLC.SERVING(A1,x))+twice(x,1)');
  });
});
