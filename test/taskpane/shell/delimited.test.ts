import { describe, expect, it } from '@jest/globals';
import { csvText, decodedText, delimitedRows } from '../../../src/taskpane/shell/delimited';
import { readDay } from '../../../src/taskpane/shell/readDay';

const cells = (text: string) => delimitedRows(text).map((row) => row.cells);

describe('delimitedRows', () => {
  it('reads semicolons, tabs and commas, and leaves blank lines out', () => {
    expect(cells('a;b\r\n\r\n1;2\r\n')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(cells('a\tb\n1,5\t2')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(cells('a,b')).toEqual([['a', 'b']]);
    expect(cells('a|b')).toEqual([['a', 'b']]);
    expect(cells('Report, 2027\na;b\n1,5;2')).toEqual([['Report, 2027'], ['a', 'b'], ['1,5', '2']]);
  });

  it('reads quotes as Excel writes them, and tells the line a row starts on', () => {
    expect(delimitedRows('a;"say ""hi""; now"\n"two\nlines";b\nlast;c')).toEqual([
      { line: 1, cells: ['a', 'say "hi"; now'] },
      { line: 2, cells: ['two\nlines', 'b'] },
      { line: 4, cells: ['last', 'c'] },
    ]);
  });

  it('reads back what it writes', () => {
    const rows = [
      ['clé', 'a;b'],
      ['"x"', 'two\nlines'],
    ];
    expect(cells(csvText(rows))).toEqual(rows);
  });
});

describe('decodedText', () => {
  it('knows UTF-8, Windows-1252 and UTF-16 apart', () => {
    expect(decodedText(new TextEncoder().encode('clé €'))).toBe('clé €');
    expect(decodedText(Uint8Array.from([0x63, 0x6c, 0xe9]))).toBe('clé');
    expect(decodedText(Uint8Array.from([0xff, 0xfe, 0xe9, 0x00]))).toBe('é');
    expect(decodedText(Uint8Array.from([0xfe, 0xff, 0x00, 0xe9]))).toBe('é');
  });
});

describe('readDay', () => {
  it.each([
    ['2026-11-25', '2026-11-25'],
    ['25/11/2026', '2026-11-25'],
    ['25.11.26', '2026-11-25'],
    ['46351', '2026-11-25'],
    ['20261125', '2026-11-25'],
    ['25 nov. 2026', '2026-11-25'],
    ['1er août 2026', '2026-08-01'],
    ['3-Feb-26', '2026-02-03'],
    ['2026-11-25 00:00:00', '2026-11-25'],
    ['31/02/2026', undefined],
    ['soon', undefined],
  ])('reads “%s” as %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  it('reads the month first where it stands first', () => {
    expect(readDay('11/25/2026', 'monthFirst')).toBe('2026-11-25');
  });
});
