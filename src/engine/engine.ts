import { ArgumentReader } from './argumentReader';
import { formulaParts, type Parts } from './formulaParts';
import { Grid } from './grid';
import { LiveFormula } from './liveFormula';
import { LiveCall } from './liveCall';
import { Slots } from './slots';
import { shapeOf } from './syntax';
import { BUSY, type CellValue, type ErrorValue, isError, type Matrix, type Place } from './values';

export interface EngineOptions {
  /** The bytes of IronCalc's .wasm file. */
  readonly wasm: BufferSource;
  /** Whether calls of this name are answered by the caller. */
  readonly isCustom: (name: string) => boolean;
  /** What a blank cell is to a custom function: null in Excel on the web, 0 on the desktop; null when absent. */
  readonly blank?: null | 0;
}

/** A call of a custom function that waits for its result. */
export interface PendingCall {
  readonly id: number;
  /** As written in the formula. */
  readonly name: string;
  /** As Excel passes them: scalars, rows of cells, null for what was left out. */
  readonly arguments: readonly (CellValue | Matrix)[];
  /** The cell that holds the formula. */
  readonly cell: Place;
}

export type CallResult = CellValue | Matrix;

/**
 * A headless spreadsheet: values and formulas in, values out, custom functions answered by the caller.
 *
 * `calculate` hands out the calls whose arguments are known and new; each takes its result later through `resolve`;
 * then `calculate` goes on, until nothing waits. Meanwhile the cells that depend on them show #BUSY!.
 */
export class Engine {
  private readonly grid: Grid;
  private readonly slots: Slots;
  private readonly read: ArgumentReader;
  private readonly formulas = new Map<string, LiveFormula>();
  private readonly asked = new Map<number, LiveCall>();
  /** Shapes of formulas without custom calls. */
  private readonly plain = new Set<string>();
  private lastId = 0;
  /** The changes of the grid after which every call had its result, or had been asked. */
  private surveyed: number | undefined;

  constructor(private readonly options: EngineOptions) {
    this.grid = new Grid(options.wasm);
    this.slots = new Slots(this.grid);
    this.read = new ArgumentReader(this.grid, options.blank ?? null);
  }

  /** Gives back the memory of the workbook, which must not be used any more: it would keep later ones slow. */
  free(): void {
    this.grid.free();
  }

  hasSheet(name: string): boolean {
    return this.grid.hasSheet(name);
  }

  addSheet(name: string): void {
    this.grid.addSheet(name);
  }

  /** Formulas with custom calls on the sheet, or that mention it in one, are to be entered again. */
  renameSheet(name: string, to: string): void {
    this.forgetSheet(name);
    this.grid.renameSheet(name, to);
  }

  deleteSheet(name: string): void {
    this.forgetSheet(name);
    this.grid.deleteSheet(name);
  }

  setValue(place: Place, value: CellValue): void {
    this.forget(place);
    this.grid.setValue(place, value);
  }

  /**
   * Enters a formula in English syntax, with or without its equals sign.
   *
   * @throws {FormulaError} when it is malformed; the cell is then as before
   */
  setFormula(place: Place, formula: string): void {
    const parts = this.partsOf(formula, place);
    this.forget(place);
    const live = new LiveFormula(place, parts, this.grid, this.slots);
    if (live.calls.length > 0) this.formulas.set(keyOf(place), live);
  }

  private partsOf(formula: string, place: Place): Parts {
    const shape = shapeOf(formula);
    if (this.plain.has(shape)) return [formula.trim().replace(/^=/, '')];
    const parts = formulaParts(formula, place, this.options.isCustom);
    if (parts.every((part) => typeof part === 'string')) this.plain.add(shape);
    return parts;
  }

  /** The calls to answer now; empty when every cell has its value or waits for one asked before. */
  calculate(): readonly PendingCall[] {
    if (this.surveyed === this.grid.changes) return [];
    for (;;) {
      this.grid.calculate();
      const { ready, waiting, hasChanged } = this.survey();
      if (hasChanged) continue;
      this.surveyed = this.grid.changes;
      if (ready.length > 0) return ready.map(({ call, key, values }) => this.ask(call, key, values));
      if (waiting.length === 0 || this.asked.size > 0) return [];
      for (const call of waiting) this.settle(call, CIRCULAR, UNKNOWN);
    }
  }

  /** While true nothing is worked out: cells keep the values that they had. */
  set isSuspended(isSuspended: boolean) {
    this.grid.isSuspended = isSuspended;
  }

  /** Whether something has been entered since the last calculation. */
  get isStale(): boolean {
    return this.grid.isStale;
  }

  /** Whether the formula of a cell calls custom functions. */
  holdsCalls(place: Place): boolean {
    return this.formulas.has(keyOf(place));
  }

  /** Every call is asked again at the next calculation. */
  forgetResults(): void {
    this.surveyed = undefined;
    for (const { calls } of this.formulas.values()) for (const call of calls) call.argumentsKey = undefined;
  }

  /** Gives a call its result; the result of a call that is no longer waited for is ignored. */
  resolve(id: number, result: CallResult): void {
    const call = this.asked.get(id);
    if (!call?.asked) return;
    this.settle(call, result, call.asked.argumentsKey);
  }

  value(place: Place): CellValue {
    this.grid.calculate();
    const shown = this.grid.value(place);
    if (isError(shown) && shown.error === BUSY.error) return this.asked.size === 0 ? UNSUPPORTED : shown;
    if (this.formulas.size === 0) return shown;
    const { anchor } = this.grid.block(place);
    const whole = this.formulas.get(keyOf(anchor))?.whole;
    const given = whole?.cells[place.row - anchor.row]?.[place.column - anchor.column];
    if (isError(shown) && !(isError(given) && given.error === shown.error)) return shown;
    return given ?? shown;
  }

  /** Whether calls have been handed out and not answered. */
  get isWaiting(): boolean {
    return this.asked.size > 0;
  }

  /** The block that a cell belongs to: the place of the formula that fills it, and its size. */
  block(place: Place): { readonly anchor: Place; readonly rows: number; readonly columns: number } {
    this.grid.calculate();
    return this.grid.block(place);
  }

  /** The cells that the formula of a cell fills; one by one unless it spills. */
  spill(place: Place): { readonly rows: number; readonly columns: number } {
    this.grid.calculate();
    const { anchor, rows, columns } = this.grid.block(place);
    const isOwn = anchor.row === place.row && anchor.column === place.column;
    return isOwn ? { rows, columns } : { rows: 1, columns: 1 };
  }

  /** Sets what can be settled at once, and marks what cannot; the marks have to spread before anything is asked. */
  private survey() {
    const ready: Ready[] = [];
    const waiting: LiveCall[] = [];
    let hasChanged = false;
    const mark = (call: LiveCall) => {
      if (call.isBusy) return;
      this.store(call, BUSY);
      call.argumentsKey = undefined; // their result is gone, even where they come back as they were
      hasChanged = true;
    };
    for (const call of [...this.formulas.values()].flatMap(({ calls }) => calls)) {
      const { values, error, isBusy } = this.read.all(call.sources);
      const key = isBusy ? UNKNOWN : JSON.stringify(error ?? values);
      if (key === (call.asked ? call.asked.argumentsKey : call.argumentsKey)) continue;
      this.dropQuestion(call);
      if (error && !isBusy) {
        this.settle(call, error, key);
        hasChanged = true;
        continue;
      }
      mark(call);
      if (isBusy) waiting.push(call);
      else ready.push({ call, key, values });
    }
    return { ready, waiting, hasChanged };
  }

  private ask(call: LiveCall, key: string, values: PendingCall['arguments']): PendingCall {
    const id = ++this.lastId;
    call.asked = { id, argumentsKey: key };
    this.asked.set(id, call);
    return { id, name: call.call.name, arguments: values, cell: call.home };
  }

  private settle(call: LiveCall, result: CallResult, argumentsKey: string): void {
    this.dropQuestion(call);
    call.argumentsKey = argumentsKey;
    this.store(call, result);
  }

  private store(call: LiveCall, result: CallResult): void {
    this.formulas.get(keyOf(call.home))?.store(call, result);
  }

  private dropQuestion(call: LiveCall): void {
    if (call.asked) this.asked.delete(call.asked.id);
    call.asked = undefined;
  }

  private forgetSheet(name: string): void {
    const prefix = keyOf({ sheet: name, row: 0, column: 0 }).slice(0, -'0,0'.length);
    const live = [...this.formulas].filter(([key]) => key.startsWith(prefix));
    for (const [, formula] of live) this.forget(formula.home);
  }

  private forget(place: Place): void {
    if (this.formulas.size === 0) return;
    const live = this.formulas.get(keyOf(place));
    if (!live) return;
    live.calls.forEach((call) => this.dropQuestion(call));
    live.remove();
    this.formulas.delete(keyOf(place));
  }
}

interface Ready {
  readonly call: LiveCall;
  readonly key: string;
  readonly values: PendingCall['arguments'];
}

/** Calls that wait for one another. */
const CIRCULAR: ErrorValue = { error: '#CIRC!' };
/** What IronCalc has no code for; Excel says so of what it cannot work out yet. */
const UNSUPPORTED: ErrorValue = { error: '#CALC!' };
/** The key of arguments that are not known. */
const UNKNOWN = '';

const keyOf = ({ sheet, row, column }: Place) => `${sheet.toLowerCase()}!${row},${column}`;
