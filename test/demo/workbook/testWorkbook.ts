import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CallResult, type CellValue, type PendingCall } from '../../../src/engine';
import { type Area, type Content, Language, parseArea, Workbook } from '../../../src/demo/workbook';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));

const functions: Readonly<Record<string, (...given: never[]) => CallResult>> = {
  'TEST.ADD': (a: number, b: number) => a + b,
  'TEST.COLUMN': (count: number) => Array.from({ length: count }, (_, index) => [index + 1]),
  'TEST.FAIL': () => ({ error: '#VALUE!', message: 'a must be at least 1, got 0' }),
};

/** A workbook with one sheet whose custom functions answer when `answer` is called. */
export function testWorkbook(tag: 'en-US' | 'fr-FR' = 'en-US') {
  const waiting: PendingCall[] = [];
  const workbook = new Workbook({
    wasm,
    language: new Language(tag, wasm),
    blank: null,
    functions: {
      has: (name) => name.toUpperCase().startsWith('TEST.'),
      call: (calls) => waiting.push(...calls),
    },
  });
  const sheet = workbook.addSheet();
  workbook.undoLog.clear();
  const area = (address: string): Area => {
    const found = parseArea(address);
    if (!found) throw new Error(`Not an address: ${address}`);
    return found;
  };
  return {
    workbook,
    sheet,
    area,
    type: (address: string, text: string, on = sheet) => workbook.type(on, area(address), text),
    fill: (address: string, rows: readonly (readonly Content[])[]) => {
      const { top, left } = area(address);
      const bottom = top + rows.length - 1;
      const right = left + (rows[0]?.length ?? 1) - 1;
      workbook.edit('addin', () =>
        workbook.write(
          sheet,
          { top, left, bottom, right },
          (row, column) => rows[row - top]?.[column - left],
        ),
      );
    },
    value: (address: string, on = sheet): CellValue => {
      const { top, left } = area(address);
      return on.value(top, left);
    },
    formula: (address: string, on = sheet): string => on.formula(area(address).top, area(address).left),
    text: (address: string) => workbook.text(sheet, area(address).top, area(address).left),
    edited: (address: string) => workbook.editText(sheet, area(address).top, area(address).left),
    answer: () => {
      while (waiting.length > 0)
        workbook.resolve(
          waiting.splice(0).map(({ id, name, arguments: given }) => ({
            id,
            result: functions[name.toUpperCase()]?.(...(given as never[])) ?? { error: '#NAME?' },
          })),
        );
    },
  };
}
