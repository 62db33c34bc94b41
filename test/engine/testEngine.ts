import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CallResult, Engine, type PendingCall } from '../../src/engine';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));

export const SHEET = "Q1 «it's»";

/** Custom functions for tests: they know nothing of costs. */
const functions: Readonly<Record<string, (...given: never[]) => CallResult>> = {
  'TEST.ADD': (a: number, b: number) => a + b,
  'TEST.ECHO': (value: CallResult) => value,
  'TEST.COLUMN': (count: number) => Array.from({ length: count }, (_, index) => [index + 1]),
  'TEST.TABLE': () => [
    ['a', 1],
    ['b', true],
  ],
  'TEST.KIND': (...values: unknown[]) => JSON.stringify(values),
  'TEST.FAIL': () => ({ error: '#N/A' }),
};

/** A spreadsheet with one sheet, whose custom functions answer at once; `asked` lists their calls. */
export function testEngine(blank: null | 0 = null) {
  const engine = new Engine({ wasm, blank, isCustom: (name) => /^(TEST\.|_xldudf_TEST_)/i.test(name) });
  engine.addSheet(SHEET);
  const asked: PendingCall[] = [];
  const at = (address: string, sheet = SHEET) => {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(address) ?? [];
    return { sheet, row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
  };
  const answer = ({ id, name, arguments: given }: PendingCall) => {
    const known = functions[name.toUpperCase().replace(/^_XLDUDF_TEST_/, 'TEST.')];
    engine.resolve(id, known ? known(...(given as never[])) : { error: '#NAME?' });
  };
  const settle = () => {
    for (let calls = engine.calculate(); calls.length > 0; calls = engine.calculate()) {
      asked.push(...calls);
      calls.forEach(answer);
    }
  };
  const value = (address: string) => engine.value(at(address));
  return {
    engine,
    asked,
    at,
    answer,
    settle,
    value,
    set: (address: string, content: string | number | boolean | null) =>
      typeof content === 'string' && content.startsWith('=')
        ? engine.setFormula(at(address), content)
        : engine.setValue(at(address), content),
    /** The value of a formula in A1, with all the cells that it fills. */
    result: (formula: string) => {
      engine.setFormula(at('A1'), formula);
      settle();
      const { rows, columns } = engine.spill(at('A1'));
      const cells = Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => engine.value({ sheet: SHEET, row, column })),
      );
      return rows * columns === 1 ? cells[0]?.[0] : cells;
    },
  };
}
