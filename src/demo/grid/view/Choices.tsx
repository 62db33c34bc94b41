import { useEffect, useRef } from 'react';
import type { SheetGeometry } from '../layout/sheetGeometry';
import type { Session } from '../session';
import { focusGrid } from './focusGrid';

/** What the validation of the active cell says: its message, and the list to choose from. */
export function Choices({ session, geometry }: { session: Session; geometry: SheetGeometry }) {
  const { active } = session.selection;
  const prompt = session.sheet.validation(active.row, active.column)?.prompt;
  const { choices } = session;
  if (session.edit || (!choices && !prompt?.showPrompt)) return null;
  const { left, top, width, height } = geometry.boxOf(active);
  const room = geometry.cellsFrame;
  const isLow = top + height + 190 > room.height;
  const place = isLow ? { bottom: room.height - top + 4 } : { top: top + height + 4 };
  const isOpen = choices !== undefined && session.areChoicesOpen;
  return (
    <div data-overlay>
      {choices && (
        <button
          type="button"
          tabIndex={-1}
          className="choose"
          aria-label={session.text.choices}
          aria-expanded={isOpen}
          style={{ left: Math.min(left + width + 1, room.width - 20), top, height }}
          onClick={() => session.showChoices(!isOpen)}
        >
          ▾
        </button>
      )}
      {isOpen && <List session={session} choices={choices} style={{ left, minWidth: width, ...place }} />}
      {!isOpen && prompt?.showPrompt && prompt.message && (
        <div role="note" className="prompt" style={{ left: Math.min(left + 12, room.width - 260), ...place }}>
          {prompt.title && <b>{prompt.title}</b>} {prompt.message}
        </div>
      )}
    </div>
  );
}

interface ListProps {
  readonly session: Session;
  readonly choices: readonly string[];
  readonly style: React.CSSProperties;
}

function List({ session, choices, style }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const items = list.current?.querySelectorAll('button');
    items?.[Math.max(0, choices.indexOf(session.entry))]?.focus();
  }, []);
  const close = () => {
    session.showChoices(false);
    focusGrid();
  };
  return (
    <div
      role="listbox"
      ref={list}
      className="choices"
      style={style}
      aria-label={session.text.choices}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' || event.key === 'Tab') close();
        const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
        const items = [...event.currentTarget.querySelectorAll('button')];
        const next = items[items.findIndex((item) => item === document.activeElement) + by];
        if (by !== 0) next?.focus();
        if (event.key === 'Escape' || event.key === 'Tab' || by !== 0) event.preventDefault();
      }}
    >
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          role="option"
          aria-selected={choice === session.entry}
          onClick={() => {
            session.choose(choice);
            close();
          }}
        >
          {choice}
        </button>
      ))}
    </div>
  );
}
