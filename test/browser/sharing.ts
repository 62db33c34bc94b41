import type { ConversionOptions, ConvertedWorkbook } from '../../src/hosts/excel/share/convertFormulas';
import type { RestoredWorkbook } from '../../src/hosts/excel/share/restoreFormulas';
import type { Preview } from '../../src/sharing/plan';
import type { Choice } from '../../src/sharing/restore';
import type { OpenDemo } from './demo';
import type { Outcome } from './insertion';

const OPTIONS: ConversionOptions = {
  to: 'plain',
  isWhole: false,
  language: 'en',
  date: '2026-11-25',
  producer: 'MLCOST test',
};

export const planned = (demo: OpenDemo, options: Partial<ConversionOptions> = {}) =>
  demo.addin.evaluate(
    (to) => mlcostHost.outcome(mlcostHost.host.planConversion(to)) as Promise<Outcome<Preview>>,
    { ...OPTIONS, ...options },
  );

export const converted = (demo: OpenDemo, options: Partial<ConversionOptions> = {}) =>
  demo.addin.evaluate(
    (to) => mlcostHost.outcome(mlcostHost.host.convertFormulas(to)) as Promise<Outcome<ConvertedWorkbook>>,
    { ...OPTIONS, ...options },
  );

export const restored = (demo: OpenDemo, choices: readonly (readonly [number, Choice])[] = []) =>
  demo.addin.evaluate(
    (given) =>
      mlcostHost.outcome(mlcostHost.host.restoreFormulas('en', new Map(given))) as Promise<
        Outcome<RestoredWorkbook>
      >,
    choices,
  );

export type Cells = Readonly<Record<string, string | number>>;

/** Types into sheets, which are added where they are missing; waits for the functions. */
export async function type(demo: OpenDemo, sheets: Readonly<Record<string, Cells>>): Promise<void> {
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
export const contents = (demo: OpenDemo) =>
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
export const names = (demo: OpenDemo) =>
  demo.inAddIn(async (context) => {
    const found = context.workbook.names.load('items/name,items/formula');
    await context.sync();
    return Object.fromEntries(found.items.map(({ name, formula }) => [name, String(formula)]));
  });

/** Formulas in a block, nested, with a price, and one that no plain formula gives. */
export const COSTS: Cells = {
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

declare const mlcostHost: typeof import('./hostEntry');
