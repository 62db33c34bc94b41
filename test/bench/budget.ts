import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import { layout } from '../../src/budget/layout';
import { everyProject } from '../../src/budget/projects';
import { Engine } from '../../src/engine';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { churnOptions, referencePricesOf } from '../budget/samples';
import { median } from './median';

/** The budget of churn: described, laid out with its formulas, written as a file, recalculated after an edit. */
const ROUNDS = 15;
const options = { ...churnOptions, inputs: referencePricesOf(everyProject.churn) };

async function timed(work: () => unknown, rounds = ROUNDS): Promise<{ best: number; middle: number }> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return { best: Math.min(...times), middle: median(times) };
}

const workbook = budgetWorkbook(options);
const laidOut = layout(workbook, 'plain');
const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
const engine = new Engine({ wasm, isCustom: () => false });
for (const { title } of laidOut.sheets) engine.addSheet(title);
for (const { title, rows } of laidOut.sheets)
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) engine.setFormula({ sheet: title, row, column }, cell.formula);
      else if (cell) engine.setValue({ sheet: title, row, column }, cell.value);
    }),
  );
engine.calculate();
const driver = laidOut.inputs.get('RATE_DS');
if (!driver) throw new Error('The day rate has no cell');
let rate = 400;

const report = (name: string, { best, middle }: { best: number; middle: number }) =>
  console.log(`budget: ${name.padEnd(46)}${middle.toFixed(1).padStart(8)} ms, best ${best.toFixed(1)} ms`);
report('described', await timed(() => budgetWorkbook(options)));
report('laid out, every formula written', await timed(() => layout(workbook, 'plain')));
report('laid out and written as a file', await timed(() => workbookFile(layout(workbook, 'plain')), 7));
report(
  'recalculated in IronCalc after an edit',
  await timed(() => {
    engine.setValue(driver, (rate += 1));
    engine.calculate();
  }),
);
engine.free();
