import { describe, expect, it } from '@jest/globals';
import type { OpenDemo } from './demo';
import { started } from './insertion';
import type { ConversionOptions, ConvertedWorkbook } from '../../src/hosts/excel/share/convertFormulas';
import type { Plan } from '../../src/sharing/plan';
import type { RestoredWorkbook } from '../../src/hosts/excel/share/restoreFormulas';
import type { Choice } from '../../src/sharing/restore';

const OPTIONS: ConversionOptions = {
  to: 'plain',
  isWhole: false,
  language: 'en',
  date: '2026-11-25',
  producer: 'MLCOST test',
};

interface Outcome<Done> {
  readonly done?: Done;
  readonly problem?: string;
  readonly subject?: string;
  readonly fault?: string;
}

const planned = (demo: OpenDemo, options: Partial<ConversionOptions> = {}) =>
  demo.addin.evaluate(
    (to) => mlcostHost.outcome(mlcostHost.host.planConversion(to)) as Promise<Outcome<Plan>>,
    { ...OPTIONS, ...options },
  );
const converted = (demo: OpenDemo, options: Partial<ConversionOptions> = {}) =>
  demo.addin.evaluate(
    (to) => mlcostHost.outcome(mlcostHost.host.convertFormulas(to)) as Promise<Outcome<ConvertedWorkbook>>,
    { ...OPTIONS, ...options },
  );
const restored = (demo: OpenDemo, choices: readonly (readonly [number, Choice])[] = []) =>
  demo.addin.evaluate(
    (given) =>
      mlcostHost.outcome(mlcostHost.host.restoreFormulas('en', new Map(given))) as Promise<
        Outcome<RestoredWorkbook>
      >,
    choices,
  );

type Cells = Readonly<Record<string, string | number>>;

/** Types into sheets, which are added where they are missing; waits for the functions. */
async function type(demo: OpenDemo, sheets: Readonly<Record<string, Cells>>): Promise<void> {
  await demo.inAddIn(async (context, given: typeof sheets) => {
    for (const [name, cells] of Object.entries(given)) {
      const known = context.workbook.worksheets.getItemOrNullObject(name);
      await context.sync();
      const sheet = known.isNullObject ? context.workbook.worksheets.add(name) : known;
      for (const [address, content] of Object.entries(cells)) sheet.getRange(address).formulas = [[content]];
    }
    await context.sync();
  }, sheets);
  await demo.page.waitForFunction(() => !window.demo?.workbook.isCalculating);
}

/** What every sheet holds, as typed. */
const contents = (demo: OpenDemo) =>
  demo.page.evaluate(() =>
    Object.fromEntries(
      (window.demo?.workbook.sheets ?? []).map((sheet) => {
        const area = sheet.usedArea(false);
        const cells: Record<string, unknown> = {};
        for (let row = 0; area && row <= area.bottom; row++)
          for (let column = 0; column <= area.right; column++) {
            const content = sheet.content(row, column);
            if (content === undefined) continue;
            cells[`${String.fromCharCode(65 + column)}${row + 1}`] =
              typeof content === 'object' && 'formula' in content ? content.formula : content;
          }
        return [sheet.name, cells];
      }),
    ),
  );

/** The names of the workbook and what they stand for. */
const names = (demo: OpenDemo) =>
  demo.inAddIn(async (context) => {
    const found = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return Object.fromEntries(found.items.map(({ name, formula }) => [name, String(formula)]));
  });

const COSTS: Cells = {
  A1: 4,
  A2: 5,
  A3: 2,
  A4: 440,
  B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)',
  B2: '=ROUND(B1*1.2,2)&" €"',
  B3: '=MLCOST.RETRAIN(B1,1,2,3)+1',
  C1: '=MLCOST.DRIFT(A1,A2,A3,A4,440)',
  D1: '=SUM(C1#)',
  E1: '=MLCOST.RATECARD("RATE_DS")',
  F1: '=MLCOST.TORNADO({"a";"b"},{1;2},{2;3},{3;4})',
};

describe('convertFormulas', () => {
  it('turns every formula into plain Excel with the same values, and restores what was typed', async () => {
    const demo = await started();
    await type(demo, { Costs: COSTS });
    const [before, values] = [await contents(demo), await demo.settled('Costs', 'A1:J9')];
    const outcome = await converted(demo);
    expect(outcome).toMatchObject({ done: { undo: false } });
    const after = await contents(demo);
    expect(after['Costs']).toMatchObject({ B1: '=A1*(A2+A3*A4)', B2: COSTS['B2'], D1: '=SUM(C1:C4)' });
    expect(JSON.stringify(after['Costs'])).not.toContain('MLCOST');
    expect(await demo.settled('Costs', 'A1:J9')).toEqual(values);
    expect(Object.keys(after)).toEqual(['Sheet1', 'Costs', 'MLCOST method', 'MLCOST ledger']);

    const back = await restored(demo);
    expect(back).toMatchObject({ done: { restoration: { conflicts: [] }, leftSheets: [] } });
    expect(await contents(demo)).toEqual(before);
    expect(await demo.settled('Costs', 'A1:J9')).toEqual(values);
    expect(demo.errors).toEqual([]);
  });

  it('writes calls of named LAMBDAs, which go when the formulas are restored', async () => {
    const demo = await started();
    await type(demo, { Costs: COSTS });
    const [before, values] = [await contents(demo), await demo.settled('Costs', 'A1:J9')];
    expect(await converted(demo, { to: 'lambda' })).toMatchObject({ done: { undo: false } });
    expect((await contents(demo))['Costs']).toMatchObject({ B1: '=MLC.RETRAIN(A1,A2,A3,A4)' });
    expect(Object.keys(await names(demo))).toEqual(['MLC.RETRAIN']);
    expect(await demo.settled('Costs', 'A1:J9')).toEqual(values);
    await type(demo, { Costs: { A1: 8 } });
    expect(await demo.settled('Costs', 'B1')).toEqual([[7080]]);
    await type(demo, { Costs: { A1: 4 } });
    expect(await restored(demo)).toMatchObject({ done: { restoration: { conflicts: [] } } });
    expect(await contents(demo)).toEqual(before);
    expect(await names(demo)).toEqual({});
    expect(await demo.settled('Costs', 'A1:J9')).toEqual(values);
    expect(demo.errors).toEqual([]);
  });

  it('writes values where they are asked for, and says what is refused on a protected sheet', async () => {
    const demo = await started();
    await type(demo, {
      Costs: { A1: 4, B1: '=MLCOST.RETRAIN(A1,5,2,440)' },
      Locked: { B1: '=MLCOST.RETRAIN(Costs!A1,5,2,440)' },
      Hidden: { B1: '=MLCOST.RETRAIN(Costs!A1,1,1,1)' },
      'Very hidden': { B1: '=MLCOST.RETRAIN(Costs!A1,2,1,1)' },
    });
    await demo.inAddIn(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Locked').protection.protect();
      worksheets.getItem('Hidden').visibility = 'Hidden';
      worksheets.getItem('Very hidden').visibility = 'VeryHidden';
      await context.sync();
    });
    const plan = await planned(demo, { to: 'values' });
    expect(plan.done?.formulas.map(({ where, how, reason }) => [where, how, reason?.kind])).toEqual([
      ['Costs!B1', 'value', 'asked'],
      ['Locked!B1', 'left', 'protected'],
      ['Hidden!B1', 'value', 'asked'],
      ["'Very hidden'!B1", 'value', 'asked'],
    ]);
    expect(await converted(demo, { isWhole: true })).toEqual({ problem: 'notAll', subject: 'Locked!B1' });
    expect(await contents(demo)).toMatchObject({ Costs: { B1: '=MLCOST.RETRAIN(A1,5,2,440)' } });
    await converted(demo, { to: 'values' });
    expect(await contents(demo)).toMatchObject({
      Costs: { A1: 4, B1: 3540 },
      Hidden: { B1: 8 },
      'Very hidden': { B1: 12 },
    });
  });

  it('takes back a formula whose plain form gives something else, and what depends on it stays right', async () => {
    const demo = await started();
    await type(demo, {
      Costs: {
        A1: -4,
        B1: '=IFERROR(MLCOST.RETRAIN(A1,5,2,440),1)',
        B2: '=MLCOST.RETRAIN(B1,5,2,440)',
        B3: '=MLCOST.RETRAIN(3,5,2,440)',
      },
    });
    const values = await demo.settled('Costs', 'A1:B3');
    const { done } = await converted(demo);
    expect(done?.formulas.map(({ where, how, reason }) => [where, how, reason])).toEqual([
      ['Costs!B1', 'left', { kind: 'differs', before: 1, after: -3540 }],
      ['Costs!B2', 'live', undefined],
      ['Costs!B3', 'live', undefined],
    ]);
    expect(await demo.settled('Costs', 'A1:B3')).toEqual(values);
    expect((await contents(demo))['Costs']).toMatchObject({
      B1: '=IFERROR(MLCOST.RETRAIN(A1,5,2,440),1)',
      B2: '=B1*(5+2*440)',
    });
  });

  it('keeps names, tables and charts that use converted cells, and follows what people did meanwhile', async () => {
    const demo = await started();
    await type(demo, {
      Costs: {
        A1: 'month',
        B1: 'cost',
        A2: 1,
        A3: 2,
        B2: '=MLCOST.RETRAIN(A2,5,2,440)',
        B3: '=MLCOST.RETRAIN(A3,5,2,440)',
      },
    });
    await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Costs');
      sheet.tables.add('A1:B3', true).name = 'Months';
      context.workbook.names.add('total', '=SUM(Costs!$B$2:$B$3)');
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Auto');
      sheet.getRange('D1').formulas = [['=total']];
      await context.sync();
    });
    const outcome = await converted(demo);
    expect(outcome).toMatchObject({
      done: {
        formulas: [
          { where: 'Costs!B2', how: 'live' },
          { where: 'Costs!B3', how: 'live' },
        ],
      },
    });
    expect(await demo.settled('Costs', 'D1')).toEqual([[885 * 3]]);
    await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Costs');
      sheet.getRange('1:2').insert('Down');
      sheet.name = 'Costs 2027';
      sheet.getRange('B5').values = [[99]];
      await context.sync();
    });
    const first = await restored(demo);
    const edited = { kind: 'edited', number: 2, original: '=MLCOST.RETRAIN(A3,5,2,440)', found: '99' };
    expect(first).toMatchObject({ done: { restoration: { conflicts: [edited] } } });
    expect((await contents(demo))['Costs 2027']).toMatchObject({ B4: '=MLCOST.RETRAIN(A4,5,2,440)', B5: 99 });
    expect(Object.keys(await contents(demo))).toContain('MLCOST ledger');
    const second = await restored(demo, [[2, 'original']]);
    expect(second.done?.restoration.conflicts).toEqual([]);
    expect(await contents(demo)).toMatchObject({ 'Costs 2027': { B5: '=MLCOST.RETRAIN(A5,5,2,440)' } });
    expect(Object.keys(await contents(demo))).toEqual(['Sheet1', 'Costs 2027']);
  });
});

describe('a failure of Excel', () => {
  it.each([
    ['plain', 1],
    ['lambda', 4],
  ] as const)('leaves the workbook as it was, converting to %s or restoring', async (to, stride) => {
    const demo = await started();
    await type(demo, { Costs: COSTS, Other: { A1: '=MLCOST.RETRAIN(Costs!A1,1,1,1)' } });
    await demo.page.evaluate(() => {
      const runner = window.demo?.host.runner;
      if (!runner) throw new Error('There is no host');
      const run = runner.run.bind(runner);
      const state = { failsAt: Infinity, seen: 0 };
      Object.assign(window, { failing: state });
      runner.run = (request) => {
        const first = state.seen;
        state.seen += request.Actions.length;
        if (state.failsAt < first || state.failsAt >= state.seen) return run(request);
        const done = run({ ...request, Actions: request.Actions.slice(0, state.failsAt - first) });
        state.failsAt = Infinity;
        const Error = {
          Code: 'GeneralException',
          Message: 'injected',
          Location: null,
          ActionIndex: 0,
          HttpStatusCode: 500,
        };
        return { ...done, Error: done.Error ?? Error } as typeof done;
      };
    });
    const failAt = (at: number) =>
      demo.page.evaluate((n) => {
        Object.assign((window as unknown as { failing: object }).failing, { failsAt: n, seen: 0 });
      }, at);
    const operations = () =>
      demo.page.evaluate(() => (window as unknown as { failing: { seen: number } }).failing.seen);
    const state = async () => ({ contents: await contents(demo), names: await names(demo) });
    const before = await state();
    const tried: number[] = [];
    for (let at = 0; ; at += (at < 150 ? 11 : 41) * stride) {
      await failAt(at);
      const outcome = await converted(demo, { to });
      if (outcome.done) break;
      tried.push(at);
      expect([at, outcome.problem]).toEqual([at, 'failed']);
      await failAt(Infinity);
      expect(await state()).toEqual(before);
    }
    expect(tried.length).toBeGreaterThan(3);
    await failAt(Infinity);
    const after = await state();
    for (let at = 0; ; at += 23 * stride) {
      await failAt(at);
      const outcome = await restored(demo);
      const seen = await operations();
      await failAt(Infinity);
      const now = await state();
      if (outcome.done) {
        expect(seen).toBeGreaterThan(50);
        // sheets that Excel would not delete are named, and stay
        expect(now).toMatchObject(before);
        break;
      }
      expect([at, outcome.problem]).toEqual([at, 'failed']);
      expect(now).toEqual(after);
    }
  });
});

declare const mlcostHost: typeof import('./hostEntry');
