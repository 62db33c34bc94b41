import { type CellValue, isError } from '../../../engine';
import { type Area, cellArea, COLUMNS, type Workbook, ROWS, type Sheet } from '../../workbook';
import { Axis } from '../layout/axis';
import { type DrawnCell, drawnCell, MARGIN } from './drawnCell';
import { fontOf } from './cellStyle';
import { type FormatParts, formatParts, isSameFormat, shownFormat } from './shownFormat';
import { type Overflow, overflow } from './overflow';
import { pixels } from './pixels';
import type { TextWidth } from './textWidth';
import { wrappedLines } from './wrappedLines';

/** A sheet as it is drawn, at one moment: sizes of rows and columns, and cells, worked out when they are looked at. */
export class SheetPainter {
  readonly rows: Axis;
  readonly columns: Axis;
  private readonly cells = new Map<number, DrawnCell>();
  private used_: Area | undefined;

  /** @param drawn - cells drawn before, by a painter of the same sheet */
  constructor(
    readonly sheet: Sheet,
    private readonly workbook: Workbook,
    private readonly textWidth: TextWidth,
    private readonly drawn: DrawnCells,
  ) {
    this.columns = new Axis(COLUMNS, pixels(sheet.columns.size(COLUMNS - 1)), sizesOf(sheet.columns));
    const given = sizesOf(sheet.rows);
    this.rows = new Axis(
      ROWS,
      pixels(sheet.rows.size(ROWS - 1)),
      new Map([...this.fittedRows(given), ...given]),
    );
  }

  /** The last row and column that hold anything or have a format. */
  get used(): Area {
    this.used_ ??= this.sheet.usedArea(false) ?? cellArea(0, 0);
    return this.used_;
  }

  /** The cells that are drawn as one with a cell. */
  areaAt(row: number, column: number): Area {
    return this.sheet.merged.areaOf(row, column);
  }

  /** Where cells lie, in pixels from the first one. */
  boxOf({ top, left, bottom, right }: Area) {
    const { rows, columns } = this;
    const [x, y] = [columns.offset(left), rows.offset(top)];
    return { x, y, width: columns.offset(right + 1) - x, height: rows.offset(bottom + 1) - y };
  }

  cell(row: number, column: number): DrawnCell {
    const key = row * COLUMNS + column;
    const known = this.cells.get(key);
    if (known) return known;
    const cell = this.drawAgain(key, row, column);
    this.cells.set(key, cell);
    return cell;
  }

  /** A cell that looks as before stays the same object, so that nobody draws it again. */
  private drawAgain(key: number, row: number, column: number): DrawnCell {
    const { sheet, workbook, textWidth } = this;
    const { language } = workbook;
    const value = sheet.value(row, column);
    const format = formatParts(workbook, sheet, row, column);
    const { width } = this.boxOf(this.areaAt(row, column));
    const before = this.drawn.get(key);
    if (before?.width === width && isSameFormat(before.format, format) && isSameValue(before.value, value))
      return before.cell;
    const isMerged = format.added?.edges !== undefined;
    const cell = drawnCell(value, shownFormat(format), { language, width, isMerged, textWidth });
    this.drawn.set(key, { value, format, width, cell });
    return cell;
  }

  /** How far the text of a cell runs over the blank cells beside it. */
  overflow(row: number, column: number): Overflow {
    const { needed, side } = this.cell(row, column);
    return overflow(needed, side, {
      at: column,
      cell: (at) =>
        at < 0 || at >= COLUMNS ? undefined : { isBlank: this.isFree(row, at), width: this.columns.size(at) },
    });
  }

  /** The nearest cell left of a column whose text runs into it: on the screen when the cell itself is not. */
  runningInto(row: number, column: number): number | undefined {
    if (!this.isFree(row, column)) return undefined;
    for (let at = column - 1; at >= 0 && at >= column - FARTHEST_RUN; at--) {
      if (this.isFree(row, at)) continue;
      const end = this.columns.offset(at + 1) + this.overflow(row, at).right;
      return end > this.columns.offset(column) ? at : undefined;
    }
    return undefined;
  }

  /** Whether the text of a cell beside may run over a cell. */
  private isFree(row: number, column: number): boolean {
    return this.sheet.value(row, column) === null && !this.sheet.merged.at(row, column);
  }

  /** Rows whose height nobody set are as high as their largest font and their wrapped text; merged cells do not count, as in Excel. */
  private fittedRows(given: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
    const heights = new Map<number, number>();
    const usual = pixels(this.sheet.rows.size(ROWS - 1));
    for (const { row, column } of this.sheet.entries()) {
      if (given.has(row) || this.sheet.merged.at(row, column)) continue;
      const { fontSize = USUAL_FONT_SIZE, wrapText } = this.sheet.formats.get(row, column);
      if (fontSize <= USUAL_FONT_SIZE && !wrapText) continue;
      const format = this.sheet.format(row, column);
      const font = fontOf(format);
      const room = this.columns.size(column) - 2 * MARGIN;
      const text = this.workbook.text(this.sheet, row, column);
      const lines = format.wrapText ? wrappedLines(text, room, (part) => this.textWidth(part, font)) : 1;
      const height = Math.ceil(lines * format.fontSize * LINE_PIXELS_PER_POINT) + 2;
      heights.set(row, Math.max(heights.get(row) ?? usual, height));
    }
    return heights;
  }
}

/** Cells as they were drawn, by row and column, with what they were drawn from. */
export type DrawnCells = Map<
  number,
  {
    readonly value: CellValue;
    readonly format: FormatParts;
    readonly width: number;
    readonly cell: DrawnCell;
  }
>;

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (!isError(one) || !isError(other)) return one === other;
  return one.error === other.error && one.message === other.message;
}

const FARTHEST_RUN = 40;
const USUAL_FONT_SIZE = 11;
const LINE_PIXELS_PER_POINT = 1.63;

function sizesOf(lines: Sheet['rows']): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const [index, { size, isHidden }] of lines.changed) {
    if (isHidden) sizes.set(index, 0);
    else if (size !== undefined) sizes.set(index, pixels(size));
  }
  return sizes;
}
