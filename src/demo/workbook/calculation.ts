import { type CallResult, type CellValue, Engine, type PendingCall } from '../../engine';
import { type Area, COLUMNS } from './area';
import { conditionFormulas } from './conditionalLook';
import { Evaluator } from './evaluator';
import { type CalculationMode, KeptValues } from './keptValues';
import { meaning, type Named } from './meaning';
import { mentionsNames, qualifiedFormula } from './resolveFormula';
import { type Calculator, type Content, isFormula, type Sheet } from './sheet';

export interface CalculationOptions {
  /** The bytes of IronCalc's .wasm file. */
  readonly wasm: BufferSource;
  /** What a blank cell is to a custom function: 0 in Excel on the desktop, null on the web. */
  readonly blank: 0 | null;
  readonly functions: CustomFunctions;
}

/** The functions of the add-in. */
export interface CustomFunctions {
  /** Whether a name as it stands in formulas is one of them. */
  has(name: string): boolean;
  /** Takes calls; each is answered later through `resolve`. */
  call(calls: readonly PendingCall[]): void;
}

interface NamingCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The formula that the engine has. */
  readonly meant: string;
}

/** What the cells of a workbook come to: its formulas in the engine, and when they are worked out. */
export class Calculation implements Calculator {
  readonly engine: Engine;
  private readonly evaluator: Evaluator;
  private readonly kept: KeptValues;
  /** Cells whose formulas mention names or tables, which may come to mean something else. */
  private readonly naming = new Map<Sheet, Map<number, NamingCell>>();
  private areNamesStale = false;

  constructor(
    private readonly options: CalculationOptions,
    private readonly book: Named,
  ) {
    const { wasm, blank, functions } = options;
    this.engine = new Engine({ wasm, blank, isCustom: (name) => functions.has(name) });
    this.evaluator = new Evaluator(this.engine);
    this.kept = new KeptValues(this.engine, book);
  }

  get mode(): CalculationMode {
    return this.kept.mode;
  }

  set mode(mode: CalculationMode) {
    this.kept.mode = mode;
  }

  /** Before changes: cells that are not entered anew keep what they show while nothing is calculated by itself. */
  begin(): void {
    this.kept.keep();
  }

  /** Works out all cells, or those of one sheet, whatever the mode; `anew` also asks every custom function again. */
  calculate(anew: boolean, sheet?: Sheet): void {
    if (anew) this.engine.forgetResults();
    this.kept.forget(sheet);
  }

  /** Nothing is worked out until changes settle. */
  suspend(): void {
    this.engine.isSuspended = true;
  }

  /**
   * After changes; true when cells have been worked out.
   *
   * @param shown - the sheet whose conditions are asked for next: they are worked out along with the cells
   */
  settle(shown: Sheet | undefined): boolean {
    this.engine.isSuspended = false;
    if (this.areNamesStale) this.readNamesAgain();
    const isStale = this.engine.isStale;
    if (isStale && shown) this.prepareConditions(shown);
    const calls = this.engine.calculate();
    if (calls.length > 0) this.options.functions.call(calls);
    return isStale;
  }

  resolve(results: readonly { readonly id: number; readonly result: CallResult }[]): void {
    for (const { id, result } of results) this.engine.resolve(id, result);
  }

  enter(sheet: Sheet, row: number, column: number, content: Content | undefined): void {
    const place = { sheet: sheet.name, row, column };
    this.namingOn(sheet).delete(row * COLUMNS + column);
    this.kept.drop(sheet, row, column);
    if (!isFormula(content)) return this.engine.setValue(place, content ?? null);
    const { formula } = content;
    if (!mentionsNames(formula)) return this.engine.setFormula(place, formula);
    const meant = meaning(this.book, sheet, row, column, formula);
    this.engine.setFormula(place, meant);
    this.namingOn(sheet).set(row * COLUMNS + column, { row, column, formula, meant });
  }

  private namingOn(sheet: Sheet): Map<number, NamingCell> {
    const known = this.naming.get(sheet) ?? new Map<number, NamingCell>();
    this.naming.set(sheet, known);
    return known;
  }

  /** Names or tables have changed: formulas that mention them are read again before the next calculation. */
  namesChanged(): void {
    this.areNamesStale = true;
  }

  /** What a formula comes to as seen from a cell; a condition or the source of a list. */
  evaluate(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    const meant = this.qualified(sheet, row, column, formula);
    if (!this.evaluator.knows(meant)) this.prepareConditions(sheet);
    return this.evaluator.value(meant);
  }

  value(sheet: Sheet, row: number, column: number): CellValue {
    const kept = this.kept.value(sheet, row, column);
    return kept === undefined ? this.engine.value({ sheet: sheet.name, row, column }) : kept;
  }

  spillArea(sheet: Sheet, row: number, column: number): Area | undefined {
    const { anchor, rows, columns } = this.engine.block({ sheet: sheet.name, row, column });
    if (rows * columns === 1) return undefined;
    const [bottom, right] = [anchor.row + rows - 1, anchor.column + columns - 1];
    return { top: anchor.row, left: anchor.column, bottom, right };
  }

  private qualified(sheet: Sheet, row: number, column: number, formula: string): string {
    return qualifiedFormula(meaning(this.book, sheet, row, column, formula), sheet.name);
  }

  private prepareConditions(sheet: Sheet): void {
    const formulas = conditionFormulas(sheet).map(({ row, column, formula }) =>
      this.qualified(sheet, row, column, formula),
    );
    this.evaluator.prepare(formulas);
  }

  private readNamesAgain(): void {
    this.areNamesStale = false;
    for (const sheet of this.book.sheets)
      for (const { row, column, formula, meant } of [...this.namingOn(sheet).values()])
        if (meaning(this.book, sheet, row, column, formula) !== meant)
          this.enter(sheet, row, column, { formula });
  }
}
