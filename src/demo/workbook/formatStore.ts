import { type Area, COLUMNS, contains, isWholeColumns, isWholeRows } from './area';
import type { CellFormat } from './cellFormat';
import type { UndoLog } from './undoLog';

type Layer = Map<number, CellFormat>;

/**
 * The formats of a sheet: of its cells, of whole rows, of whole columns and of all cells, the nearer the stronger.
 *
 * As in Excel, formatting a whole column also formats the cells in it that have a format of their own.
 */
export class FormatStore {
  private all: CellFormat = {};
  private readonly columns: Layer = new Map();
  private readonly rows: Layer = new Map();
  private readonly cells: Layer = new Map();

  constructor(private readonly undoLog: UndoLog) {}

  get(row: number, column: number): CellFormat {
    return (
      this.cells.get(row * COLUMNS + column) ?? this.rows.get(row) ?? this.columns.get(column) ?? this.all
    );
  }

  /** Changes the named properties; undefined takes one away. */
  change(area: Area, change: FormatChange): void {
    // cells that looked alike look alike: few formats for many cells
    const known = new Map<CellFormat, CellFormat>();
    this.update(area, (format) => {
      const next = known.get(format) ?? changed(format, change);
      known.set(format, next);
      return next;
    });
  }

  /** Puts these formats in place of what was there. */
  replace(area: Area, format: CellFormat): void {
    this.update(area, () => format);
  }

  /** Cells that have a format of their own. */
  *formattedCells(): Iterable<{ row: number; column: number; format: CellFormat }> {
    for (const [key, format] of this.cells)
      yield { row: Math.floor(key / COLUMNS), column: key % COLUMNS, format };
  }

  /** Formats of whole columns and rows, by index. */
  get ofColumns(): ReadonlyMap<number, CellFormat> {
    return this.columns;
  }
  get ofRows(): ReadonlyMap<number, CellFormat> {
    return this.rows;
  }

  /** Moves formats with their cells: `moved` gives the new index of a row or column, undefined where it is gone. */
  move(axis: 'row' | 'column', moved: (index: number) => number | undefined): void {
    const cells = [...this.formattedCells()];
    this.set(this.cells, [...this.cells.keys()], undefined);
    for (const { row, column, format } of cells) {
      const to = moved(axis === 'row' ? row : column);
      if (to === undefined) continue;
      const key = axis === 'row' ? to * COLUMNS + column : row * COLUMNS + to;
      this.set(this.cells, [key], format);
    }
    const layer = axis === 'row' ? this.rows : this.columns;
    const lines = [...layer];
    this.set(layer, [...layer.keys()], undefined);
    for (const [index, format] of lines) {
      const to = moved(index);
      if (to !== undefined) this.set(layer, [to], format);
    }
  }

  private update(area: Area, next: (format: CellFormat) => CellFormat): void {
    const [isColumns, isRows] = [isWholeColumns(area), isWholeRows(area)];
    if (isColumns && isRows) {
      const before = this.all;
      this.undoLog.record(() => (this.all = before));
      this.all = next(before);
    }
    if (isColumns)
      this.updateLines(this.columns, isRows ? [...this.columns.keys()] : span(area.left, area.right), next);
    if (isRows && !isColumns) this.updateRows(area, next);
    if (isColumns)
      for (const [row, format] of isRows ? this.rows : []) this.set(this.rows, [row], next(format));
    if (isColumns && !isRows) this.splitRows(area);
    if (isColumns || isRows) {
      const inside = [...this.formattedCells()].filter(({ row, column }) => contains(area, row, column));
      for (const { row, column, format } of inside)
        this.set(this.cells, [row * COLUMNS + column], next(format));
      return;
    }
    const keys = keysOf(area);
    const before = keys.map((key) => this.cells.get(key));
    this.undoLog.record(() => keys.forEach((key, index) => put(this.cells, key, before[index])));
    for (const key of keys) put(this.cells, key, next(this.get(Math.floor(key / COLUMNS), key % COLUMNS)));
  }

  private updateLines(
    layer: Layer,
    indexes: readonly number[],
    next: (format: CellFormat) => CellFormat,
  ): void {
    for (const index of indexes) this.set(layer, [index], next(layer.get(index) ?? this.all));
  }

  /** A row crosses columns that have formats: where they meet the cell gets both. */
  private updateRows({ top, bottom }: Area, next: (format: CellFormat) => CellFormat): void {
    for (let row = top; row <= bottom; row++) {
      if (!this.rows.has(row))
        for (const [column, format] of this.columns)
          if (!this.cells.has(row * COLUMNS + column)) this.set(this.cells, [row * COLUMNS + column], format);
      this.set(this.rows, [row], next(this.rows.get(row) ?? this.all));
    }
  }

  private splitRows({ left, right }: Area): void {
    for (const [row, format] of this.rows)
      for (let column = left; column <= right; column++)
        if (!this.cells.has(row * COLUMNS + column)) this.set(this.cells, [row * COLUMNS + column], format);
  }

  private set(layer: Layer, keys: readonly number[], format: CellFormat | undefined): void {
    for (const key of keys) {
      const before = layer.get(key);
      if (before === format) continue;
      this.undoLog.record(() => put(layer, key, before));
      put(layer, key, format);
    }
  }
}

export type FormatChange = { readonly [Name in keyof CellFormat]?: CellFormat[Name] | undefined };

function changed(format: CellFormat, change: FormatChange): CellFormat {
  const entries = Object.entries({ ...format, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

function keysOf({ top, left, bottom, right }: Area): readonly number[] {
  const keys: number[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) keys.push(row * COLUMNS + column);
  return keys;
}

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

function put(layer: Layer, key: number, format: CellFormat | undefined): void {
  if (format) layer.set(key, format);
  else layer.delete(key);
}
