import type { Engine } from '../../engine';
import type { HeldList } from './held';
import { type CellReference, mapReferences } from './references';
import { Refusal } from './refusal';
import { mentionsNames } from './resolveFormula';
import { type Calculator, checkSheetName, isFormula, Sheet } from './sheet';
import type { DefinedName } from './sheetParts';
import type { UndoLog } from './undoLog';

/** The sheets of a workbook from left to right, and what Excel asks of them as a whole. */
export class SheetList {
  /** While it is there, sheets may not be added, deleted, renamed, hidden or moved. */
  lock: { readonly password: string } | undefined;
  private readonly list: Sheet[] = [];

  constructor(
    private readonly engine: () => Engine,
    private readonly undoLog: UndoLog,
  ) {}

  get all(): readonly Sheet[] {
    return this.list;
  }

  /** Excel does not tell names of sheets apart by case. */
  find(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.list.find(({ name, id }) => name.toLowerCase() === wanted || id === nameOrId);
  }

  /** At the end. */
  add(name: string, calculator: Calculator): Sheet {
    this.checkUnlocked();
    this.checkName(name);
    const sheet = new Sheet(name, calculator, this.undoLog);
    this.engine().addSheet(name);
    this.list.push(sheet);
    this.undoLog.record(() => this.remove(sheet));
    return sheet;
  }

  /** Formulas that meant the sheet read #REF!. */
  delete(sheet: Sheet): void {
    this.checkUnlocked();
    this.checkOtherVisible(sheet);
    this.remove(sheet);
    const gone = (reference: CellReference): CellReference | undefined =>
      isOn(reference, sheet.name) ? undefined : reference;
    const name = sheet.name.toLowerCase();
    this.mapFormulas((formula) =>
      formula.toLowerCase().includes(name) ? mapReferences(formula, gone) : formula,
    );
  }

  move(sheet: Sheet, position: number): void {
    this.checkUnlocked();
    if (!this.list[position]) throw new Refusal('InvalidArgument', 'argument', 'No such position');
    const before = this.list.indexOf(sheet);
    this.undoLog.record(() => this.place(sheet, before));
    this.place(sheet, position);
  }

  rename(sheet: Sheet, name: string, workbookNames: HeldList<DefinedName>): void {
    this.checkUnlocked();
    this.checkName(name, sheet);
    const before = sheet.name;
    this.undoLog.record(() => this.called(sheet, before, workbookNames));
    this.called(sheet, name, workbookNames);
  }

  /** Formulas follow: those that name the sheet get its new name, those on it are worked out under it. */
  private called(sheet: Sheet, name: string, workbookNames: HeldList<DefinedName>): void {
    const before = sheet.name;
    this.engine().renameSheet(before, name);
    sheet.setName(name);
    const renamed = (formula: string) =>
      mapReferences(formula, (reference) =>
        isOn(reference, before) ? { ...reference, sheet: name } : reference,
      );
    this.mapFormulas(renamed, (each) => each === sheet);
    for (const names of [workbookNames, ...this.list.map((each) => each.names)])
      for (const held of names.items) held.change({ formula: renamed(held.state.formula) });
  }

  private remove(sheet: Sheet): void {
    this.engine().deleteSheet(sheet.name);
    this.list.splice(this.list.indexOf(sheet), 1);
  }

  private place(sheet: Sheet, position: number): void {
    this.list.splice(this.list.indexOf(sheet), 1);
    this.list.splice(position, 0, sheet);
  }

  freeName(word: string): string {
    for (let number = this.list.length + 1; ; number++)
      if (!this.find(`${word}${number}`)) return `${word}${number}`;
  }

  nearestVisible(index: number): Sheet | undefined {
    return this.list.slice(index).find(isVisible) ?? this.list.slice(0, index).findLast(isVisible);
  }

  checkUnlocked(): void {
    if (this.lock)
      throw new Refusal('AccessDenied', 'protected', 'The structure of the workbook is protected');
  }

  checkOtherVisible(sheet: Sheet): void {
    if (!this.list.some((each) => each !== sheet && isVisible(each)))
      throw new Refusal('InvalidOperation', 'lastSheet', 'A workbook keeps one visible sheet');
  }

  private checkName(name: string, self?: Sheet): void {
    checkSheetName(name);
    const other = this.find(name);
    if (other && other !== self)
      throw new Refusal('ItemAlreadyExists', 'sheetNameInUse', `There is a sheet ${name}`);
  }

  private mapFormulas(
    change: (formula: string) => string,
    isAlways: (sheet: Sheet) => boolean = () => false,
  ): void {
    for (const sheet of this.list)
      for (const { row, column, content } of [...sheet.entries()]) {
        if (!isFormula(content)) continue;
        const formula = change(content.formula);
        if (formula !== content.formula && this.follows(sheet, row, column, content.formula))
          sheet.note(row, column, { formula });
        else if (isAlways(sheet) || formula !== content.formula) sheet.restore(row, column, { formula });
      }
  }

  /** Whether the engine itself has let a formula follow: it does not in calls of the add-in, and knows no names. */
  private follows(sheet: Sheet, row: number, column: number, formula: string): boolean {
    return !this.engine().holdsCalls({ sheet: sheet.name, row, column }) && !mentionsNames(formula);
  }
}

const isOn = ({ sheet }: CellReference, name: string) => sheet?.toLowerCase() === name.toLowerCase();
const isVisible = ({ properties }: Sheet) => properties.visibility === 'Visible';
