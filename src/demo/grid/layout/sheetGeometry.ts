import type { SheetPainter } from '../display/sheetPainter';
import type { Cell } from './selection';
import { type AxisWindow, axisWindow, indexAt, scrollTo, startOf } from './window';

interface Screen {
  readonly width: number;
  readonly height: number;
  readonly scroll: { readonly x: number; readonly y: number };
}

const HEADING_HEIGHT = 22;
const DIGIT_WIDTH = 8;
/** Frozen rows and columns leave at least this part of the screen to the others. */
const MOST_FROZEN = 0.7;
/** Rows and columns that can be scrolled to beyond the last used one. */
const ROOM = { rows: 40, columns: 12 };

/** Where the parts of a sheet are on the screen. Points count from the first cell, without the headings. */
export class SheetGeometry {
  readonly rows: AxisWindow;
  readonly columns: AxisWindow;
  /** Height of the column headings and width of the row headings. */
  readonly headings: { readonly height: number; readonly width: number };
  private readonly vertical: { frozen: number; scroll: number; length: number };
  private readonly horizontal: { frozen: number; scroll: number; length: number };

  constructor(
    readonly painter: SheetPainter,
    private readonly screen: Screen,
  ) {
    const { showHeadings, frozenRows, frozenColumns } = painter.sheet.properties;
    const last = painter.rows.at(screen.scroll.y + screen.height) + 1;
    const width = 16 + DIGIT_WIDTH * Math.max(2, String(last).length);
    this.headings = showHeadings ? { height: HEADING_HEIGHT, width } : { height: 0, width: 0 };
    const [height, across] = [screen.height - this.headings.height, screen.width - this.headings.width];
    const frozen = (count: number, length: number, room: number) => (length > room * MOST_FROZEN ? 0 : count);
    this.vertical = {
      frozen: frozen(frozenRows, painter.rows.offset(frozenRows), height),
      scroll: screen.scroll.y,
      length: Math.max(0, height),
    };
    this.horizontal = {
      frozen: frozen(frozenColumns, painter.columns.offset(frozenColumns), across),
      scroll: screen.scroll.x,
      length: Math.max(0, across),
    };
    this.rows = axisWindow(painter.rows, this.vertical);
    this.columns = axisWindow(painter.columns, this.horizontal);
  }

  get cellsFrame() {
    const { width, height } = this.headings;
    return { left: width, top: height, width: this.horizontal.length, height: this.vertical.length };
  }

  /** The four parts: those that stay are at the top and at the left. */
  get panes() {
    const { vertical, horizontal, rows, columns } = this;
    const scrolls = { x: horizontal.scroll, y: vertical.scroll };
    const [fixedRows, movedRows] = parts(rows, vertical.frozen);
    const [fixedColumns, movedColumns] = parts(columns, horizontal.frozen);
    const across = horizontal.length - columns.frozen;
    const down = vertical.length - rows.frozen;
    const [fx, fy] = [columns.frozen, rows.frozen];
    return [
      pane('main', movedRows, movedColumns, { left: fx, top: fy, width: across, height: down }, scrolls),
      pane(
        'left',
        movedRows,
        fixedColumns,
        { left: 0, top: fy, width: fx, height: down },
        { ...scrolls, x: 0 },
      ),
      pane(
        'top',
        fixedRows,
        movedColumns,
        { left: fx, top: 0, width: across, height: fy },
        { ...scrolls, y: 0 },
      ),
      pane('corner', fixedRows, fixedColumns, { left: 0, top: 0, width: fx, height: fy }, { x: 0, y: 0 }),
    ];
  }

  /** The whole sheet as far as one can scroll. */
  get extent() {
    const { painter, screen } = this;
    const { used } = painter;
    const row = Math.max(used.bottom, this.rows.shown.at(-1)?.index ?? 0) + ROOM.rows;
    const column = Math.max(used.right, this.columns.shown.at(-1)?.index ?? 0) + ROOM.columns;
    const { width, height } = this.headings;
    return {
      width: Math.max(screen.width, width + painter.columns.offset(Math.min(column, painter.columns.count))),
      height: Math.max(screen.height, height + painter.rows.offset(Math.min(row, painter.rows.count))),
    };
  }

  /** Rows that fit on the screen. */
  get page(): number {
    return Math.max(1, this.rows.shown.length - this.vertical.frozen - 1);
  }

  cellAt(x: number, y: number): Cell {
    return {
      row: indexAt(this.painter.rows, y, this.vertical),
      column: indexAt(this.painter.columns, x, this.horizontal),
    };
  }

  boxOf({ row, column }: Cell) {
    const area = this.painter.areaAt(row, column);
    const { width, height } = this.painter.boxOf(area);
    return {
      left: startOf(this.painter.columns, area.left, this.horizontal),
      top: startOf(this.painter.rows, area.top, this.vertical),
      width,
      height,
    };
  }

  scrollTo({ row, column }: Cell): { x: number; y: number } {
    if (this.vertical.length === 0) return this.screen.scroll;
    return {
      x: scrollTo(this.painter.columns, column, this.horizontal),
      y: scrollTo(this.painter.rows, row, this.vertical),
    };
  }
}

type Shown = AxisWindow['shown'];

function pane(
  name: 'main' | 'left' | 'top' | 'corner',
  rows: Shown,
  columns: Shown,
  frame: { left: number; top: number; width: number; height: number },
  scroll: { x: number; y: number },
) {
  return { name, rows, columns, frame, scroll };
}

function parts({ shown }: AxisWindow, frozen: number): readonly [Shown, Shown] {
  return [shown.filter(({ index }) => index < frozen), shown.filter(({ index }) => index >= frozen)];
}
