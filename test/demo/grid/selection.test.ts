import { describe, expect, it } from '@jest/globals';
import {
  advance,
  extend,
  jump,
  selectArea,
  selectCell,
  step,
  type Surface,
} from '../../../src/demo/grid/layout/selection';
import { cellArea } from '../../../src/demo/workbook';

/** Column A: rows 0–2 and 5 are filled; row 4 is hidden. */
const filled = new Set([0, 1, 2, 5]);
const surface: Surface = {
  isBlank: ({ row, column }) => column > 0 || !filled.has(row),
  isShown: ({ row }) => row !== 4,
  around: ({ row, column }) => cellArea(row, column),
  used: { top: 0, left: 0, bottom: 5, right: 0 },
};
const at = (row: number, column = 0) => ({ row, column });

describe('jump', () => {
  it.each([
    ['to the end of a run', at(0), 'down', at(2)],
    ['from the end of a run to the next filled cell', at(2), 'down', at(5)],
    ['from a blank cell to the next filled one', at(3), 'down', at(5)],
    ['to the edge of the sheet when nothing follows', at(5), 'down', at(1_048_575)],
    ['to the edge of the sheet in a blank row', at(3), 'right', at(3, 16_383)],
    ['back to the first row', at(3, 1), 'up', at(0, 1)],
    ['nowhere at the edge', at(0), 'up', at(0)],
  ] as const)('leads %s', (_, from, direction, expected) => {
    expect(jump(from, direction, surface)).toEqual(expected);
  });
});

describe('step', () => {
  it('passes over hidden rows', () => {
    expect(step(at(3), 'down', surface)).toEqual(at(5));
  });

  it('stays at the edge', () => {
    expect(step(at(0), 'left', surface)).toEqual(at(0));
  });
});

describe('extend', () => {
  it('spans from the active cell to the other corner, whichever side', () => {
    expect(extend(selectCell(at(3, 3)), at(1, 5)).area).toEqual({ top: 1, left: 3, bottom: 3, right: 5 });
  });
});

describe('advance', () => {
  it('goes to the cell beside a single one', () => {
    expect(advance(selectCell(at(0)), 'right', surface).active).toEqual(at(0, 1));
  });

  it('goes round inside an area: by rows with Tab, by columns with Enter', () => {
    const area = selectArea({ top: 0, left: 0, bottom: 1, right: 1 });
    const walk = (direction: 'right' | 'down' | 'up') => {
      const cells = [];
      let selection = area;
      for (let count = 0; count < 4; count++) {
        selection = advance(selection, direction, surface);
        cells.push([selection.active.row, selection.active.column]);
      }
      return cells;
    };
    expect(walk('right')).toEqual([
      [0, 1],
      [1, 0],
      [1, 1],
      [0, 0],
    ]);
    expect(walk('down')).toEqual([
      [1, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ]);
    expect(walk('up')).toEqual([
      [1, 1],
      [0, 1],
      [1, 0],
      [0, 0],
    ]);
  });
});
