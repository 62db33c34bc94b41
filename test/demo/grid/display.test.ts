import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { cellText, fittedNumber } from '../../../src/demo/grid/display/cellText';
import { drawnCell } from '../../../src/demo/grid/display/drawnCell';
import { statusFigures } from '../../../src/demo/grid/display/statusFigures';
import { wrappedLines } from '../../../src/demo/grid/display/wrappedLines';
import { Language, NORMAL } from '../../../src/demo/workbook';

const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
const english = new Language('en-US', wasm);
const french = new Language('fr-FR', wasm);
/** Every character is 7 pixels wide. */
const textWidth = (text: string) => text.length * 7;

describe('cellText', () => {
  it.each([
    ['numbers at the right', 1234.5, '#,##0.00', { text: '1\u202f234,50', side: 'right' }],
    ['text at the left', 'abc', 'General', { text: 'abc', side: 'left' }],
    ['truth in the middle', true, 'General', { text: 'VRAI', side: 'center' }],
    ['errors in the middle', { error: '#VALUE!' }, 'General', { text: '#VALEUR!', side: 'center' }],
    ['the colour of the format', -5, '0;[Red]-0', { text: '-5', side: 'right', colour: 'red' }],
    ['months in words', 46_000, 'mmm yyyy', { text: expect.stringMatching(/^déc\.? 2025$/), side: 'right' }],
  ] as const)('puts %s', (_, value, format, expected) => {
    expect(cellText(value, format, french)).toEqual(expected);
  });
});

describe('fittedNumber', () => {
  const fits = (width: number) => (text: string) => text.length <= width;

  it.each([
    ['fewer decimals', 1234.56789, 'General', 6, '1234.6'],
    ['no decimals at all', 1234.56789, 'General', 4, '1235'],
    ['signs when not even the whole part fits', 1234.56789, 'General', 3, '###'],
    ['signs when the format fixes the decimals', 1234.5, '0.00', 5, '#####'],
  ])('shows %s', (_, value, numberFormat, width, expected) => {
    expect(fittedNumber(value, { numberFormat, language: english }, fits(width))).toBe(expected);
  });
});

describe('drawnCell', () => {
  const draw = (value: Parameters<typeof drawnCell>[0], format: object = {}) =>
    drawnCell(value, { ...NORMAL, ...format }, { language: english, width: 64, textWidth });

  it('lets long text run on, but no number and no wrapped text', () => {
    expect(draw('a rather long text').needed).toBe(18 * 7 + 6);
    expect(draw('a rather long text', { wrapText: true }).needed).toBe(0);
    expect(draw(123_456_789_012).text).toBe('########');
  });

  it('carries the message of an error', () => {
    expect(draw({ error: '#VALUE!', message: 'runs must be at least 0, got -1' }).error).toEqual({
      code: '#VALUE!',
      message: 'runs must be at least 0, got -1',
    });
  });

  it('draws fill, font and lines', () => {
    const border = { style: 'Continuous', weight: 'Medium', color: '#1F3A5F' } as const;
    const cell = draw('x', { fillColor: '#FFF7DC', bold: true, borderTop: border, indentLevel: 2 });
    expect(cell.box).toMatchObject({ background: '#FFF7DC' });
    expect(cell.textStyle.font).toMatch(/^bold /);
    expect(cell.borders).toEqual([{ top: -1, left: -1, right: 0, borderTop: '2px solid #1F3A5F' }]);
    expect(cell.indent).toBe(18);
  });
});

describe('wrappedLines', () => {
  it.each([
    ['short', 100, 1],
    ['two words', 56, 2],
    ['one\ntwo', 100, 2],
    ['a b c d', 21, 2],
    ['unbreakable', 35, 3],
    ['', 35, 1],
  ])('counts the lines of %j in %i pixels', (text, width, expected) => {
    expect(wrappedLines(text, width, textWidth)).toBe(expected);
  });
});

describe('statusFigures', () => {
  it('counts filled cells and adds up numbers', () => {
    expect(statusFigures([1, 'a', null, 2.5, true, { error: '#N/A' }])).toEqual({
      count: 5,
      numbers: 2,
      sum: 3.5,
    });
  });

  it('says nothing of a single cell', () => {
    expect(statusFigures([1, null])).toBeUndefined();
  });
});
