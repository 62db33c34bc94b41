import type { CallResult, CellValue } from '../../engine';
import { type Area, contains, isInSheet } from './area';
import { Calculation, type CalculationOptions } from './calculation';
import type { FullFormat } from './cellFormat';
import { conditionalLook } from './conditionalLook';
import { type DocumentProperties, NEW_DOCUMENT } from './documentProperties';
import type { FormatChange } from './formatStore';
import { Held, HeldList } from './held';
import type { CalculationMode } from './keptValues';
import type { Language } from './language';
import { Notices } from './notices';
import { checkUnlocked, type Protection } from './protection';
import { Refusal } from './refusal';
import { type Content, isFormula, type Sheet, type SheetProperties, type Visibility } from './sheet';
import { SheetList } from './sheetList';
import type { DefinedName, KeyValue } from './sheetParts';
import type { Shift } from './shift';
import { shiftChange, shiftSheet } from './shiftSheet';
import { typeInto } from './typing';
import { UndoLog } from './undoLog';
import type { CellsChange, Source, WorkbookEvent } from './workbookEvent';

export interface WorkbookOptions extends CalculationOptions {
  readonly language: Language;
}

/**
 * A workbook as Excel has it, without a screen.
 *
 * Changes go through `edit`: all that happens inside is one action to undo, one recalculation and one notice to those
 * who `subscribe`. Formulas are in English everywhere; `language` translates, and reads what a person types.
 */
export class Workbook {
  readonly language: Language;
  readonly undoLog = new UndoLog();
  readonly names = new HeldList<DefinedName>(this.undoLog);
  readonly settings = new HeldList<KeyValue>(this.undoLog);
  readonly customProperties = new HeldList<KeyValue>(this.undoLog);
  readonly xmlParts = new HeldList<{ readonly xml: string }>(this.undoLog);
  readonly properties = new Held<DocumentProperties>(NEW_DOCUMENT, this.undoLog);
  private readonly list = new SheetList(() => this.calculation.engine, this.undoLog);
  private readonly calculation: Calculation;
  private readonly notices = new Notices();
  private active_: Sheet | undefined;
  private source: Source = 'user';
  private depth = 0;

  constructor(options: WorkbookOptions) {
    this.language = options.language;
    this.calculation = new Calculation(options, this);
  }

  /** From left to right. */
  get sheets(): readonly Sheet[] {
    return this.list.all;
  }

  get active(): Sheet {
    if (!this.active_) throw new Error('A workbook has a sheet before it is used');
    return this.active_;
  }

  sheet(nameOrId: string): Sheet | undefined {
    return this.list.find(nameOrId);
  }

  get structureLock(): SheetList['lock'] {
    return this.list.lock;
  }

  set structureLock(lock: SheetList['lock']) {
    this.list.lock = lock;
  }

  /** Called once after every round of changes, results of custom functions included. Returns the way to stop. */
  subscribe(subscriber: () => void): () => void {
    return this.notices.subscribe(subscriber);
  }

  /** Told of every event at the end of the edit that caused it. */
  listen(listener: (event: WorkbookEvent) => void): () => void {
    return this.notices.listen(listener);
  }

  /** Runs changes as one action. */
  edit<T>(source: Source, work: () => T): T {
    if (this.depth > 0) return work();
    this.depth++;
    this.source = source;
    this.calculation.begin();
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
    if (this.active_ && !this.sheets.includes(this.active_)) this.active_ = this.list.nearestVisible(0);
    this.settle();
    return isUndone;
  }

  /** What a user does by typing into cells: the whole area gets it, as with Ctrl+Enter. */
  type(sheet: Sheet, area: Area, text: string): void {
    typeInto(this, sheet, area, text);
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

  /** Fills an area, row by row; `null` leaves a cell as it is, and so does being merged into another one. */
  write(
    sheet: Sheet,
    area: Area,
    content: (row: number, column: number) => Content | undefined | null,
  ): void {
    sheet.fill(area, (row, column) => (sheet.merged.covers(row, column) ? null : content(row, column)));
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
    sheet.selection = sheet.merged.around(area);
    this.tell({ kind: 'selectionChanged', sheet, area: sheet.selection });
    this.notices.notify();
  }

  activate(sheet: Sheet): void {
    if (this.active_ === sheet) return;
    if (sheet.properties.visibility !== 'Visible')
      throw new Refusal('InvalidOperation', 'hiddenSheet', 'A hidden sheet cannot be shown');
    const before = this.active_;
    this.active_ = sheet;
    if (before) this.tell({ kind: 'sheetDeactivated', sheet: before });
    this.tell({ kind: 'sheetActivated', sheet });
    this.notices.notify();
  }

  /** A new sheet at the end; without a name it is called as Excel would: Sheet2, Feuil2. */
  addSheet(name?: string): Sheet {
    const title = name ?? this.list.freeName(this.language.tag === 'fr-FR' ? 'Feuil' : 'Sheet');
    return this.edit(this.source, () => {
      const sheet = this.list.add(title, this.calculation);
      this.active_ ??= sheet;
      this.tell({ kind: 'sheetAdded', sheet, source: this.source });
      return sheet;
    });
  }

  /** @throws {Refusal} for the last visible sheet. There is no undo, as in Excel. */
  deleteSheet(sheet: Sheet): void {
    this.edit(this.source, () => {
      const index = this.sheets.indexOf(sheet);
      this.list.delete(sheet);
      this.namesChanged();
      this.undoLog.clear();
      if (this.active_ === sheet) this.active_ = this.list.nearestVisible(index);
      this.tell({ kind: 'sheetDeleted', sheet, source: this.source });
    });
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (name === sheet.name) return;
    this.edit(this.source, () => {
      this.list.rename(sheet, name, this.names);
      this.namesChanged();
    });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.edit(this.source, () => this.list.move(sheet, position));
  }

  changeSheet(sheet: Sheet, change: Omit<Partial<SheetProperties>, 'name'>): void {
    this.edit(this.source, () => sheet.change(change));
  }

  /** @throws {Refusal} for the last visible sheet */
  showSheet(sheet: Sheet, visibility: Visibility): void {
    this.list.checkUnlocked();
    if (visibility !== 'Visible') this.list.checkOtherVisible(sheet);
    this.edit(this.source, () => {
      sheet.change({ visibility });
      if (this.active_ === sheet && visibility !== 'Visible')
        this.active_ = this.list.nearestVisible(this.sheets.indexOf(sheet));
    });
  }

  /** Protects a sheet, or with undefined no longer. There is no undo, as in Excel. */
  protect(sheet: Sheet, protection: Protection | undefined): void {
    this.edit(this.source, () => {
      sheet.protection = protection;
      this.undoLog.clear();
    });
  }

  get calculationMode(): CalculationMode {
    return this.calculation.mode;
  }

  set calculationMode(mode: CalculationMode) {
    this.calculation.mode = mode;
    this.settle();
  }

  /** Works out all cells, or those of one sheet, whatever the mode; `anew` also asks every custom function again. */
  calculate(anew: boolean, sheet?: Sheet): void {
    this.calculation.calculate(anew, sheet);
    this.settle();
  }

  /** Nothing is calculated before the edit that is going on ends. */
  suspendCalculation(): void {
    this.calculation.suspend();
  }

  /** Whether custom functions have not all answered. */
  get isCalculating(): boolean {
    return this.calculation.engine.isWaiting;
  }

  /** Results of custom functions: of the calls with these ids. */
  resolve(results: readonly { readonly id: number; readonly result: CallResult }[]): void {
    this.calculation.resolve(results);
    this.settle();
  }

  /** Names or tables have changed: formulas that mention them are read again before the next calculation. */
  namesChanged(): void {
    this.calculation.namesChanged();
    this.undoLog.record(() => this.calculation.namesChanged());
  }

  /** What a formula comes to as seen from a cell; a condition or the source of a list. */
  evaluate(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    return this.calculation.evaluate(sheet, row, column, formula);
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

  private settle(): void {
    if (this.calculation.settle(this.active_)) this.tell({ kind: 'calculated', sheets: this.sheets });
    this.notices.notify();
  }

  private changed(sheet: Sheet, area: Area, change: CellsChange): void {
    this.tell({ kind: 'cellsChanged', sheet, area, change, source: this.source });
  }

  private readonly tell = (event: WorkbookEvent): void => this.notices.tell(event);
}
