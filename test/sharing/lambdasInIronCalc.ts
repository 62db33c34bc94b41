import type { Model } from '@ironcalc/wasm';
import { engineWasm } from '../../src/cli/engineWasm';
import { Grid } from '../../src/engine/grid';
import { parseFormula } from '../../src/formula/parseFormula';
import { printFormula } from '../../src/formula/printFormula';
import { catalogue } from '../../src/functions/catalogue';
import type { CostFunction } from '../../src/functions/costFunction';
import { lambdaToFile } from '../../src/hosts/xlsx/parts/formulaText';
import { lambdasFor, withLambdas } from '../../src/sharing/lambdas';
import { agrees, callsOnCells } from '../functions/callsOnCells';

const lambdas = lambdasFor([]);
const wasm = engineWasm();
const count = Number(process.argv[2]);

/** A sheet in a workbook that has every LAMBDA under its name, written as files hold it. */
function sheetWithNames(): Grid {
  const grid = new Grid(wasm);
  grid.addSheet('Calls');
  // The engine itself defines no names: they are given to IronCalc behind its back.
  const { model } = grid as unknown as { readonly model: Model };
  for (const { name, formula } of lambdas.values())
    model.newDefinedName(name, undefined, `=${lambdaToFile(formula)}`);
  return grid;
}

/** Calls of the LAMBDA whose result is not that of core. */
function wrongCalls(declaration: CostFunction): readonly string[] {
  const grid = sheetWithNames();
  const cases = callsOnCells(declaration, count);
  const at = (row: number, column: number) => ({ sheet: 'Calls', row, column });
  const written = cases.map(({ formula, inputs }, row) => {
    inputs.forEach((value, column) => grid.setValue(at(row, column), value));
    const call = formula.slice(0, -JSON.stringify(inputs).length - 1);
    const text = printFormula(withLambdas(parseFormula(call), lambdas));
    grid.setFormula(at(row, inputs.length), text);
    return text;
  });
  grid.calculate();
  const wrong = cases.flatMap(({ formula, inputs, outputs, noise }, row) => {
    const text = written[row] ?? '';
    if (!text.startsWith(`MLC.${declaration.name}(`)) return [`${formula}: no call of a LAMBDA, ${text}`];
    const [expected, found] = [outputs[0]?.expected ?? 'an error', grid.value(at(row, inputs.length))];
    return agrees(expected, found, noise)
      ? []
      : [`${formula}: core ${expected}, ${text} ${JSON.stringify(found)}`];
  });
  grid.free();
  return wrong;
}

const offered = (catalogue as readonly CostFunction[]).filter(({ name }) => lambdas.has(name));
console.log(
  JSON.stringify(
    Object.fromEntries(offered.map((declaration) => [declaration.name, wrongCalls(declaration)])),
  ),
);
