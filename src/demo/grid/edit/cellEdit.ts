import type { Area, Sheet } from '../../workbook';
import { areaName, quotedSheet } from '../../workbook';
import { readCaret } from '../formula/caret';
import type { Help } from '../formula/completion';
import type { Cell } from '../layout/selection';

/** A cell that is being typed into. */
export interface CellEdit {
  readonly sheet: Sheet;
  readonly cell: Cell;
  readonly text: string;
  readonly caret: number;
  /** In `enter` the arrow keys leave the cell, in `edit` they move the caret, as in Excel. */
  readonly mode: 'enter' | 'edit';
  /** Where the text is typed. */
  readonly place: 'cell' | 'bar';
  /** The name that the list of functions has highlighted. */
  readonly choice: number;
  /** Whether Escape closed the help for what is typed now. */
  readonly isHelpClosed: boolean;
  /** The reference that clicks put in, as long as nothing else is typed. */
  readonly pointed?: { readonly from: number; readonly to: number };
}

export function typed(edit: CellEdit, text: string, caret: number): CellEdit {
  const { pointed, ...rest } = edit;
  const isMoved = text === edit.text && caret === edit.caret;
  return isMoved ? edit : { ...rest, text, caret, choice: 0, isHelpClosed: false };
}

/** Puts the name of a function in place of what was typed of it, with its opening bracket. */
export function completed(edit: CellEdit, help: Help, choice: number): CellEdit {
  const name = help.kind === 'names' ? help.choices[choice]?.name : undefined;
  if (help.kind !== 'names' || name === undefined) return edit;
  const rest = edit.text.slice(help.to);
  const inserted = rest.startsWith('(') ? name : `${name}(`;
  const caret = help.from + name.length + 1;
  return typed(edit, edit.text.slice(0, help.from) + inserted + rest, caret);
}

/** Whether a click on a cell puts its reference into the formula. */
export function takesReference(edit: CellEdit, listSeparator: string): boolean {
  if (!edit.text.startsWith('=')) return false;
  return edit.pointed !== undefined || readCaret(edit.text, edit.caret, listSeparator).takesReference;
}

/** Puts the reference to an area where the caret is, in place of the one that was pointed at before. */
export function withReference(edit: CellEdit, sheet: Sheet, area: Area): CellEdit {
  const { from, to } = edit.pointed ?? { from: edit.caret, to: edit.caret };
  const reference = (sheet === edit.sheet ? '' : `${quotedSheet(sheet.name)}!`) + areaName(area);
  const end = from + reference.length;
  return {
    ...edit,
    text: edit.text.slice(0, from) + reference + edit.text.slice(to),
    caret: end,
    pointed: { from, to: end },
  };
}
