import { describe, expect, it } from '@jest/globals';
import { failing, operationsSeen } from './failing';
import { called, contents, inserted, options, started } from './insertion';

const PARTS = 5;

describe('removeBudget, when Excel fails', () => {
  it('before the first sheet is gone, leaves the workbook as it was', async () => {
    const demo = await started();
    const { done } = await inserted(demo, options('blank', { language: 'en', formulas: 'mlcost' }));
    const id = done?.id ?? '';
    // nothing but the budget: its removal needs a blank sheet
    await demo.inAddIn(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').delete();
      await context.sync();
    });
    await demo.settled('Summary', 'A1');
    const before = await contents(demo);

    // at the first sheet, and at any part of what is read before
    await failing(demo, { name: 'Delete', failsAt: 0 });
    expect(await called(demo, 'removeBudget', id)).toMatchObject({ problem: 'failed' });
    expect(await contents(demo)).toEqual(before);
    const read = (await operationsSeen(demo)) - 1;
    expect(read).toBeGreaterThan(100);
    for (let part = 0; part < PARTS; part++) {
      const at = Math.floor((part * read) / PARTS);
      await failing(demo, { failsAt: at });
      expect([at, (await called(demo, 'removeBudget', id)).problem]).toEqual([at, 'failed']);
    }
    expect(await contents(demo)).toEqual(before);
    // what the host throws is on the console, and nothing else is
    expect(new Set(demo.errors)).toEqual(new Set(['injected']));
  });

  it('halfway, names the sheets that are left, and removes them when asked again', async () => {
    const demo = await started();
    const before = await contents(demo);
    const { done } = await inserted(demo, options('blank', { language: 'en', formulas: 'mlcost' }));
    const titles = done?.sheets.map(({ title }) => title) ?? [];
    await demo.settled('Summary', 'A1');

    await failing(demo, { name: 'Delete', failsAt: 3 });
    const outcome = await called(demo, 'removeBudget', done?.id);
    expect(outcome).toMatchObject({ problem: 'leftover', subject: titles.slice(3).join(', ') });
    const left = await contents(demo);
    expect(left.map(({ title }) => title)).toEqual([...before.map(({ title }) => title), ...titles.slice(3)]);

    await failing(demo);
    expect(await called(demo, 'removeBudget', done?.id)).not.toHaveProperty('problem');
    expect(await contents(demo)).toEqual(before);
  });
});
