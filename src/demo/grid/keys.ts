import { takesReference } from './edit/cellEdit';
import { type Cell, type Direction, isOneCell, jump, step } from './layout/selection';
import { WHOLE_SHEET } from '../workbook';
import type { Session } from './session';

/** A key as browsers report it. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The keys that open the menu of a cell. */
export const asksForMenu = ({ key, shiftKey }: Key): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey);

/**
 * A key pressed on the cells. @returns whether it was for the workbook; the browser then leaves it alone
 *
 * @param page - rows that fit on the screen
 */
export function pressOnCells(session: Session, key: Key, page: number): boolean {
  const isCommand = key.ctrlKey || key.metaKey;
  const arrow = ARROWS[key.key];
  if (key.altKey && arrow === 'down') return done(session.showChoices(true));
  if (arrow) return done(moveBy(session, arrow, { isJump: isCommand, isExtending: key.shiftKey }));
  if (isCommand) return command(session, key);
  switch (key.key) {
    case 'Enter':
      return done(session.advance(key.shiftKey ? 'up' : 'down'));
    case 'Tab':
      return done(session.advance(key.shiftKey ? 'left' : 'right'));
    case 'F2':
      return done(session.begin('edit'));
    case 'Delete':
      return done(session.clear());
    case 'Backspace':
      return done(session.begin('enter'));
    case 'Escape':
      return done(session.forgetCopied());
    case 'Home':
      return done(session.move({ row: headOf(session, key.shiftKey).row, column: 0 }, key.shiftKey));
    case 'PageDown':
    case 'PageUp':
      return done(moveRows(session, key.key === 'PageUp' ? -page : page, key.shiftKey));
  }
  if (key.key === ' ' && key.shiftKey) return done(selectRows(session));
  return false;
}

/** Whether a key begins to fill the cell with text. */
export const startsTyping = ({ key, ctrlKey, metaKey, altKey }: Key): boolean =>
  key === 'Dead' || key === 'Process' || ([...key].length === 1 && !((ctrlKey || metaKey) && !altKey));

function command(session: Session, { key, shiftKey }: Key): boolean {
  const { used } = session.surface;
  switch (key) {
    case 'Home':
      return done(session.move({ row: 0, column: 0 }, shiftKey));
    case 'End':
      return done(session.move({ row: used.bottom, column: used.right }, shiftKey));
    case 'PageUp':
    case 'PageDown':
      return done(otherSheet(session, key === 'PageUp' ? -1 : 1));
    case ' ':
      return done(selectColumns(session));
    case 'Backspace':
      return done(session.select(session.selection));
  }
  switch (key.toLowerCase()) {
    case 'z':
      return done(session.undo());
    case 'a':
      return done(session.select({ ...session.selection, area: WHOLE_SHEET }));
  }
  return false;
}

/** A key pressed while a cell is edited. @returns whether it was for the workbook and not for the text */
export function pressInEdit(session: Session, key: Key): boolean {
  const { edit, help } = session;
  if (!edit) return false;
  const hasNames = help?.kind === 'names';
  switch (key.key) {
    case 'Escape':
      return done(help ? session.change({ ...edit, isHelpClosed: true }) : session.cancel());
    case 'Tab':
      if (hasNames) return done(session.complete());
      return done(session.commit() && session.advance(key.shiftKey ? 'left' : 'right'));
    case 'Enter':
      if (key.altKey) return false;
      if (key.ctrlKey) return done(session.commit(session.selection.area));
      return done(session.commit() && session.advance(key.shiftKey ? 'up' : 'down'));
    case 'F2':
      return done(session.change({ ...edit, mode: edit.mode === 'edit' ? 'enter' : 'edit' }));
  }
  const arrow = ARROWS[key.key];
  if (!arrow || key.altKey) return false;
  if (hasNames && (arrow === 'up' || arrow === 'down'))
    return done(session.highlight(arrow === 'up' ? -1 : 1));
  return edit.mode === 'enter' && arrowInEnter(session, arrow, key);
}

/** In a formula that waits for a reference the arrows choose its cell; else they leave the cell. */
function arrowInEnter(session: Session, arrow: Direction, { shiftKey, ctrlKey }: Key): boolean {
  const { edit, surface } = session;
  if (!edit) return false;
  if (takesReference(edit, session.knowledge.listSeparator)) {
    const from = edit.pointed ? session.pointedAt.head : edit.cell;
    session.point(ctrlKey ? jump(from, arrow, surface) : step(from, arrow, surface), shiftKey);
    return true;
  }
  if (session.commit()) session.advance(arrow);
  return true;
}

/** Said of a key that something was done for, whatever came of it. */
const done = (...outcome: unknown[]): boolean => outcome.length > 0;

const headOf = ({ selection, surface }: Session, isExtending: boolean): Cell =>
  isExtending || isOneCell(selection, surface) ? selection.head : selection.active;

function moveBy(session: Session, arrow: Direction, how: { isJump: boolean; isExtending: boolean }): void {
  const from = headOf(session, how.isExtending);
  const { surface } = session;
  session.move(how.isJump ? jump(from, arrow, surface) : step(from, arrow, surface), how.isExtending);
}

function moveRows(session: Session, by: number, isExtending: boolean): void {
  const { row, column } = headOf(session, isExtending);
  const moved = Math.min(Math.max(row + by, 0), WHOLE_SHEET.bottom);
  session.move({ row: moved, column }, isExtending);
}

function selectRows(session: Session): void {
  const { active, head, area } = session.selection;
  session.select({ active, head, area: { ...area, left: 0, right: WHOLE_SHEET.right } });
}

function selectColumns(session: Session): void {
  const { active, head, area } = session.selection;
  session.select({ active, head, area: { ...area, top: 0, bottom: WHOLE_SHEET.bottom } });
}

function otherSheet(session: Session, by: 1 | -1): void {
  const shown = session.workbook.sheets.filter(({ properties }) => properties.visibility === 'Visible');
  const next = shown[shown.indexOf(session.sheet) + by];
  if (next) session.show(next);
}
