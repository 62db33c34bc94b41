import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LaidOutWorkbook } from '../../src/budget/layout';
import { type CallResult, Engine } from '../../src/engine';
import { callFunction } from '../../src/functions/callFunction';
import { functionNamed } from '../../src/functions/catalogue';
import { projects } from '../../src/budget/projects';
import type { Language } from '../../src/text/language';
import { laidOutProject } from './samples';

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

/** Cells whose recalculated value is not the one that core computed. */
export function differences(workbook: LaidOutWorkbook): readonly string[] {
  const engine = recalculated(workbook);
  const found = workbook.sheets.flatMap(({ title, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell?.formula === undefined) return [];
        const value = engine.value({ sheet: title, row, column });
        return isSame(cell.value, value)
          ? []
          : [`${title} ${row + 1},${column + 1}: ${cell.value} became ${JSON.stringify(value)}`];
      }),
    ),
  );
  engine.free();
  return found;
}

/** Tests of every project and style in one language; the languages are files of their own, so that workers share them. */
export function hasFiguresOfCore(language: Language): void {
  describe.each(['plain', 'mlcost'] as const)('with %s formulas', (formulas) => {
    it.each(Object.values(projects))(
      'has the figures of core in every cell of $id',
      (project) => expect(differences(laidOutProject(project, { language, formulas }))).toEqual([]),
      120_000,
    );
  });
}

function isSame(expected: number | string, value: unknown): boolean {
  if (typeof expected === 'string') return (value ?? '') === expected;
  return typeof value === 'number' && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}
