import { useRef, useState } from 'react';
import type { Session } from '../session';

/** What can be done with the active sheet as a whole. */
export function SheetMenu({ session, rename }: { session: Session; rename: () => void }) {
  const { text, workbook, sheet } = session;
  const menu = useRef<HTMLDivElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const position = workbook.sheets.indexOf(sheet);
  const move = (by: number) => session.attempt(() => workbook.moveSheet(sheet, position + by));
  const items = [
    { label: text.rename, act: rename, isPossible: true },
    { label: text.moveLeft, act: () => move(-1), isPossible: position > 0 },
    { label: text.moveRight, act: () => move(1), isPossible: position < workbook.sheets.length - 1 },
    { label: text.delete, act: () => dialog.current?.showModal(), isPossible: true },
  ];
  return (
    <div
      className="menu"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setOpen(false);
        if (key === 'ArrowDown' || key === 'ArrowUp') focusNext(menu.current, key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <button
        type="button"
        className="plain"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={text.sheetMenu(sheet.name)}
        title={text.sheetMenu(sheet.name)}
        onClick={() => setOpen(!isOpen)}
      >
        ⋯
      </button>
      {isOpen && (
        <div role="menu" ref={menu}>
          {items.map(({ label, act, isPossible }) => (
            <button
              key={label}
              type="button"
              role="menuitem"
              disabled={!isPossible}
              onClick={() => {
                setOpen(false);
                act();
              }}
            >
              {label}
            </button>
          ))}
        </div>
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

function focusNext(menu: HTMLElement | null, by: 1 | -1): void {
  const items = [...(menu?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])];
  const at = items.findIndex((item) => item === document.activeElement);
  items[(at + by + items.length) % items.length]?.focus();
}
