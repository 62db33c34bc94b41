import { describe, expect, it } from '@jest/globals';
import { areaName, type Shift } from '../../../src/demo/workbook';
import { testWorkbook } from './testWorkbook';

/** A workbook with merged cells and a text in the first of them. */
function merged(...addresses: readonly string[]) {
  const book = testWorkbook();
  const { workbook, sheet, area, type } = book;
  for (const address of addresses) {
    type(address.replace(/:.*/, ''), `in ${address}`);
    workbook.edit('user', () => sheet.merged.add({ area: area(address) }));
  }
  const areas = () => sheet.merged.items.map(({ state }) => areaName(state.area));
  const shift = (kind: Shift['kind'], address: string, axis: Shift['axis']) =>
    workbook.shift(sheet, { kind, area: area(address), axis });
  return { ...book, areas, shift };
}

describe('MergedCells', () => {
  it('grows a selection until it cuts through none of them, but not that of whole columns', () => {
    const { sheet, area, workbook } = merged('B2:C3', 'C4:D4');
    expect(areaName(sheet.merged.around(area('A4:C4')))).toBe('A4:D4');
    expect(areaName(sheet.merged.around(area('C2')))).toBe('B2:C3');
    expect(areaName(sheet.merged.around(area('C3:C4')))).toBe('B2:D4');
    expect(areaName(sheet.merged.around(area('C:C')))).toBe('C:C');
    workbook.select(sheet, area('C3'));
    expect(areaName(sheet.selection)).toBe('B2:C3');
  });

  it('takes what is written over them into the first alone', () => {
    const { fill, value, sheet } = merged('B2:C3');
    fill('A1', [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    expect(value('B2')).toBe(5);
    expect(value('A3')).toBe(7);
    expect([...sheet.entries()]).toHaveLength(6);
  });

  it.each([
    ['rows above move them', 'insert', '1:2', 'row', ['B4:C5']],
    ['rows inside make them higher', 'insert', '3:3', 'row', ['B2:C4']],
    ['a row inside makes them lower', 'delete', '3:3', 'row', ['B2:C2']],
    ['columns before move them', 'insert', 'A:A', 'column', ['C2:D3']],
    ['a column inside makes them narrower', 'delete', 'C:C', 'column', ['B2:B3']],
    ['rows with all of them take them away', 'delete', '2:3', 'row', []],
    ['cells that push all of them', 'insert', 'B1:C1', 'row', ['B3:C4']],
  ] as const)('follows: %s', (_, kind, address, axis, expected) => {
    const { areas, shift, workbook, value } = merged('B2:C3');
    shift(kind, address, axis);
    expect(areas()).toEqual(expected);
    workbook.undo();
    expect(areas()).toEqual(['B2:C3']);
    expect(value('B2')).toBe('in B2:C3');
  });

  it('is a plain cell again when only one is left', () => {
    const { areas, shift, sheet } = merged('B2:C2');
    shift('delete', 'C:C', 'column');
    expect(areas()).toEqual([]);
    expect(sheet.merged.covers(1, 1)).toBe(false);
  });

  it('is not torn apart', () => {
    const { areas, shift } = merged('B2:C3');
    expect(() => shift('insert', 'B1', 'row')).toThrow('merged cells apart');
    expect(() => shift('delete', 'A2', 'column')).toThrow('merged cells apart');
    expect(areas()).toEqual(['B2:C3']);
  });
});
