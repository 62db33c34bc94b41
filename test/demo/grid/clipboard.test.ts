import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { clipboardCells, clipboardText } from '../../../src/demo/grid/edit/clipboardText';
import { shiftedFormula } from '../../../src/demo/grid/edit/shiftedFormula';

describe('clipboardText', () => {
  it('quotes what would break the table', () => {
    expect(
      clipboardText([
        ['a\tb', 'c'],
        ['say "no"', 'two\nlines'],
      ]),
    ).toBe('"a\tb"\tc\r\n"say ""no"""\t"two\nlines"\r\n');
  });
});

describe('clipboardCells', () => {
  it.each([
    ['one cell', 'x', [['x']]],
    [
      'rows with the line end that spreadsheets add',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'blank cells',
      '\tb\nc\t',
      [
        ['', 'b'],
        ['c', ''],
      ],
    ],
    ['a quoted cell of two lines', '"a\nb"\tc', [['a\nb', 'c']]],
    ['a quote inside a text', 'the "best" one', [['the "best" one']]],
  ])('reads %s', (_, text, expected) => {
    expect(clipboardCells(text)).toEqual(expected);
  });

  it('reads what clipboardText wrote', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', ';') });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
      );
    fc.assert(fc.property(rows, (cells) => expect(clipboardCells(clipboardText(cells))).toEqual(cells)));
  });
});

describe('shiftedFormula', () => {
  const from = { row: 1, column: 1 };

  it.each([
    ['relative references', '=A1+SUM(B2:C3)', { row: 2, column: 3 }, '=C2+SUM(D3:E4)'],
    ['but not fixed ones', '=$A$1+$A1+A$1', { row: 2, column: 3 }, '=$A$1+$A2+C$1'],
    ['on other sheets too', '=\'My sheet\'!A1&"A1"', { row: 2, column: 1 }, '=\'My sheet\'!A2&"A1"'],
    [
      'inside calls of the add-in',
      '=MLCOST.RETRAIN(A1,,B1)',
      { row: 2, column: 1 },
      '=MLCOST.RETRAIN(A2,,B2)',
    ],
  ])('moves %s', (_, formula, to, expected) => {
    expect(shiftedFormula(formula, from, to)).toBe(expected);
  });

  it('loses a reference that would leave the sheet', () => {
    expect(shiftedFormula('=A1+1', from, { row: 0, column: 1 })).toBe('=#REF!+1');
  });
});
