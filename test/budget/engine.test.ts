import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import type { LaidOutWorkbook } from '../../src/budget/layout';
import { type CallResult, Engine } from '../../src/engine';
import { callFunction } from '../../src/functions/callFunction';
import { functionNamed } from '../../src/functions/catalogue';
import { laidOutChurn } from './samples';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));

/** The workbook in a spreadsheet that knows nothing of the values that core computed. */
function recalculated({ sheets }: LaidOutWorkbook): Engine {
  const engine = new Engine({ wasm, isCustom: (name) => name.startsWith('MLCOST.') });
  for (const { title } of sheets) engine.addSheet(title);
  for (const { title, rows } of sheets) {
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const place = { sheet: title, row, column };
        if (cell?.formula !== undefined) engine.setFormula(place, cell.formula);
        else if (cell && cell.value !== '') engine.setValue(place, cell.value);
      }),
    );
  }
  for (let calls = engine.calculate(); calls.length > 0; calls = engine.calculate()) {
    for (const { id, name, arguments: given } of calls) engine.resolve(id, answer(name, given));
  }
  return engine;
}

function answer(name: string, given: readonly unknown[]): CallResult {
  const declaration = functionNamed(name);
  if (!declaration) throw new Error(`No function is called ${name}`);
  return callFunction(declaration, given) as CallResult;
}

describe.each(['en', 'fr'] as const)('the churn workbook in the embedded engine, %s', (language) => {
  it.each(['plain', 'mlcost'] as const)(
    'has the figures of core in every cell, %s formulas',
    (formulas) => {
      const workbook = laidOutChurn({ language, formulas });
      const engine = recalculated(workbook);
      const different = workbook.sheets.flatMap(({ title, rows }) =>
        rows.flatMap((cells, row) =>
          cells.flatMap((cell, column) => {
            if (cell?.formula === undefined) return [];
            const value = engine.value({ sheet: title, row, column });
            const same =
              typeof cell.value === 'number'
                ? typeof value === 'number' &&
                  Math.abs(value - cell.value) <= 1e-9 * Math.max(1, Math.abs(cell.value))
                : (value ?? '') === cell.value;
            return same
              ? []
              : [`${title} ${row + 1},${column + 1}: ${cell.value} became ${JSON.stringify(value)}`];
          }),
        ),
      );
      expect(different).toEqual([]);
    },
    60_000,
  );
});
