import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Workbook } from '@cj-tech-master/excelts';
import { Engine } from '../../src/engine';
import { callFunction } from '../../src/functions/callFunction';
import { retrain } from '../../src/functions/catalogue/drift';
import { plainForm } from '../../src/functions/plainForm';
import type { Call } from '../../src/formula/formula';
import { parseFormula } from '../../src/formula/parseFormula';
import { printFormula } from '../../src/formula/printFormula';
import { recalculated } from '../office/soffice';
import { median } from './median';

/** A column of 10,000 cells: RETRAIN as Excel calls it, and its plain form recalculated by two spreadsheets. */
const CELLS = 10_000;
const ROUNDS = 5;
const plain = plainForm(retrain, parseFormula('RETRAIN(A1,B1,C1,D1)') as Call)?.[0]?.[0];
const template = plain ? printFormula(plain) : '';
const formulaAt = (row: number) => template.replace(/([A-D])1/g, `$1${row}`);
const inputs = (row: number) => [1 + (row % 12), row % 7, 0.5 + (row % 4), 400 + (row % 200)];

function milliseconds(work: () => unknown): number {
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

const rows = Array.from({ length: CELLS }, (_, index) => inputs(index + 1));
const ours = milliseconds(() => rows.forEach((given) => callFunction(retrain, given)));

function ironCalc(): number {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
  const engine = new Engine({ wasm, isCustom: () => false });
  engine.addSheet('S');
  rows.forEach((given, row) => {
    given.forEach((value, column) => engine.setValue({ sheet: 'S', row, column }, value));
    engine.setFormula({ sheet: 'S', row, column: 4 }, formulaAt(row + 1));
  });
  engine.calculate();
  let next = 1000;
  return milliseconds(() => {
    engine.setValue({ sheet: 'S', row: 0, column: 0 }, (next += 1));
    engine.calculate();
  });
}

/** LibreOffice opens, recalculates and saves: the time with formulas less the time with values alone. */
async function libreOffice(): Promise<number> {
  const timed = async (withFormulas: boolean) => {
    const file = new Workbook();
    const sheet = file.addWorksheet('S');
    rows.forEach((given, row) =>
      sheet.addRow([...given, withFormulas ? { formula: formulaAt(row + 1) } : row]),
    );
    const bytes = new Uint8Array(await file.xlsx.writeBuffer());
    const times: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      const start = performance.now();
      await recalculated(bytes);
      times.push(performance.now() - start);
    }
    return median(times);
  };
  return Math.max(0, (await timed(true)) - (await timed(false)));
}

const report = (name: string, time: number) =>
  console.log(
    `${name.padEnd(44)}${time.toFixed(1).padStart(9)} ms ${(time / ours).toFixed(1).padStart(8)} x`,
  );
console.log(`${CELLS} cells of ${template}`);
report('MLCOST.RETRAIN, checked and shaped', ours);
report('IronCalc, plain form, one cell edited', ironCalc());
report('LibreOffice, plain form, file with less without', await libreOffice());
