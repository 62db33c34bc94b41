import { type CallResult, type CellValue, checkFormula, Engine, type PendingCall } from '../../engine';
import { type Area, contains, isInSheet } from './area';
import type { FormatChange } from './formatStore';
import type { Language } from './language';
import type { FullFormat } from './cellFormat';
import { conditionalLook, conditionFormulas } from './conditionalLook';
import { type DocumentProperties, NEW_DOCUMENT } from './documentProperties';
import { Evaluator } from './evaluator';
import { Held, HeldList } from './held';
import { mentionsNames, qualifiedFormula, resolveFormula } from './resolveFormula';
import { type Shift } from './shift';
import { shiftChange, shiftSheet } from './shiftSheet';
import type { DefinedName, KeyValue, Table } from './sheetParts';
import { checkUnlocked, type Protection } from './protection';
import { type CellReference, mapReferences } from './references';
import { Refusal } from './refusal';
import {
  type Calculator,
  checkSheetName,
  type Content,
  isFormula,
  Sheet,
  type SheetProperties,
  type Visibility,
} from './sheet';
import { UndoLog } from './undoLog';
import type { CellsChange, Source, WorkbookEvent } from './workbookEvent';

interface NamingCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** The formula that the engine has. */
  readonly meant: string;
}

export interface WorkbookOptions {
  /** The bytes of IronCalc's .wasm file. */
  readonly wasm: BufferSource;
  readonly language: Language;
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

/**
 * A workbook as Excel has it, without a screen.
 *
 * Changes go through `edit`: all that happens inside is one action to undo, one recalculation and one notice to those
 * who `subscribe`. Formulas are in English everywhere; `language` translates, and reads what a person types.
 */
export class Workbook implements Calculator {
  readonly language: Language;
  readonly undoLog = new UndoLog();
  readonly names = new HeldList<DefinedName>(this.undoLog);
  readonly settings = new HeldList<KeyValue>(this.undoLog);
  readonly customProperties = new HeldList<KeyValue>(this.undoLog);
  readonly xmlParts = new HeldList<{ readonly xml: string }>(this.undoLog);
  readonly properties = new Held<DocumentProperties>(NEW_DOCUMENT, this.undoLog);
  /** While it is there, sheets may not be added, deleted, renamed, hidden or moved. */
  structureLock: { readonly password: string } | undefined;
  private readonly engine: Engine;
  private readonly list: Sheet[] = [];
  private readonly subscribers = new Set<() => void>();
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();
  private active_: Sheet | undefined;
  private source: Source = 'user';
  private depth = 0;
  private isNoticeDue = false;
  /** Cells whose formulas mention names or tables, which may come to mean something else. */
  private readonly naming = new Map<string, NamingCell>();
  private areNamesStale = false;
  private readonly evaluator: Evaluator;

  constructor(private readonly options: WorkbookOptions) {
    this.language = options.language;
    this.engine = new Engine({
      wasm: options.wasm,
      blank: options.blank,
      isCustom: (name) => options.functions.has(name),
    });
    this.evaluator = new Evaluator(this.engine);
  }

  /** From left to right. */
  get sheets(): readonly Sheet[] {
    return this.list;
  }

  get active(): Sheet {
    if (!this.active_) throw new Error('A workbook has a sheet before it is used');
    return this.active_;
  }

  /** Excel does not tell names of sheets apart by case. */
  sheet(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.list.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  /** Called once after every round of changes, results of custom functions included. Returns the way to stop. */
  subscribe(subscriber: () => void): () => void {
    this.subscribers.add(subscriber);
    return () => this.subscribers.delete(subscriber);
  }

  /** Told of every event at the end of the edit that caused it. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs changes as one action. */
  edit<T>(source: Source, work: () => T): T {
    if (this.depth > 0) return work();
    this.depth++;
    this.source = source;
    try {
      return this.undoLog.action(work);
    } finally {
      this.depth--;
      this.settle();
    }
  }

  /** Takes back the last action; false when there is nothing to take back. */
  undo(): boolean {
    const isUndone = this.undoLog.undo();
    if (this.active_ && !this.list.includes(this.active_)) this.active_ = this.list[0];
    this.settle();
    return isUndone;
  }

  /** What a user does by typing into cells: the whole area gets it, as with Ctrl+Enter. */
  type(sheet: Sheet, area: Area, text: string): void {
    const typed = this.language.read(text);
    const isText = sheet.format(area.top, area.left).numberFormat === '@' && !text.startsWith('=');
    const content = isText ? text : 'formula' in typed ? typed : (typed.value ?? undefined);
    if (isFormula(content)) checkFormula(content.formula);
    checkUnlocked(sheet, area);
    this.edit('user', () => {
      this.write(sheet, area, () => content);
      if (isText || 'formula' in typed || typed.numberFormat === undefined) return;
      if (sheet.format(area.top, area.left).numberFormat === 'General')
        sheet.formats.change(area, { numberFormat: typed.numberFormat });
    });
  }

  /** What a cell shows: its value under its number format, in the user's language. */
  text(sheet: Sheet, row: number, column: number): string {
    return this.language.show(sheet.value(row, column), sheet.format(row, column).numberFormat);
  }

  /** What stands in the formula bar, ready to be edited and typed again. */
  editText(sheet: Sheet, row: number, column: number): string {
    const content = sheet.content(row, column);
    if (isFormula(content)) return this.language.localFormula(content.formula);
    return this.language.edited(content ?? null, sheet.format(row, column).numberFormat);
  }

  /** Empties cells, as the Delete key does. */
  clear(sheet: Sheet, area: Area): void {
    checkUnlocked(sheet, area);
    this.edit('user', () => this.empty(sheet, area));
  }

  empty(sheet: Sheet, area: Area): void {
    const inside = [...sheet.entries()].filter(({ row, column }) => contains(area, row, column));
    for (const { row, column } of inside) sheet.enter(row, column, undefined);
    this.changed(sheet, area, 'RangeEdited');
  }

  /** Fills an area, row by row; `null` leaves a cell as it is. */
  write(
    sheet: Sheet,
    area: Area,
    content: (row: number, column: number) => Content | undefined | null,
  ): void {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const entered = content(row, column);
        if (entered !== null) sheet.enter(row, column, entered);
      }
    this.changed(sheet, area, 'RangeEdited');
  }

  formatCells(sheet: Sheet, area: Area, change: FormatChange): void {
    this.edit(this.source, () => {
      sheet.formats.change(area, change);
      this.tell({ kind: 'formatChanged', sheet, area, source: this.source });
    });
  }

  select(sheet: Sheet, area: Area): void {
    if (!isInSheet(area)) throw new Refusal('InvalidArgument', 'argument', 'Not in the sheet');
    this.activate(sheet);
    sheet.selection = area;
    this.tell({ kind: 'selectionChanged', sheet, area });
    this.notify();
  }

  activate(sheet: Sheet): void {
    if (this.active_ === sheet) return;
    if (sheet.properties.visibility !== 'Visible')
      throw new Refusal('InvalidOperation', 'hiddenSheet', 'A hidden sheet cannot be shown');
    const before = this.active_;
    this.active_ = sheet;
    if (before) this.tell({ kind: 'sheetDeactivated', sheet: before });
    this.tell({ kind: 'sheetActivated', sheet });
    this.notify();
  }

  /** A new sheet at the end; without a name it is called as Excel would: Sheet2, Feuil2. */
  addSheet(name?: string): Sheet {
    this.checkStructure();
    const title = name ?? this.freeSheetName();
    checkSheetName(title);
    this.checkFreeSheetName(title);
    return this.edit(this.source, () => {
      const sheet = new Sheet(title, this, this.undoLog);
      this.insert(sheet, this.list.length);
      this.undoLog.record(() => this.remove(sheet));
      this.active_ ??= sheet;
      this.tell({ kind: 'sheetAdded', sheet, source: this.source });
      return sheet;
    });
  }

  /** @throws {Refusal} for the last visible sheet. There is no undo, as in Excel. */
  deleteSheet(sheet: Sheet): void {
    this.checkStructure();
    this.checkOtherVisible(sheet);
    this.edit(this.source, () => {
      const index = this.list.indexOf(sheet);
      this.remove(sheet);
      this.dropReferences(sheet.name);
      this.namesChanged();
      this.undoLog.clear();
      if (this.active_ === sheet) this.active_ = nearestVisible(this.list, index);
      this.tell({ kind: 'sheetDeleted', sheet, source: this.source });
    });
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (name === sheet.name) return;
    this.checkStructure();
    checkSheetName(name);
    this.checkFreeSheetName(name, sheet);
    this.edit(this.source, () => {
      const before = sheet.name;
      this.rename(sheet, name);
      this.undoLog.record(() => this.rename(sheet, before));
    });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.checkStructure();
    if (!this.list[position]) throw new Refusal('InvalidArgument', 'argument', 'No such position');
    this.edit(this.source, () => {
      const from = this.list.indexOf(sheet);
      this.place(sheet, position);
      this.undoLog.record(() => this.place(sheet, from));
    });
  }

  changeSheet(sheet: Sheet, change: Omit<Partial<SheetProperties>, 'name'>): void {
    this.edit(this.source, () => sheet.change(change));
  }

  /** @throws {Refusal} for the last visible sheet */
  showSheet(sheet: Sheet, visibility: Visibility): void {
    this.checkStructure();
    if (visibility !== 'Visible') this.checkOtherVisible(sheet);
    this.edit(this.source, () => {
      sheet.change({ visibility });
      if (this.active_ === sheet && visibility !== 'Visible')
        this.active_ = nearestVisible(this.list, this.list.indexOf(sheet));
    });
  }

  /** Protects a sheet, or with undefined no longer. There is no undo, as in Excel. */
  protect(sheet: Sheet, protection: Protection | undefined): void {
    this.edit(this.source, () => {
      sheet.protection = protection;
      this.undoLog.clear();
    });
  }

  /** @throws {Refusal} when a cell of the area is locked and its sheet protected */
  checkEditable(sheet: Sheet, area: Area): void {
    checkUnlocked(sheet, area);
  }

  /** Whether custom functions have not all answered. */
  get isCalculating(): boolean {
    return this.engine.isWaiting;
  }

  /** Results of custom functions: of the calls with these ids. */
  resolve(results: readonly { readonly id: number; readonly result: CallResult }[]): void {
    for (const { id, result } of results) this.engine.resolve(id, result);
    this.settle();
  }

  enter(sheet: Sheet, row: number, column: number, content: Content | undefined): void {
    const place = { sheet: sheet.name, row, column };
    const key = `${sheet.id}${row},${column}`;
    this.naming.delete(key);
    if (!isFormula(content)) return this.engine.setValue(place, content ?? null);
    const meant = this.meaning(sheet, row, column, content.formula);
    this.engine.setFormula(place, meant);
    if (mentionsNames(content.formula)) this.naming.set(key, { sheet, row, column, ...content, meant });
  }

  /** Names or tables have changed: formulas that mention them are read again before the next calculation. */
  namesChanged(): void {
    this.areNamesStale = true;
    this.undoLog.record(() => (this.areNamesStale = true));
  }

  /** What a formula comes to as seen from a cell; a condition or the source of a list. */
  evaluate(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    const meant = this.qualified(sheet, row, column, formula);
    if (!this.evaluator.knows(meant)) this.evaluator.prepare(this.conditionsOf(sheet));
    return this.evaluator.value(meant);
  }

  /** How a cell looks, conditional formats included. */
  look(sheet: Sheet, row: number, column: number): FullFormat {
    const format = sheet.format(row, column);
    if (sheet.conditionalFormats.items.length === 0) return format;
    return { ...format, ...conditionalLook(this, sheet, row, column) };
  }

  /** Puts cells in or takes them out; formulas, formats, names and all that lies on cells follow. */
  shift(sheet: Sheet, shift: Shift): void {
    this.edit(this.source, () => {
      shiftSheet(this, sheet, shift);
      this.namesChanged();
      this.changed(sheet, shift.area, shiftChange(shift));
    });
  }

  value(sheet: Sheet, row: number, column: number): CellValue {
    return this.engine.value({ sheet: sheet.name, row, column });
  }

  spillArea(sheet: Sheet, row: number, column: number): Area | undefined {
    const { anchor, rows, columns } = this.engine.block({ sheet: sheet.name, row, column });
    if (rows * columns === 1) return undefined;
    const [bottom, right] = [anchor.row + rows - 1, anchor.column + columns - 1];
    return { top: anchor.row, left: anchor.column, bottom, right };
  }

  private settle(): void {
    if (this.areNamesStale) this.readNamesAgain();
    const calls = this.engine.calculate();
    if (calls.length > 0) this.options.functions.call(calls);
    this.notify();
  }

  private meaning(sheet: Sheet, row: number, column: number, formula: string): string {
    return resolveFormula(formula, {
      sheet: sheet.name,
      row,
      name: (name, on) => {
        const local = on === undefined ? sheet : this.sheet(on);
        const is = (state: DefinedName) => state.name.toLowerCase() === name.toLowerCase();
        return (local?.names.find(is) ?? this.names.find(is))?.state.formula;
      },
      table: (name) => this.tableNamed(name),
      tableHere: () => {
        const table = sheet.table(row, column);
        return table && { table, sheet: sheet.name };
      },
      headers: (name) => this.headers(name),
    });
  }

  private qualified(sheet: Sheet, row: number, column: number, formula: string): string {
    return qualifiedFormula(this.meaning(sheet, row, column, formula), sheet.name);
  }

  private conditionsOf(sheet: Sheet): readonly string[] {
    return conditionFormulas(sheet).map(({ row, column, formula }) =>
      this.qualified(sheet, row, column, formula),
    );
  }

  private tableNamed(name: string): { table: Table; sheet: string } | undefined {
    for (const sheet of this.list) {
      const found = sheet.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
      if (found) return { table: found.state, sheet: sheet.name };
    }
    return undefined;
  }

  private headers(name: string): readonly string[] {
    const found = this.tableNamed(name);
    const sheet = found && this.sheet(found.sheet);
    if (!found || !sheet) return [];
    const { top, left, right } = found.table.area;
    return Array.from({ length: right - left + 1 }, (_, index) => {
      const content = sheet.content(top, left + index);
      return typeof content === 'object' ? this.text(sheet, top, left + index) : String(content ?? '');
    });
  }

  private readNamesAgain(): void {
    this.areNamesStale = false;
    for (const { sheet, row, column, formula, meant } of [...this.naming.values()])
      if (this.list.includes(sheet) && this.meaning(sheet, row, column, formula) !== meant)
        this.enter(sheet, row, column, { formula });
  }

  private changed(sheet: Sheet, area: Area, change: CellsChange): void {
    this.tell({ kind: 'cellsChanged', sheet, area, change, source: this.source });
  }

  private tell(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private notify(): void {
    if (this.isNoticeDue) return;
    this.isNoticeDue = true;
    queueMicrotask(() => {
      this.isNoticeDue = false;
      for (const subscriber of this.subscribers) subscriber();
    });
  }

  private insert(sheet: Sheet, position: number): void {
    this.engine.addSheet(sheet.name);
    this.list.splice(position, 0, sheet);
  }

  private remove(sheet: Sheet): void {
    this.engine.deleteSheet(sheet.name);
    this.list.splice(this.list.indexOf(sheet), 1);
  }

  /** Formulas follow: those that name the sheet get its new name, those on it are worked out under it. */
  private rename(sheet: Sheet, name: string): void {
    const before = sheet.name;
    this.engine.renameSheet(before, name);
    sheet.setName(name);
    const renamed = (formula: string) =>
      mapReferences(formula, (reference) =>
        reference.sheet?.toLowerCase() === before.toLowerCase() ? { ...reference, sheet: name } : reference,
      );
    for (const each of this.list)
      for (const { row, column, content } of [...each.entries()]) {
        if (!isFormula(content)) continue;
        const formula = renamed(content.formula);
        if (each === sheet || formula !== content.formula) each.restore(row, column, { formula });
      }
    for (const names of [this.names, ...this.list.map((each) => each.names)])
      for (const held of names.items) held.change({ formula: renamed(held.state.formula) });
    this.areNamesStale = true;
  }

  /** Formulas that meant a sheet that is gone read #REF!. */
  private dropReferences(name: string): void {
    const gone = ({ sheet, area }: CellReference): CellReference | undefined =>
      sheet?.toLowerCase() === name.toLowerCase()
        ? undefined
        : { area, ...(sheet !== undefined && { sheet }) };
    for (const each of this.list)
      for (const { row, column, content } of [...each.entries()])
        if (isFormula(content)) {
          const formula = mapReferences(content.formula, gone);
          if (formula !== content.formula) each.restore(row, column, { formula });
        }
  }

  private place(sheet: Sheet, position: number): void {
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(position, 0, sheet);
  }

  private freeSheetName(): string {
    const word = this.language.tag === 'fr-FR' ? 'Feuil' : 'Sheet';
    for (let number = this.list.length + 1; ; number++)
      if (!this.sheet(`${word}${number}`)) return `${word}${number}`;
  }

  private checkStructure(): void {
    if (this.structureLock)
      throw new Refusal('AccessDenied', 'protected', 'The structure of the workbook is protected');
  }

  private checkOtherVisible(sheet: Sheet): void {
    const others = this.list.filter((each) => each !== sheet && each.properties.visibility === 'Visible');
    if (others.length === 0)
      throw new Refusal('InvalidOperation', 'lastSheet', 'A workbook keeps one visible sheet');
  }

  private checkFreeSheetName(name: string, self?: Sheet): void {
    const other = this.sheet(name);
    if (other && other !== self)
      throw new Refusal('ItemAlreadyExists', 'sheetNameInUse', `There is a sheet ${name}`);
  }
}

function nearestVisible(sheets: readonly Sheet[], index: number): Sheet | undefined {
  const visible = (sheet: Sheet) => sheet.properties.visibility === 'Visible';
  return sheets.slice(index).find(visible) ?? sheets.slice(0, index).findLast(visible);
}
