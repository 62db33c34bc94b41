import { describe, expect, it } from '@jest/globals';
import { engineWasm } from '../../src/cli/engineWasm';
import { engineEvaluator } from '../../src/recalculation/engineEvaluator';
import { plan, type PlanOptions } from '../../src/sharing/plan';
import type { WorkbookContent } from '../../src/sharing/workbook';
import { book, DATE, edited, formulasOf, spilling } from './samples';

const planOf = (content: WorkbookContent, change: Partial<PlanOptions> = {}) =>
  plan(
    content,
    { to: 'plain', refused: [], language: 'en', date: DATE, producer: 'MLCOST test', ...change },
    engineEvaluator(content, engineWasm()),
  );

const content = book(
  {
    S: { A1: 4, B1: '=MLCOST.RETRAIN(A1,5,2,440)', B2: spilling('=MLCOST.DRIFT(A1,5,2,440,440)', 4) },
    Locked: { A1: '=MLCOST.RETRAIN(2,5,2,440)' },
  },
  [],
  { Locked: { isProtected: true } },
);

describe('plan', () => {
  it('takes each plain formula to give what its cell shows, and leaves protected sheets', () => {
    const { formulas, edits } = planOf(content);
    expect(formulas.map(({ where, how, reason }) => [where, how, reason?.kind])).toEqual([
      ['S!B1', 'live', undefined],
      ['S!B2', 'live', undefined],
      ['Locked!A1', 'left', 'protected'],
    ]);
    expect(formulasOf(edited(content, edits))['B1']).toBe('=A1*(5+2*440)');
  });

  it('leaves what was tried and differs, with both values', () => {
    const refused = [{ where: 'S!B1', differs: { before: 3540, after: 3541 } }];
    const [first] = planOf(content, { refused }).formulas;
    expect(first).toMatchObject({ how: 'left', reason: { kind: 'differs', before: 3540, after: 3541 } });
  });

  it('says what to put right before', () => {
    const kinds = planOf(content).findings.map(({ kind }) => kind);
    expect(kinds).toEqual(['mlcostLeft', 'mlcostLeft', 'mlcostLeft']);
  });
});
