import { useRef } from 'react';
import type { Session } from '../session';
import { Menu } from './Menu';

interface SheetMenuProps {
  readonly session: Session;
  readonly rename: () => void;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

/** What can be done with the active sheet as a whole. */
export function SheetMenu({ session, rename, isOpen, setOpen }: SheetMenuProps) {
  const { text, workbook, sheet } = session;
  const opener = useRef<HTMLButtonElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const position = workbook.sheets.indexOf(sheet);
  const move = (by: number) => session.attempt(() => workbook.moveSheet(sheet, position + by));
  const items = [
    { label: text.rename, act: rename },
    { label: text.moveLeft, act: () => move(-1), isPossible: position > 0 },
    { label: text.moveRight, act: () => move(1), isPossible: position < workbook.sheets.length - 1 },
    { label: text.delete, act: () => dialog.current?.showModal() },
  ];
  return (
    <div className="menu">
      <button
        ref={opener}
        type="button"
        className="plain"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={text.sheetMenu(sheet.name)}
        title={text.sheetMenu(sheet.name)}
        onPointerDown={(event) => {
          if (isOpen) event.preventDefault(); // the menu keeps the focus until the click closes it
        }}
        onClick={() => setOpen(!isOpen)}
      >
        ⋯
      </button>
      {isOpen && (
        <Menu
          label={text.sheetMenu(sheet.name)}
          items={items}
          onClose={(byKey) => {
            setOpen(false);
            if (byKey) opener.current?.focus();
          }}
        />
      )}
      <dialog ref={dialog} aria-label={text.delete}>
        <p>{text.deleteSheet(sheet.name)}</p>
        <form method="dialog">
          <button autoFocus>{text.keep}</button>
          <button className="main" onClick={() => session.attempt(() => workbook.deleteSheet(sheet))}>
            {text.delete}
          </button>
        </form>
      </dialog>
    </div>
  );
}
