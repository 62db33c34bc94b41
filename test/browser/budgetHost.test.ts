import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { everyProject } from '../../src/budget/projects';
import { laidOutProject } from '../budget/samples';
import type { OpenDemo } from './demo';
import { called, contents, inserted, options, type Outcome, started, withHost } from './insertion';

/** A budget as the host hands it over, its maps as objects. */
interface Budget {
  readonly id: string;
  readonly project: string;
  readonly sheets: readonly { readonly title: string }[];
  readonly values: Readonly<Record<string, number | string>>;
  readonly addresses: Readonly<Record<string, string>>;
}

let demo: OpenDemo;
let id = '';

beforeAll(async () => {
  demo = await withHost({ language: 'fr' });
  const outcome = await inserted(demo, options('churn'));
  id = outcome.done?.id ?? '';
});
afterAll(() => demo.close());

const budget = async (): Promise<Budget> => {
  const { done } = await called<readonly Budget[]>(demo, 'readBudgets');
  const [first] = done ?? [];
  if (!first) throw new Error('There is no budget');
  return first;
};

/** The total as core computes it. */
const base = (change: Readonly<Record<string, number>> = {}): number => {
  const { project, ...given } = options('churn');
  const inputs = { ...given.inputs, ...change };
  return Number(laidOutProject(everyProject[project], { ...given, inputs }).values.get('budget_base'));
};

describe('a budget in the workbook', () => {
  it('is read back with its values, and updated in place', async () => {
    const before = await budget();
    expect(before).toMatchObject({ id, project: 'churn' });
    expect(before.values['budget_base']).toBeCloseTo(base(), 6);
    const { done } = await called<Budget>(demo, 'updateBudget', id, { R5_runsPerYear: 12 });
    expect(done?.values['R5_runsPerYear']).toBe(12);
    expect(done?.values['budget_base']).toBeCloseTo(base({ R5_runsPerYear: 12 }), 6);
    await called(demo, 'updateBudget', id, { R5_runsPerYear: before.values['R5_runsPerYear'] });
    expect((await budget()).values['budget_base']).toBe(before.values['budget_base']);
  });

  it('refuses a name that it lacks, and a budget that is not there, before anything is written', async () => {
    const before = await contents(demo);
    const unknown = await called(demo, 'updateBudget', id, { R5_runsPerYear: 9, NOTHING: 1 });
    expect(unknown).toEqual({ problem: 'unknownName', subject: 'NOTHING' });
    expect(await called(demo, 'updateBudget', 'b0', {})).toEqual({ problem: 'gone', subject: '' });
    expect(await contents(demo)).toEqual(before);
  });

  it('gives every cell back what it held when Excel fails at any operation that writes', async () => {
    const before = await contents(demo);
    await demo.page.evaluate(() => {
      const state = { failsAt: Infinity, written: 0 };
      const runner = window.demo?.host.runner as unknown as {
        perform: (action: { ActionType: number }, ...given: unknown[]) => unknown;
      };
      const perform = runner.perform.bind(runner);
      runner.perform = (action, ...given) => {
        const sets = 4; // the number of «set a property» on the wire
        if (action.ActionType === sets && state.written++ === state.failsAt) throw new Error('injected');
        return perform(action, ...given);
      };
      Object.assign(window, { writing: state });
    });
    const values = { R5_runsPerYear: 9, RATE_DS: 777, AUTHOR: '=not a formula' };
    const failed: (string | undefined)[] = [];
    for (const at of [0, 1, 2]) {
      await demo.page.evaluate(
        (n) => Object.assign((window as unknown as { writing: object }).writing, { failsAt: n, written: 0 }),
        at,
      );
      failed.push((await called(demo, 'updateBudget', id, values)).problem);
      expect(await contents(demo)).toEqual(before);
    }
    expect(failed).toEqual(['failed', 'failed', 'failed']);
    await demo.page.evaluate(() =>
      Object.assign((window as unknown as { writing: object }).writing, { failsAt: Infinity }),
    );
  });

  it('takes actual costs below those it holds, and a baseline that no longer moves', async () => {
    const entry = {
      date: '2027-03-15',
      account: '6063',
      costCentre: 'IT',
      text: 'GPU',
      amount: 1200,
      line: '',
    };
    const first = await called<Budget>(demo, 'writeActuals', id, [entry], { 6063: 'R1' });
    const second = await called<Budget>(demo, 'writeActuals', id, [{ ...entry, amount: 300, line: 'M3' }]);
    expect([first.problem, first.fault, second.problem, second.fault]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(await demo.settled('Réalisé', 'B8:F9')).toEqual([
      ['6063', 'IT', 'GPU', 1200, ''],
      ['6063', 'IT', 'GPU', 300, 'M3'],
    ]);
    expect(await demo.settled('Réalisé', 'L8:M8')).toEqual([['6063', 'R1']]);
    const frozen = await called<Budget>(demo, 'freezeBaseline', id, { date: '2027-01-04', by: 'Ana' });
    expect(frozen.done?.values).toMatchObject({ BASELINE_BY: 'Ana', BASELINE_DATE: 46_391 });
    const sums = await demo.inAddIn(async (context) => {
      const range = context.workbook.worksheets.getItem('Suivi').names.getItem('baseline_months').getRange();
      range.load('formulas');
      await context.sync();
      return range.formulas.flat().filter((content) => String(content).startsWith('=')).length;
    });
    expect(sums).toBe(0);
  });

  it('is gone to, selected and read', async () => {
    const { addresses } = await budget();
    const selected: unknown[] = [];
    await demo.addin.evaluate(async () => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      await mlcostHost.host.onSelectionChanged(({ address }) => heard.push(address));
    });
    await called(demo, 'goTo', addresses['R5_runsPerYear']);
    const { done } = await called(demo, 'selection');
    selected.push(done?.['sheet'], done?.['value'], done?.['formula']);
    expect(selected).toEqual(['6 Exploitation', 4, '']);
    await demo.addin.waitForFunction(() => (window as unknown as { heard: string[] }).heard.length > 0);
    expect(await called(demo, 'read', addresses['R5_runsPerYear'])).toEqual({ done: [[4]] });
    expect(await called(demo, 'goTo', 'Nowhere!A1')).toMatchObject({ problem: 'noSuchRange' });
  });

  it('has its formulas repaired where they came without the add-in', async () => {
    await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Cassé');
      sheet.getRange('A1:A2').formulas = [['=_xldudf_MLCOST_RETRAIN(4,5,2,440)'], ['=1+1']];
      await context.sync();
    });
    expect(await called(demo, 'repairFormulas')).toEqual({
      done: { repaired: ['Cassé!A1'], skippedSheets: [], refused: [] },
    });
    expect(await demo.settled('Cassé', 'A1:A2')).toEqual([[3540], [2]]);
  });

  it('is removed with its sheets and nothing else', async () => {
    const { sheets } = await budget();
    expect(await called(demo, 'removeBudget', id)).toEqual({ done: null });
    const left = (await contents(demo)).map(({ title }) => title);
    expect(left).toEqual(['Feuil1', 'Cassé']);
    expect(sheets.length).toBeGreaterThan(10);
    expect(await called(demo, 'removeBudget', id)).toEqual({ problem: 'gone', subject: '' });
  });
});

describe('an insertion', () => {
  it('that is cancelled while it writes leaves the workbook as it was', async () => {
    const other = await started();
    const before = await contents(other);
    const outcome = await other.addin.evaluate((given) => {
      const stop = new AbortController();
      const watch = {
        signal: stop.signal,
        onProgress: ({ stage }: { stage: string }) => stage === 'writing' && stop.abort(),
      };
      const work = mlcostHost.host.insertBudget(mlcostHost.optionsOf(given), watch);
      return mlcostHost.outcome(work) as Promise<Outcome>;
    }, options('churn'));
    expect(outcome).toEqual({ problem: 'cancelled', subject: '' });
    expect(await contents(other)).toEqual(before);
  });
});

declare const mlcostHost: typeof import('./hostEntry');
