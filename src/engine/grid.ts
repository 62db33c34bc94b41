import { initSync, Model } from '@ironcalc/wasm';
import { BUSY, type CellValue, isError, type Place } from './values';

/** IronCalc hands out formatted texts only: this format shows fifteen digits, and tells 0 from what rounds to it. */
const ALL_DIGITS = '0.00000000000000E+000;-0.00000000000000E+000;"zero"';
const SHOWN = /^-?\d\.\d{14}E[+-]\d{3}$|^zero$/;
const ROWS = 1_048_576;
/** Columns that get the format at once: all of them would take a second, the others get it when they are read. */
const FORMATTED_COLUMNS = 64;

/** An error of IronCalc that no spreadsheet has: cells that wait carry it, and it spreads as errors do. */
const WAITING = '#N/IMPL!';

const CELL_TYPES = { number: 1, text: 2, boolean: 4, error: 16 } as const;

/** Sheets of IronCalc, by name: what goes in are values and formulas, what comes out are values. */
export class Grid {
  private readonly model: Model;
  private readonly sheets = new Map<string, number>();
  /** Counted up with every change of what cells hold. */
  changes = 0;
  private calculated = 0;
  isSuspended = false;

  constructor(wasm: BufferSource) {
    initSync({ module: wasm });
    this.model = new Model('workbook', 'en', 'UTC', 'en');
    this.model.pauseEvaluation();
  }

  free(): void {
    this.model.free();
  }

  addSheet(name: string): void {
    const sheet = this.sheets.size;
    if (sheet > 0) this.model.newSheet();
    this.model.renameSheet(sheet, name);
    this.sheets.set(name, sheet);
    this.model.updateRangeStyle(
      { sheet, row: 1, column: 1, height: ROWS, width: FORMATTED_COLUMNS },
      'num_fmt',
      ALL_DIGITS,
    );
  }

  renameSheet(name: string, to: string): void {
    const index = this.index(name);
    this.model.renameSheet(index, to);
    this.rebuild(([known, at]) => [[at === index ? to : known, at]]);
  }

  deleteSheet(name: string): void {
    const index = this.index(name);
    this.model.deleteSheet(index);
    this.rebuild(([known, at]) => (at === index ? [] : [[known, at > index ? at - 1 : at]]));
  }

  /** Excel does not tell sheets apart by the case of their names. */
  hasSheet(name: string): boolean {
    return this.indexOf(name) !== undefined;
  }

  setFormula(place: Place, text: string): void {
    this.write(place, `=${text}`);
  }

  setValue(place: Place, value: CellValue): void {
    if (value === null) return this.clear(place, 1, 1);
    if (typeof value === 'string') return this.write(place, `'${value}`);
    if (isError(value)) return this.write(place, value.error === BUSY.error ? WAITING : value.error);
    this.write(place, typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  }

  clear({ sheet, row, column }: Place, rows: number, columns: number): void {
    this.changes++;
    this.model.rangeClearContents(this.index(sheet), row + 1, column + 1, row + rows, column + columns);
  }

  /** Works out what has changed; a call too many costs nothing. */
  calculate(): void {
    if (!this.isStale || this.isSuspended) return;
    this.model.evaluate();
    this.calculated = this.changes;
  }

  get isStale(): boolean {
    return this.calculated !== this.changes;
  }

  value(place: Place): CellValue {
    const { sheet, row, column } = place;
    const index = this.index(sheet);
    const text = this.model.getFormattedCellValue(index, row + 1, column + 1);
    switch (this.model.getCellType(index, row + 1, column + 1)) {
      case CELL_TYPES.text:
        return text;
      case CELL_TYPES.boolean:
        return text === 'TRUE';
      case CELL_TYPES.error:
        return text === WAITING ? BUSY : { error: text };
      default:
        return text === '' ? null : this.number(place, text);
    }
  }

  /** The block that a cell belongs to: the place of its formula and its size. */
  block({ sheet, row, column }: Place): { anchor: Place; rows: number; columns: number } {
    const structure = this.model.getCellArrayStructure(this.index(sheet), row + 1, column + 1);
    if (typeof structure === 'object' && 'DynamicAnchor' in structure) {
      const [columns, rows] = structure.DynamicAnchor;
      return { anchor: { sheet, row, column }, rows, columns };
    }
    if (typeof structure === 'object' && 'DynamicChild' in structure) {
      const [anchorRow, anchorColumn, columns, rows] = structure.DynamicChild;
      return { anchor: { sheet, row: anchorRow - 1, column: anchorColumn - 1 }, rows, columns };
    }
    return { anchor: { sheet, row, column }, rows: 1, columns: 1 };
  }

  /** One past the last used row of a column. */
  height(sheet: string, column: number): number {
    return this.model.getRowsWithData(this.index(sheet), column + 1).reduce((a, b) => Math.max(a, b), 0);
  }

  private write(place: Place, input: string): void {
    this.changes++;
    this.model.setUserInput(this.index(place.sheet), place.row + 1, place.column + 1, input);
  }

  /** IronCalc gives a cell the format that its formula suggests, a date or a currency: that is put right here. */
  private number({ sheet, row, column }: Place, text: string): number {
    if (SHOWN.test(text)) return number(text);
    const index = this.index(sheet);
    const area = { sheet: index, row: row + 1, column: column + 1, height: 1, width: 1 };
    this.model.updateRangeStyle(area, 'num_fmt', ALL_DIGITS);
    return number(this.model.getFormattedCellValue(index, row + 1, column + 1));
  }

  private rebuild(next: (entry: [string, number]) => [string, number][]): void {
    const entries = [...this.sheets].flatMap(next);
    this.sheets.clear();
    for (const [name, index] of entries) this.sheets.set(name, index);
    this.changes++;
  }

  private index(sheet: string): number {
    const index = this.indexOf(sheet);
    if (index === undefined) throw new Error(`There is no sheet ${sheet}`);
    return index;
  }

  private indexOf(name: string): number | undefined {
    const exact = this.sheets.get(name);
    if (exact !== undefined) return exact;
    const [, index] = [...this.sheets].find(([known]) => known.toLowerCase() === name.toLowerCase()) ?? [];
    return index;
  }
}

/** A number a hair below a power of ten is shown by IronCalc as zero times that power. */
function number(text: string): number {
  const justBelow = /^(-?)0\.0+E([+-]\d+)$/.exec(text);
  const value = Number(justBelow ? `${justBelow[1]}1E${justBelow[2]}` : text);
  return Number.isFinite(value) ? value : 0;
}
