import { describe, expect, it } from '@jest/globals';
import type { OpenDemo } from './demo';
import { failing, operationsSeen } from './failing';
import { called, started } from './insertion';
import { contents, converted, COSTS, names, restored, type } from './sharing';

const removeSheet = (demo: OpenDemo, name: string) =>
  demo.inAddIn(async (context, sheet: string) => {
    context.workbook.worksheets.getItem(sheet).delete();
    await context.sync();
  }, name);

/** Excel does not change a cell that is part of an array formula or of a data table: no request that would. */
const refusing = (demo: OpenDemo, sheet: string, address: string) =>
  demo.page.evaluate(
    ([name, cell]) => {
      const { workbook } = window.demo ?? {};
      const shut = workbook?.sheets.find((each) => each.name === name);
      if (!workbook || !shut) throw new Error('There is no such sheet');
      const row = Number(cell.slice(1)) - 1;
      const column = cell.charCodeAt(0) - 65;
      const write = workbook.write.bind(workbook);
      workbook.write = (target, area, content) => {
        const isIn = area.top <= row && row <= area.bottom && area.left <= column && column <= area.right;
        if (target === shut && isIn) throw new Error('You cannot change part of an array.');
        write(target, area, content);
      };
    },
    [sheet, address] as const,
  );

describe('a failure of Excel', () => {
  it.each([
    ['plain', 1],
    ['lambda', 3],
  ] as const)('leaves the workbook as it was or wholly done, to %s and back', async (to, stride) => {
    const demo = await started();
    await type(demo, { Costs: COSTS, Other: { A1: '=MLCOST.RETRAIN(Costs!A1,1,1,1)' } });
    const state = async () => ({ contents: await contents(demo), names: await names(demo) });
    const before = await state();
    const failed: number[] = [];
    let after: typeof before | undefined;
    for (let at = 0; ; at += (at < 150 ? 17 : 61) * stride) {
      await failing(demo, { failsAt: at });
      const outcome = await converted(demo, { to });
      const isReached = (await operationsSeen(demo)) > at;
      await failing(demo);
      if (outcome.problem) {
        expect([at, outcome]).toEqual([at, { problem: 'failed', subject: expect.any(String) }]);
        failed.push(at);
        expect(await state()).toEqual(before);
        continue;
      }
      // a refusal that was of no single cell: it was written in halves
      after ??= await state();
      expect(await state()).toEqual(after);
      if (!isReached) break;
      expect(await restored(demo)).toMatchObject({ done: { restoration: { conflicts: [] } } });
      expect(await state()).toEqual(before);
    }
    expect(failed.length).toBeGreaterThan(3);
    for (let at = 0; ; at += 37 * stride) {
      await failing(demo, { failsAt: at });
      const outcome = await restored(demo);
      const isReached = (await operationsSeen(demo)) > at;
      await failing(demo);
      if (outcome.problem) {
        expect([at, outcome]).toEqual([at, { problem: 'failed', subject: expect.any(String) }]);
        expect(await state()).toEqual(after);
        continue;
      }
      // sheets that Excel would not delete are named, and stay
      expect(await state()).toMatchObject(before);
      if (!isReached) break;
      for (const sheet of outcome.done?.leftSheets ?? []) await removeSheet(demo, sheet);
      await converted(demo, { to });
      expect(await state()).toEqual(after);
    }
  });

  it('of one cell leaves that cell, and converts the others', async () => {
    const demo = await started();
    await type(demo, {
      Costs: {
        A1: 4,
        B1: '=MLCOST.RETRAIN(A1,5,2,440)',
        B2: '=MLCOST.RETRAIN(B1,5,2,440)',
        B3: '=MLCOST.RETRAIN(B2,5,2,440)',
        B4: '=MLCOST.RETRAIN(3,5,2,440)',
      },
    });
    const values = await demo.settled('Costs', 'B1:B4');
    await refusing(demo, 'Costs', 'B2');
    const { done } = await converted(demo);
    expect(done?.formulas.map(({ where, how, reason }) => [where, how, reason])).toEqual([
      ['Costs!B1', 'live', undefined],
      ['Costs!B2', 'left', { kind: 'untouchable' }],
      ['Costs!B3', 'live', undefined],
      ['Costs!B4', 'live', undefined],
    ]);
    expect((await contents(demo))['Costs']).toMatchObject({
      B1: '=A1*(5+2*440)',
      B2: '=MLCOST.RETRAIN(B1,5,2,440)',
      B3: '=B2*(5+2*440)',
    });
    expect(await demo.settled('Costs', 'B1:B4')).toEqual(values);
    expect(await restored(demo)).toMatchObject({ done: { restoration: { conflicts: [] } } });
    const before = await contents(demo);
    expect(await converted(demo, { isWhole: true })).toEqual({ problem: 'notAll', subject: 'Costs!B2' });
    expect(await contents(demo)).toEqual(before);
    await converted(demo);
    await refusing(demo, 'Costs', 'B3');
    const plain = await contents(demo);
    expect(await restored(demo)).toEqual({ problem: 'refused', subject: 'Costs!B3' });
    expect(await contents(demo)).toEqual(plain);
  });
});

describe('repairFormulas', () => {
  const broken = ['=_xldudf_MLCOST_RETRAIN(4,5,2,440)', '=1+_xldudf_MLCOST_RETRAIN(1,5,2,440)'];

  it('enters broken formulas anew, and names protected sheets and cells that Excel refuses', async () => {
    const demo = await started();
    await type(demo, {
      Costs: { A1: broken[0] ?? '', A2: '=1+1', B1: broken[1] ?? '', C1: broken[0] ?? '' },
      Locked: { A1: broken[0] ?? '' },
    });
    await demo.inAddIn(async (context) => {
      context.workbook.worksheets.getItem('Locked').protection.protect();
      await context.sync();
    });
    await refusing(demo, 'Costs', 'C1');
    expect(await called(demo, 'repairFormulas')).toEqual({
      done: { repaired: ['Costs!A1', 'Costs!B1'], skippedSheets: ['Locked'], refused: ['Costs!C1'] },
    });
    expect(await demo.settled('Costs', 'A1:B1')).toEqual([[3540, 886]]);
  });

  it('leaves them as they were where Excel fails, or where it is stopped', async () => {
    const demo = await started();
    await type(demo, { Costs: { A1: broken[0] ?? '', B2: broken[1] ?? '' } });
    const before = await contents(demo);
    for (let at = 0, isReached = true; isReached; at++) {
      await failing(demo, { failsAt: at });
      const outcome = await called(demo, 'repairFormulas');
      isReached = (await operationsSeen(demo)) > at;
      await failing(demo);
      if (outcome.problem === undefined) {
        expect(await demo.settled('Costs', 'A1')).toEqual([[3540]]);
        await type(demo, { Costs: { A1: broken[0] ?? '', B2: broken[1] ?? '' } });
      }
      expect(await contents(demo)).toEqual(before);
    }
    const stopped = await demo.addin.evaluate(() => {
      const stop = new AbortController();
      stop.abort();
      return mlcostHost.outcome(mlcostHost.host.repairFormulas({ signal: stop.signal }));
    });
    expect(stopped).toEqual({ problem: 'cancelled', subject: '' });
    expect(await contents(demo)).toEqual(before);
  });
});

declare const mlcostHost: typeof import('./hostEntry');
