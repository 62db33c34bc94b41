import { FormulaError } from '../../../engine';
import {
  checkUnlocked,
  type Area,
  type CellFormat,
  cellArea,
  columnsOf,
  type Content,
  isFormula,
  rowsOf,
  type Sheet,
  type Workbook,
} from '../../workbook';
import type { Cell } from '../layout/selection';
import { clipboardCells, clipboardText } from './clipboardText';
import { movedFormula, moveReferences } from './moveReferences';
import { checkUntorn, mergeAgain, separate } from './pasteMerged';
import { shiftedFormula } from './shiftedFormula';

/** Cells that were copied here, and the text that other programs get of them. */
export interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly isCut: boolean;
  readonly text: string;
  readonly cells: readonly (readonly CopiedCell[])[];
  /** Areas of merged cells among them. */
  readonly merged: readonly Area[];
}

interface CopiedCell {
  readonly content: Content | undefined;
  readonly format: CellFormat;
}

export function copyCells(workbook: Workbook, sheet: Sheet, area: Area, isCut: boolean): Copied {
  const rows = Array.from({ length: rowsOf(area) }, (_, index) => area.top + index);
  const columns = Array.from({ length: columnsOf(area) }, (_, index) => area.left + index);
  const shown = (row: number, column: number) => workbook.text(sheet, row, column);
  return {
    sheet,
    area,
    isCut,
    text: clipboardText(rows.map((row) => columns.map((column) => shown(row, column)))),
    cells: rows.map((row) =>
      columns.map((column) => ({
        content: sheet.content(row, column) ?? spilled(sheet, row, column),
        format: sheet.formats.get(row, column),
      })),
    ),
    merged: sheet.merged.inside(area).map(({ state }) => state.area),
  };
}

/** A cell that another one's formula fills is copied as its value. */
function spilled(sheet: Sheet, row: number, column: number): Content | undefined {
  return sheet.value(row, column) ?? undefined;
}

/** Puts copied cells, or the text of another program, into a sheet. @returns the cells that were filled */
export function pasteCells(
  workbook: Workbook,
  { sheet, area }: { sheet: Sheet; area: Area },
  source: Copied | string,
): Area {
  const cells = typeof source === 'string' ? clipboardCells(source) : source.cells;
  const size = [cells.length, cells[0]?.length ?? 1] as const;
  const copied = typeof source === 'string' ? undefined : source;
  // cut cells move once, however large the selection is
  const isCut = copied?.isCut === true;
  const target = filledArea(isCut ? cellArea(area.top, area.left) : area, ...size);
  checkUnlocked(sheet, target);
  // a single cell is pasted into merged ones, several take their place
  const takesPlace = size[0] * size[1] > 1;
  if (takesPlace) checkUntorn(sheet, target, copied);
  workbook.edit('user', () => {
    if (takesPlace) separate(sheet, target, copied);
    if (typeof source === 'string') typeTexts(workbook, sheet, target, clipboardCells(source));
    else {
      putCells(workbook, sheet, target, source);
      mergeAgain(sheet, target, source);
    }
  });
  return target;
}

/** A selection that the cells fit into several times is filled; else they take as much room as they need. */
function filledArea({ top, left, ...area }: Area, rows: number, columns: number): Area {
  const [height, width] = [rowsOf({ top, left, ...area }), columnsOf({ top, left, ...area })];
  const isMultiple = height % rows === 0 && width % columns === 0;
  const size = isMultiple ? { height, width } : { height: rows, width: columns };
  return { top, left, bottom: top + size.height - 1, right: left + size.width - 1 };
}

function typeTexts(
  workbook: Workbook,
  sheet: Sheet,
  target: Area,
  texts: readonly (readonly string[])[],
): void {
  eachCell(target, (row, column) => {
    const line = texts[(row - target.top) % texts.length] ?? [];
    const text = line[(column - target.left) % line.length] ?? '';
    try {
      workbook.type(sheet, cellArea(row, column), text);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      workbook.type(sheet, cellArea(row, column), `'${text}`); // what is no formula comes in as text: nothing is lost
    }
  });
}

function putCells(workbook: Workbook, sheet: Sheet, target: Area, { cells, area, isCut, ...from }: Copied) {
  const move = { from: { sheet: from.sheet, area }, to: { sheet, area: target } };
  if (isCut) {
    workbook.clear(from.sheet, area);
    from.sheet.formats.replace(area, {});
    moveReferences(workbook, move);
  }
  const at = (row: number, column: number) => {
    const line = cells[(row - target.top) % cells.length];
    return line?.[(column - target.left) % line.length];
  };
  const origin = (row: number, column: number): Cell => ({
    row: area.top + ((row - target.top) % rowsOf(area)),
    column: area.left + ((column - target.left) % columnsOf(area)),
  });
  workbook.write(sheet, target, (row, column) => {
    const content = at(row, column)?.content;
    if (!isFormula(content)) return content;
    if (isCut) return { formula: movedFormula(content.formula, move) };
    return { formula: shiftedFormula(content.formula, origin(row, column), { row, column }) };
  });
  eachCell(target, (row, column) =>
    sheet.formats.replace(cellArea(row, column), at(row, column)?.format ?? {}),
  );
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) visit(row, column);
}
