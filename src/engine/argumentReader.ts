import type { Grid } from './grid';
import type { Source } from './liveCall';
import { type CellRange, WHOLE } from './references';
import { BUSY, type CellValue, type ErrorValue, isError, isMatrix, type Matrix } from './values';

export interface ReadArguments {
  readonly values: readonly (CellValue | Matrix)[];
  /** The first error among them: as in Excel, it is the result, and the function is not called. */
  readonly error: ErrorValue | undefined;
  /** Whether one of them is not known yet. */
  readonly isBusy: boolean;
}

/** Fetches the present values of arguments. */
export class ArgumentReader {
  constructor(
    private readonly grid: Grid,
    private readonly blank: null | 0,
  ) {}

  all(sources: readonly Source[]): ReadArguments {
    const values = sources.map((source) => this.one(source));
    const errors = values.flatMap((value) => (isMatrix(value) ? value.flat() : [value])).filter(isError);
    return { values, error: errors[0], isBusy: errors.some(({ error }) => error === BUSY.error) };
  }

  private one(source: Source): CellValue | Matrix {
    switch (source.kind) {
      case 'constant':
        return source.value;
      case 'call':
        return source.call.result;
      case 'cells':
        return this.cells(source.range);
      case 'expression': {
        const { rows, columns } = this.grid.block(source.at);
        const { sheet, row, column } = source.at;
        return this.cells({
          sheet,
          top: row,
          left: column,
          bottom: row + rows - 1,
          right: column + columns - 1,
        });
      }
    }
  }

  private cells({ sheet, top, left, bottom, right }: CellRange): CellValue | Matrix {
    if (!this.grid.hasSheet(sheet)) return { error: '#REF!' };
    const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
    const last = bottom < WHOLE.rows ? bottom : this.lastUsed(sheet, columns, top);
    const rows = Array.from({ length: last - top + 1 }, (_, index) =>
      columns.map((column) => this.grid.value({ sheet, row: top + index, column }) ?? this.blank),
    );
    const [only] = rows;
    return rows.length === 1 && only?.length === 1 ? (only[0] ?? this.blank) : rows;
  }

  /** A whole column ends with its last used cell. */
  private lastUsed(sheet: string, columns: readonly number[], top: number): number {
    return columns.reduce((last, column) => Math.max(last, this.grid.height(sheet, column) - 1), top);
  }
}
