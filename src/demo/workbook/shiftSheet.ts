import { type Area, cellCount, intersection, isWholeColumns, isWholeRows } from './area';
import type { Held } from './held';
import { type CellReference, mapReferences } from './references';
import { Refusal } from './refusal';
import { type Content, isFormula, type Sheet } from './sheet';
import type { ChartRange, DefinedName } from './sheetParts';
import { type Shift, shiftedArea, shiftedCell, shiftedIndex } from './shift';
import type { Workbook } from './workbook';
import type { CellsChange } from './workbookEvent';

/** Moves the cells of a sheet, and lets everything that refers to them follow. */
export function shiftSheet(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  checkUntorn(sheet, shift);
  moveCells(workbook, sheet, shift);
  moveLooks(sheet, shift);
  moveParts(workbook, sheet, shift);
}

/** As the event says it. */
export function shiftChange({ kind, area }: Shift): CellsChange {
  const inserted = kind === 'insert';
  if (isWholeRows(area)) return inserted ? 'RowInserted' : 'RowDeleted';
  if (isWholeColumns(area)) return inserted ? 'ColumnInserted' : 'ColumnDeleted';
  return inserted ? 'CellInserted' : 'CellDeleted';
}

/** Excel tears neither tables nor merged cells apart. */
function checkUntorn(sheet: Sheet, { area, axis }: Shift): void {
  for (const { state } of [...sheet.tables.items, ...sheet.merged.items]) {
    const { top, left, bottom, right } = state.area;
    const moving = axis === 'row' ? { ...area, bottom: Infinity } : { ...area, right: Infinity };
    if (!intersection(state.area, moving)) continue;
    const isWhole =
      axis === 'row' ? area.left <= left && area.right >= right : area.top <= top && area.bottom >= bottom;
    if (!isWhole)
      throw new Refusal('InvalidOperation', 'overlap', 'This would tear a table or merged cells apart');
  }
}

function moveCells(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const entries = [...sheet.entries()];
  const places = entries.map(({ row, column }) => shiftedCell(shift, row, column));
  if (shift.kind === 'insert' && places.includes(undefined))
    throw new Refusal('InvalidOperation', 'wouldLoseData', 'Cells would be pushed off the sheet');
  const follow = (content: Content, on: Sheet): Content =>
    isFormula(content) ? { formula: followed(content.formula, on, sheet, shift) } : content;
  entries.forEach(({ row, column }, index) => {
    const to = places[index];
    if (to?.row !== row || to.column !== column) sheet.enter(row, column, undefined);
  });
  entries.forEach(({ row, column, content }, index) => {
    const to = places[index];
    if (!to) return;
    const next = follow(content, sheet);
    const isSame = to.row === row && to.column === column && formulaOf(next) === formulaOf(content);
    if (!isSame) sheet.enter(to.row, to.column, next);
  });
  for (const other of workbook.sheets)
    if (other !== sheet)
      for (const { row, column, content } of [...other.entries()]) {
        const next = follow(content, other);
        if (formulaOf(next) !== formulaOf(content)) other.enter(row, column, next);
      }
}

const formulaOf = (content: Content): string => (isFormula(content) ? content.formula : '');

/** The formula of a cell on `on`, its references to the sheet moved along. */
function followed(formula: string, on: Sheet, sheet: Sheet, shift: Shift): string {
  const change = (reference: CellReference): CellReference | undefined => {
    const isHere = (reference.sheet ?? on.name).toLowerCase() === sheet.name.toLowerCase();
    if (!isHere) return reference;
    const area = shiftedArea(shift, reference.area);
    return area && (area === reference.area ? reference : { ...reference, area });
  };
  return mapReferences(formula, change);
}

function moveLooks(sheet: Sheet, shift: Shift): void {
  const { axis, area, kind } = shift;
  const isWhole = axis === 'row' ? isWholeRows(area) : isWholeColumns(area);
  if (isWhole) {
    const moved = (index: number) => shiftedIndex(shift, index);
    sheet.formats.move(axis, moved);
    (axis === 'row' ? sheet.rows : sheet.columns).move(moved);
    if (kind === 'insert') inheritFormats(sheet, shift);
    return;
  }
  const cells = [...sheet.formats.formattedCells()].filter(({ row, column }) => {
    const to = shiftedCell(shift, row, column);
    return to?.row !== row || to.column !== column;
  });
  for (const { row, column } of cells) sheet.formats.replace(cell(row, column), {});
  for (const { row, column, format } of cells) {
    const to = shiftedCell(shift, row, column);
    if (to) sheet.formats.replace(cell(to.row, to.column), format);
  }
}

/** New rows look like the one above, new columns like the one at the left. */
function inheritFormats(sheet: Sheet, { axis, area }: Shift): void {
  const before = (axis === 'row' ? area.top : area.left) - 1;
  if (before < 0) return;
  const model = [...sheet.formats.formattedCells()].filter(({ row, column }) =>
    axis === 'row' ? row === before : column === before,
  );
  for (const { row, column, format } of model)
    sheet.formats.replace(
      axis === 'row' ? { ...area, left: column, right: column } : { ...area, top: row, bottom: row },
      format,
    );
}

function moveParts(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const moved = (area: Area) => shiftedArea(shift, area);
  for (const held of sheet.validations.items) {
    const areas = held.state.areas.flatMap((area) => moved(area) ?? []);
    if (areas.length === 0) sheet.validations.remove(held);
    else held.change({ areas });
  }
  for (const list of [sheet.conditionalFormats, sheet.tables, sheet.merged])
    for (const held of [...list.items] as Held<{ area: Area }>[]) {
      const area = moved(held.state.area);
      if (area) held.change({ area });
      else list.remove(held as never);
    }
  for (const held of sheet.merged.items) if (cellCount(held.state.area) === 1) sheet.merged.remove(held);
  const { printArea, titleRows, titleColumns, rowBreaks } = sheet.page.state;
  sheet.page.change({
    printArea: printArea && moved(printArea),
    titleRows: titleRows && moved(titleRows),
    titleColumns: titleColumns && moved(titleColumns),
    ...(isWholeRows(shift.area) && {
      rowBreaks: rowBreaks.flatMap((row) => shiftedIndex(shift, row) ?? []),
    }),
  });
  for (const owner of workbook.sheets) {
    moveNames(owner.names.items, owner, sheet, shift);
    for (const chart of owner.charts.items) {
      const range = (at: ChartRange | undefined): ChartRange | undefined => {
        const area = at?.sheetId === sheet.id ? moved(at.area) : at?.area;
        return at && area && { ...at, area };
      };
      for (const series of chart.state.series)
        series.change({ values: range(series.state.values), categories: range(series.state.categories) });
    }
  }
  moveNames(workbook.names.items, sheet, sheet, shift);
}

function moveNames(names: readonly Held<DefinedName>[], owner: Sheet, sheet: Sheet, shift: Shift): void {
  for (const held of names) held.change({ formula: followed(held.state.formula, owner, sheet, shift) });
}

const cell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });
