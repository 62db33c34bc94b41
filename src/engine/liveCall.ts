import type { CustomCall } from './formulaParts';
import type { CellRange } from './references';
import { cellName, quoted } from './references';
import { BUSY, type CellValue, isMatrix, type Matrix, type Place } from './values';

/** Where the value of an argument is found. */
export type Source =
  | { readonly kind: 'constant'; readonly value: CellValue | Matrix }
  | { readonly kind: 'cells'; readonly range: CellRange }
  | { readonly kind: 'call'; readonly call: LiveCall }
  | { readonly kind: 'expression'; readonly at: Place };

/** A custom call of a formula in the workbook, and the block of cells that holds its result. */
export class LiveCall {
  result: CellValue | Matrix = BUSY;
  /** The arguments that the result belongs to. */
  argumentsKey: string | undefined;
  /** The question that has been asked and not answered. */
  asked: { readonly id: number; readonly argumentsKey: string } | undefined;

  constructor(
    readonly call: CustomCall,
    readonly sources: readonly Source[],
    readonly home: Place,
    readonly at: Place,
  ) {}

  get isBusy(): boolean {
    return this.result === BUSY;
  }

  get cells(): Matrix {
    return isMatrix(this.result) ? this.result : [[this.result]];
  }

  get size(): { rows: number; columns: number } {
    return { rows: this.cells.length, columns: this.cells[0]?.length ?? 1 };
  }

  /** What stands for the call in a formula. */
  get reference(): string {
    const { rows, columns } = this.size;
    const { sheet, row, column } = this.at;
    const first = `${quoted(sheet)}!${cellName(row, column)}`;
    return rows * columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
  }
}
