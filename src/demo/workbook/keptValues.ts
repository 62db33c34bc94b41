import type { CellValue, Engine } from '../../engine';
import { COLUMNS } from './area';
import type { Named } from './meaning';
import { isFormula, type Sheet } from './sheet';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/**
 * Under manual calculation, what formulas show: the value of when they were entered or last calculated.
 *
 * The engine knows the new values all the same; they are shown when somebody asks for a calculation.
 */
export class KeptValues {
  private current: CalculationMode = 'Automatic';
  private readonly values = new Map<Sheet, Map<number, CellValue>>();

  constructor(
    private readonly engine: Engine,
    private readonly book: Named,
  ) {}

  get mode(): CalculationMode {
    return this.current;
  }

  set mode(mode: CalculationMode) {
    this.current = mode;
    if (mode !== 'Manual') this.values.clear();
  }

  keep(): void {
    if (this.current !== 'Manual') return;
    for (const sheet of this.book.sheets) {
      const known = this.values.get(sheet) ?? new Map<number, CellValue>();
      this.values.set(sheet, known);
      for (const { row, column, content } of sheet.entries()) {
        const key = row * COLUMNS + column;
        if (!isFormula(content) || known.has(key)) continue;
        known.set(key, this.engine.value({ sheet: sheet.name, row, column }));
      }
    }
  }

  /** Shows the value that the engine has: in one cell, or in all of a sheet, or everywhere. */
  drop(sheet: Sheet, row: number, column: number): void {
    this.values.get(sheet)?.delete(row * COLUMNS + column);
  }
  forget(sheet?: Sheet): void {
    if (sheet) this.values.delete(sheet);
    else this.values.clear();
  }

  /** Undefined where the engine's value is to be shown. */
  value(sheet: Sheet, row: number, column: number): CellValue | undefined {
    return this.values.get(sheet)?.get(row * COLUMNS + column);
  }
}
