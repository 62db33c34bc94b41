import { describe, expect, it } from '@jest/globals';
import type { OpenDemo } from './demo';
import { contents, contentsOf, inserted, options, started } from './insertion';

/** A workbook in which somebody has worked: everything that an insertion could harm. */
async function somebodysWorkbook(): Promise<OpenDemo> {
  const demo = await started();
  await demo.inAddIn(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:B3').formulas = [
      ['Item', 'Cost'],
      ['GPU', 12],
      ['Staff', '=B2*MLCOST.RETRAIN(4,5,2,440)+Rate'],
    ];
    sheet.tables.add('A1:B3', true).name = 'Costs';
    workbook.names.add('Rate', '=0.2');
    workbook.worksheets.add('Hidden').visibility = 'Hidden';
    workbook.settings.add('mine', 1);
    await context.sync();
  });
  await demo.settled('Sheet1', 'A1');
  return demo;
}

interface Failing {
  failsAt: number;
  seen: number;
  readonly differs: string[];
}

/**
 * Lets Excel fail at its n-th operation, and looks at the workbook after every operation of an insertion: whatever is
 * not one of the sheets that came since must be as it was.
 */
const watched = (demo: OpenDemo) =>
  demo.page.evaluate((source) => {
    const { host, workbook } = window.demo ?? {};
    if (!host || !workbook) throw new Error('There is no host');
    const contentsNow = (0, eval)(`(${source})`) as typeof contentsOf;
    const kept = workbook.sheets.map(({ id }) => id);
    const mark = () => {
      const added = workbook.sheets.filter(({ id }) => !kept.includes(id)).map(({ name }) => name);
      const names = workbook.names.items.map(({ state }) => state);
      const settings = workbook.settings.items.map(({ state }) => state);
      return JSON.stringify([contentsNow(workbook, added), names, settings, workbook.calculationMode]);
    };
    const before = mark();
    const state: Failing = { failsAt: Infinity, seen: 0, differs: [] };
    Object.assign(window, { failing: state });
    const runner = host.runner as unknown as { perform: (...given: unknown[]) => unknown };
    const perform = runner.perform.bind(runner);
    runner.perform = (action, ...given) => {
      const at = state.seen++;
      const isWatched = state.failsAt === Infinity;
      if (at === state.failsAt) throw new Error('injected');
      const result = perform(action, ...given);
      if (isWatched && mark() !== before) state.differs.push(`${at} ${(action as { Name: string }).Name}`);
      return result;
    };
  }, contentsOf.toString());

describe('insertBudget, when Excel fails', () => {
  it('touches nothing but its own sheets, operation by operation, and takes them away again', async () => {
    const demo = await somebodysWorkbook();
    const before = await contents(demo);
    await watched(demo);
    const failAt = (at: number) =>
      demo.page.evaluate(
        (n) => Object.assign((window as unknown as { failing: Failing }).failing, { failsAt: n, seen: 0 }),
        at,
      );
    // once without a failure: how many operations there are, and what each of them touches
    const { done } = await inserted(demo, options('churn'));
    const { seen, differs } = await demo.page.evaluate(
      () => (window as unknown as { failing: Failing }).failing,
    );
    expect(done).toMatchObject({ agrees: true });
    expect(seen).toBeGreaterThan(5000);
    expect(differs).toEqual([]);
    await demo.addin.evaluate((id) => mlcostHost.host.removeBudget(id), done?.id ?? '');
    expect(await contents(demo)).toEqual(before);
    // while reading, before the first sheet, with some of the sheets, while writing
    for (const at of [0, 9, 10, 30, 60, Math.round(seen / 2), Math.round(seen * 0.9)]) {
      await failAt(at);
      const outcome = await inserted(demo, options('churn'));
      expect([at, outcome.problem]).toEqual([at, 'failed']);
      expect(await contents(demo)).toEqual(before);
    }
  });
});

declare const mlcostHost: typeof import('./hostEntry');
