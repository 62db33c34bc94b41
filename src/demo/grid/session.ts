import type { CellValue } from '../../engine';
import {
  type Area,
  areaName,
  cellArea,
  isSameArea,
  isWholeColumns,
  isWholeRows,
  type Sheet,
  type Workbook,
} from '../workbook';
import { type CellEdit, completed, takesReference, typed, withReference } from './edit/cellEdit';
import { type Copied, copyCells, pasteCells } from './edit/clipboard';
import type { TextWidth } from './display/textWidth';
import { checkEntry } from './edit/checkEntry';
import { fitColumn, widenForNumber } from './edit/columnWidth';
import { listChoices } from './edit/listChoices';
import { formulaHelp, type Help, type Knowledge } from './formula/completion';
import { findCells, nameOfCells } from './layout/findCells';
import {
  advance,
  type Cell,
  type Direction,
  extend,
  isOneCell,
  selectArea,
  selectCell,
  type Selection,
  type Surface,
} from './layout/selection';
import { withBrackets } from './formula/withBrackets';
import { Observable } from './observable';
import type { GridText } from './text/en';
import { refusalText } from './text/refusalText';

/** A page that a person can open. */
export interface Offer {
  readonly label: string;
  readonly address: string;
}

/** What a person does with a workbook: selects, types, copies. The views draw it and pass keys and clicks on. */
export class Session extends Observable {
  edit: CellEdit | undefined;
  copied: Copied | undefined;
  /** What has to be said before anything else. */
  notice: string | undefined;
  /** What can be opened from the notice. */
  offer: Offer | undefined;
  /** Whether the list of the active cell is open. */
  areChoicesOpen = false;
  private readonly selections = new WeakMap<Sheet, Selection>();

  constructor(
    readonly workbook: Workbook,
    readonly knowledge: Knowledge,
    readonly text: GridText,
    readonly textWidth: TextWidth,
  ) {
    super();
    workbook.subscribe(() => this.changed());
  }

  get sheet(): Sheet {
    return this.workbook.active;
  }

  get selection(): Selection {
    const { selection: area } = this.sheet;
    const known = this.selections.get(this.sheet);
    return known && isSameArea(known.area, area) ? known : this.settled(selectArea(area)); // the add-in selects, too
  }

  get surface(): Surface {
    const { sheet } = this;
    const around = ({ row, column }: Cell) => sheet.merged.areaOf(row, column);
    return {
      around,
      isBlank: (cell) => sheet.value(around(cell).top, around(cell).left) === null,
      isShown: ({ row, column }) => !sheet.rows.isHidden(row) && !sheet.columns.isHidden(column),
      get used() {
        return sheet.usedArea(true) ?? cellArea(0, 0);
      },
    };
  }

  get help(): Help | undefined {
    const { edit } = this;
    return edit && !edit.isHelpClosed ? formulaHelp(edit.text, edit.caret, this.knowledge) : undefined;
  }

  isAddinFunction(name: string): boolean {
    return this.knowledge.functions.some((known) => known.name === name.toUpperCase());
  }

  select(selection: Selection): void {
    const settled = this.settled(selection);
    this.selections.set(this.sheet, settled);
    this.areChoicesOpen = false;
    this.workbook.select(this.sheet, settled.area);
    this.changed();
  }

  move(cell: Cell, isExtending: boolean): void {
    this.select(isExtending ? extend(this.selection, cell) : selectCell(cell));
  }

  advance(direction: Direction): void {
    this.select(advance(this.selection, direction, this.surface));
  }

  /** A click on cells: their reference in a formula that waits for one, else their selection. */
  point(cell: Cell, isExtending: boolean): void {
    const { edit } = this;
    if (!edit || !takesReference(edit, this.knowledge.listSeparator)) {
      if (this.commit()) this.move(cell, isExtending);
      return;
    }
    const pointed = isExtending && edit.pointed ? extend(this.pointedAt, cell) : selectCell(cell);
    this.pointedAt = this.settled(pointed);
    // merged cells are referred to by their first
    const { active, area } = this.pointedAt;
    const isOne = isOneCell(this.pointedAt, this.surface);
    this.change(withReference(edit, this.sheet, isOne ? cellArea(active.row, active.column) : area));
  }

  /** What the name box shows: the name of the selected cells, else the address of the active one. */
  get place(): string {
    const { active, area } = this.selection;
    return nameOfCells(this.workbook, this.sheet, area) ?? areaName(cellArea(active.row, active.column));
  }

  /** What may be chosen in the active cell. */
  get choices(): readonly string[] | undefined {
    return listChoices(this.workbook, this.sheet, this.selection.active);
  }

  choose(choice: string): void {
    const { row, column } = this.selection.active;
    this.attempt(() => this.workbook.type(this.sheet, cellArea(row, column), choice));
    this.showChoices(false);
  }

  showChoices(isOpen: boolean): void {
    this.areChoicesOpen = isOpen && this.choices !== undefined;
    this.changed();
  }

  /** What is in the active cell, as one would type it. */
  get entry(): string {
    const { row, column } = this.selection.active;
    return this.workbook.editText(this.sheet, row, column);
  }

  begin(mode: CellEdit['mode'], place: CellEdit['place'] = 'cell'): void {
    const { sheet, selection } = this;
    const text = mode === 'enter' ? '' : this.entry;
    const caret = text.length;
    this.change({
      sheet,
      cell: selection.active,
      text,
      caret,
      mode,
      place,
      choice: 0,
      isHelpClosed: false,
    });
  }

  type(text: string, caret: number): void {
    if (this.edit) this.change(typed(this.edit, text, caret));
  }

  /** Moves the highlight in the list of functions. */
  highlight(by: 1 | -1): void {
    const { edit, help } = this;
    if (!edit || help?.kind !== 'names') return;
    const count = help.choices.length;
    this.change({ ...edit, choice: (edit.choice + by + count) % count });
  }

  complete(choice = this.edit?.choice ?? 0): void {
    if (this.edit && this.help) this.change(completed(this.edit, this.help, choice));
  }

  change(edit: CellEdit | undefined): void {
    this.edit = edit;
    this.changed();
  }

  cancel(): void {
    const { edit } = this;
    this.change(undefined);
    if (edit) this.workbook.activate(edit.sheet);
  }

  /** Enters what was typed; false when it cannot be, and the cell is still being edited. */
  commit(area?: Area): boolean {
    const { edit } = this;
    if (!edit) return true;
    const isDone = this.attempt(() => {
      const text = withBrackets(edit.text);
      const { row, column } = edit.cell;
      if (area || text !== this.workbook.editText(edit.sheet, row, column))
        this.workbook.edit('user', () => {
          checkEntry(this.workbook, edit.sheet, edit.cell, text);
          this.workbook.type(edit.sheet, area ?? cellArea(row, column), text);
          widenForNumber(this.workbook, edit.sheet, edit.cell, this.textWidth);
        });
    });
    if (isDone) this.cancel();
    return isDone;
  }

  /** Makes a column as wide as what it shows. */
  fitColumn(column: number): void {
    fitColumn(this.workbook, this.sheet, column, this.textWidth);
  }

  clear(): void {
    this.attempt(() => this.workbook.clear(this.sheet, this.selection.area));
  }

  undo(): void {
    this.copied = undefined;
    this.workbook.undo();
    this.changed();
  }

  /** @returns the text for the clipboard */
  copy(isCut = false): string {
    this.copied = copyCells(this.workbook, this.sheet, this.usedSelection, isCut);
    this.changed();
    return this.copied.text;
  }

  paste(text: string): void {
    const { copied, sheet } = this;
    const source = copied && sameText(copied.text, text) ? copied : text;
    this.attempt(() => {
      const area = pasteCells(this.workbook, { sheet, area: this.usedSelection }, source);
      if (copied?.isCut) this.copied = undefined;
      this.select(selectArea(area));
    });
  }

  /** The values of the selected cells that can hold one. */
  *selectedValues(): Iterable<CellValue> {
    const { top, left, bottom, right } = this.usedSelection;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) yield this.sheet.value(row, column);
  }

  addSheet(): void {
    if (!this.commit()) return;
    this.attempt(() => this.workbook.activate(this.workbook.edit('user', () => this.workbook.addSheet())));
  }

  forgetCopied(): void {
    this.copied = undefined;
    this.changed();
  }

  /** Shows another sheet; a formula that waits for a reference may take it from there. */
  show(sheet: Sheet): void {
    const isPointing = this.edit && takesReference(this.edit, this.knowledge.listSeparator);
    if (isPointing || this.commit()) this.attempt(() => this.workbook.activate(sheet));
  }

  /** Selects what the name box says: an address, with its sheet or not, or a name. */
  goTo(text: string): void {
    const found = findCells(this.workbook, text);
    if (!found) return this.say(this.text.refusals.nameRules);
    this.attempt(() => {
      this.workbook.activate(found.sheet);
      this.select(selectArea(found.area));
    });
  }

  say(notice: string | undefined, offer?: Offer): void {
    this.notice = notice;
    this.offer = offer;
    this.changed();
  }

  /** Does something that the workbook may refuse; then says why. */
  attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      const reason = refusalText(error, this.text);
      if (reason === undefined) throw error;
      this.say(reason);
      return false;
    }
  }

  /** The cells that the reference last pointed at. */
  pointedAt: Selection = selectCell({ row: 0, column: 0 });

  /** A selection that cuts through no merged cells, of which the first is active. */
  private settled({ active, head, area }: Selection): Selection {
    const { top, left } = this.surface.around(active);
    const settled = { active: { row: top, column: left }, head, area: this.sheet.merged.around(area) };
    const isAsked = isSameArea(settled.area, area) && isOneCell(settled, this.surface);
    return isAsked ? { ...settled, head: settled.active } : settled;
  }

  /** A selection of whole rows or columns ends with the last used cell. */
  private get usedSelection(): Area {
    const { area } = this.selection;
    if (!isWholeRows(area) && !isWholeColumns(area)) return area;
    const { used } = this.surface;
    return {
      ...area,
      bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)),
      right: Math.max(area.left, Math.min(area.right, used.right)),
    };
  }
}

const sameText = (one: string, other: string) => unified(one) === unified(other);
const unified = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
