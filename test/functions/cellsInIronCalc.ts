import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Grid } from '../../src/engine/grid';
import { agrees, type CallOnCells, callsOnCells, withPlainForm } from './callsOnCells';

const CASES_PER_SHEET = 200;
const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));

/** What disagrees on a sheet that holds these cases from a row on. */
function disagreements(cases: readonly CallOnCells[], firstRow: number): string[] {
  const grid = new Grid(wasm);
  grid.addSheet('Calls');
  const at = (row: number, column: number) => ({ sheet: 'Calls', row: firstRow + row, column });
  cases.forEach(({ inputs, outputs }, row) => {
    inputs.forEach((value, column) => grid.setValue(at(row, column), value));
    outputs.forEach(({ plain }, index) => grid.setFormula(at(row, inputs.length + index), plain));
  });
  grid.calculate();
  const wrong = cases.flatMap(({ formula, inputs, outputs, noise }, row) =>
    outputs.flatMap(({ plain, expected }, index) => {
      const found = grid.value(at(row, inputs.length + index));
      return agrees(expected, found, noise)
        ? []
        : [`${formula}: core ${expected}, ${plain} = ${JSON.stringify(found)}`];
    }),
  );
  grid.free();
  return wrong;
}

/** So many valid calls of a function, in full sheets one after the other. */
function wrongCalls(cases: readonly CallOnCells[]): string[] {
  const starts = Array.from(
    { length: Math.ceil(cases.length / CASES_PER_SHEET) },
    (_, sheet) => sheet * CASES_PER_SHEET,
  );
  return starts.flatMap((start) => disagreements(cases.slice(start, start + CASES_PER_SHEET), start));
}

const count = Number(process.argv[2]);
const found = withPlainForm.map((declaration) => [
  declaration.name,
  wrongCalls(callsOnCells(declaration, count)),
]);
console.log(JSON.stringify(Object.fromEntries(found)));
