import type { Grid } from './grid';
import type { Place } from './values';

const ROWS = 2048;
const COLUMNS = 2048;
const DOWN = 1_048_576 / ROWS;
const PER_SHEET = DOWN * (16_384 / COLUMNS);

/** Blocks of cells on sheets that nobody sees, each large enough for an array to spill into. */
export class Slots {
  private readonly free: number[] = [];
  private used = 0;

  constructor(private readonly grid: Grid) {}

  take(): Place {
    const slot = this.free.pop() ?? this.used++;
    const sheet = `_calls${Math.floor(slot / PER_SHEET)}`;
    if (!this.grid.hasSheet(sheet)) this.grid.addSheet(sheet);
    const inSheet = slot % PER_SHEET;
    return { sheet, row: (inSheet % DOWN) * ROWS, column: Math.floor(inSheet / DOWN) * COLUMNS };
  }

  giveBack(place: Place, rows: number, columns: number): void {
    this.grid.clear(place, rows, columns);
    const sheet = Number(place.sheet.slice('_calls'.length));
    this.free.push(sheet * PER_SHEET + (place.column / COLUMNS) * DOWN + place.row / ROWS);
  }
}
