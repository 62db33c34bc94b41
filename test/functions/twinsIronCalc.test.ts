import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { Engine } from '../../src/engine';
import { disagreements, twinsOf, withTwin } from './twins';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
const SETS = 1000;

describe('the plain form in IronCalc', () => {
  it.each(withTwin.map((declaration) => [declaration.name, declaration] as const))(
    `of %s gives the figures of core for ${SETS} sets of arguments`,
    (_, declaration) => {
      const twins = twinsOf(declaration, SETS);
      const engine = new Engine({ wasm, isCustom: () => false });
      engine.addSheet('S');
      let top = 0;
      const placed = twins.map((twin) => {
        const first = top;
        twin.plain.forEach((cells, row) =>
          cells.forEach((cell, column) => {
            if (cell !== null) engine.setFormula({ sheet: 'S', row: first + row, column }, cell);
          }),
        );
        top += twin.plain.length;
        return { twin, first };
      });
      engine.calculate();
      const wrong = placed.flatMap(({ twin, first }) =>
        disagreements(twin, (row, column) => engine.value({ sheet: 'S', row: first + row, column })),
      );
      expect(wrong.slice(0, 5)).toEqual([]);
    },
    120_000,
  );
});
