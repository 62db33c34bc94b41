import { type CellValue, type Engine, FormulaError } from '../../engine';

const SHEET = '_look';
const MOST_FORMULAS = 20_000;

/** Formulas that stand in no cell, such as the conditions of formats: worked out on a sheet that nobody sees. */
export class Evaluator {
  private readonly rows = new Map<string, number>();

  /** The sheet comes before all others: IronCalc reads every formula again for a new one. */
  constructor(private readonly engine: Engine) {
    engine.addSheet(SHEET);
  }

  knows(formula: string): boolean {
    return this.rows.has(formula);
  }

  /** Makes many formulas ready at once: one by one each would have the whole workbook calculated. */
  prepare(formulas: readonly string[]): void {
    for (const formula of formulas) this.rowOf(formula);
  }

  /** @param formula - its references name their sheets */
  value(formula: string): CellValue {
    return this.engine.value({ sheet: SHEET, row: this.rowOf(formula), column: 0 });
  }

  private rowOf(formula: string): number {
    if (this.rows.size >= MOST_FORMULAS) this.rows.clear();
    const known = this.rows.get(formula);
    if (known !== undefined) return known;
    const row = this.rows.size;
    this.enter(row, formula);
    this.rows.set(formula, row);
    return row;
  }

  private enter(row: number, formula: string): void {
    const place = { sheet: SHEET, row, column: 0 };
    try {
      this.engine.setFormula(place, formula);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      this.engine.setValue(place, { error: '#NAME?' });
    }
  }
}
