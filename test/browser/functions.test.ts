import { beforeAll, describe, expect, it } from '@jest/globals';
import { formulaAnswers } from '../../src/cli/formulaAnswer';
import { functions } from '../functions/exampleCalls';
import { openDemo, type OpenDemo } from './demo';

/** Types into cells of the first sheet, as a person does. */
const type = (demo: OpenDemo, entries: readonly (readonly [row: number, column: number, text: string])[]) =>
  demo.page.evaluate((typed) => {
    const { workbook } = window.demo ?? {};
    const sheet = workbook?.sheets[0];
    if (workbook && sheet)
      for (const [row, column, text] of typed)
        workbook.type(sheet, { top: row, left: column, bottom: row, right: column }, text);
  }, entries);

const valueAt = (demo: OpenDemo, row: number, column: number) =>
  demo.page.evaluate(([at, across]) => window.demo?.workbook.sheets[0]?.value(at, across), [
    row,
    column,
  ] as const);

const settle = (demo: OpenDemo) => demo.page.waitForFunction(() => !window.demo?.workbook.isCalculating);

describe('functions of the add-in', () => {
  let demo: OpenDemo;
  beforeAll(async () => {
    demo = await openDemo();
  });

  it('are all there, and every example typed into a cell gives what npm run formula gives', async () => {
    const formulas = functions.map(({ example }) => `=MLCOST.${example}`);
    const answers = formulas.map(formulaAnswers('en'));
    await demo.page.evaluate((typed) => {
      const { workbook } = window.demo ?? {};
      const sheet = workbook?.addSheet('All');
      typed.forEach((text, index) => {
        const area = { top: 0, left: index * 30, bottom: 0, right: index * 30 };
        if (workbook && sheet) workbook.type(sheet, area, text);
      });
    }, formulas);
    await settle(demo);
    const shown = await demo.page.evaluate((count) => {
      const sheet = window.demo?.workbook.sheet('All');
      return Array.from({ length: count }, (_, index) => {
        const { rows = 1, columns = 1 } = sheet?.spill(0, index * 30) ?? {};
        return Array.from({ length: rows }, (_each, row) =>
          Array.from({ length: columns }, (_one, column) => sheet?.value(row, index * 30 + column)),
        );
      });
    }, formulas.length);
    const got = shown.map((cells, index) => [formulas[index], cells.map((row) => row.map(printed))]);
    const wanted = answers.map((answer, index) => [formulas[index], asCells(answer)]);
    expect(got).toEqual(wanted);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
  it('show #BUSY! first, then their value, and keep the message of an error', async () => {
    await type(demo, [
      [0, 0, '=MLCOST.RETRAIN(4,5,2,440)'],
      [1, 0, '=MLCOST.RETRAIN(-1,5,2,440)'],
      [2, 0, '=1+MLCOST.RETRAIN(A4,5,2,440)'],
      [3, 0, '4'],
    ]);
    await settle(demo);
    expect(await valueAt(demo, 0, 0)).toBe(3540);
    expect(await valueAt(demo, 2, 0)).toBe(3541);
    expect(await valueAt(demo, 1, 0)).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('runsPerYear'),
    });
  });

  it('are worked out again when a cell they read changes', async () => {
    await type(demo, [[3, 0, '8']]);
    await settle(demo);
    expect(await valueAt(demo, 2, 0)).toBe(7081);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
  it('stand in one another and in LET, and take what is left out as they take nothing', async () => {
    await type(demo, [
      [0, 2, '=MLCOST.RETRAIN(MLCOST.RETRAIN(4,5,2,440)/885,5,2,440)'],
      [1, 2, '=LET(runs,4,MLCOST.RETRAIN(runs,5,2,440))'],
      [2, 2, '=MLCOST.RETRAIN(4,5,2,440,,,,)'],
    ]);
    await settle(demo);
    expect(await Promise.all([0, 1, 2].map((row) => valueAt(demo, row, 2)))).toEqual([3540, 3540, 3540]);
  });

  it('that do not exist are #NAME?', async () => {
    await type(demo, [[5, 0, '=MLCOST.NOPE(1)']]);
    await settle(demo);
    expect(await valueAt(demo, 5, 0)).toEqual({ error: '#NAME?' });
  });

  it('answer ten thousand cells in slices that leave the page alive', async () => {
    await demo.inAddIn(async (context) => {
      const sheet = context.workbook.worksheets.add('Ten thousand');
      sheet.getRange('A1:A10000').values = Array.from({ length: 10_000 }, (_, index) => [1 + (index % 12)]);
      sheet.getRange('B1:B10000').formulas = Array.from({ length: 10_000 }, (_, index) => [
        `=MLCOST.RETRAIN(A${index + 1},5,2,440)`,
      ]);
      await context.sync();
    });
    await settle(demo);
    const values = (await demo.settled('Ten thousand', 'B1:B10000')) as number[][];
    expect(values.flat().reduce((sum, value) => sum + value, 0)).toBe(
      Array.from({ length: 10_000 }, (_, index) => (1 + (index % 12)) * 885).reduce(
        (sum, value) => sum + value,
        0,
      ),
    );
  });
});

describe('in French', () => {
  it('a formula is typed with semicolons and decimal commas', async () => {
    const demo = await openDemo({ language: 'fr' });
    await type(demo, [
      [0, 0, '=MLCOST.RETRAIN(4;5;2;440)'],
      [1, 0, '=SOMME(A1;0,5)'],
    ]);
    await settle(demo);
    expect([await valueAt(demo, 0, 0), await valueAt(demo, 1, 0)]).toEqual([3540, 3540.5]);
    const local = await demo.inAddIn(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A2').load('formulas,formulasLocal');
      await context.sync();
      return [range.formulas, range.formulasLocal, Office.context.displayLanguage];
    });
    expect(local).toEqual([[['=SUM(A1,0.5)']], [['=SOMME(A1;0,5)']], 'fr-FR']);
    const message = await demo.addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('A1');
        await context.sync();
        return range.values;
      }).catch(({ code, message: said }: OfficeExtension.Error) => [code, said]),
    );
    expect(message).toEqual(['PropertyNotLoaded', expect.stringContaining('propriété')]);
    await demo.close();
  });
});

/** As printed, to twelve digits: the last ones of a power differ between versions of V8. */
const printed = (value: unknown) => {
  if (value === null || value === 0) return 0;
  if (typeof value === 'number') return Number(value.toPrecision(12));
  return typeof value === 'object' ? (value as { error: string }).error : value;
};

function asCells(answer: ReturnType<ReturnType<typeof formulaAnswers>>): unknown[][] {
  if ('error' in answer) return [[answer.error]];
  const { value } = answer;
  return (Array.isArray(value) ? (value as unknown[][]) : [[value]]).map((row) => row.map(printed));
}
