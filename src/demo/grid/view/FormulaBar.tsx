import { useEffect, useState } from 'react';
import type { Session } from '../session';
import { EntryField } from './EntryField';
import { HelpBox } from './HelpBox';
import { focusGrid } from './focusGrid';

/** The name box, and the entry of the active cell. */
export function FormulaBar({ session }: { session: Session }) {
  const { edit, text } = session;
  return (
    <div className="formula-bar" data-keeps-focus>
      <NameBox session={session} />
      <button
        type="button"
        className="plain"
        aria-label={text.cancel}
        disabled={!edit}
        onClick={() => session.cancel()}
      >
        ✕
      </button>
      <button
        type="button"
        className="plain"
        aria-label={text.enter}
        disabled={!edit}
        onClick={() => session.commit()}
      >
        ✓
      </button>
      <span className="fx" aria-hidden>
        fx
      </span>
      <div className="bar-entry">
        <EntryField session={session} place="bar" />
        {edit?.place === 'bar' && <HelpBox session={session} side="below" room={480} />}
      </div>
    </div>
  );
}

function NameBox({ session }: { session: Session }) {
  const shown = session.place;
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown, session.sheet]);
  return (
    <input
      className="name-box"
      aria-label={session.text.nameBox}
      value={typed}
      spellCheck={false}
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => setTyped(shown)}
      onKeyDown={(event) => {
        const { key, currentTarget } = event;
        if (key !== 'Enter' && key !== 'Escape') return;
        event.preventDefault(); // the key is not for the button of a notice that opens
        if (key === 'Enter') session.goTo(typed);
        else setTyped(shown);
        currentTarget.blur();
        focusGrid();
      }}
    />
  );
}
