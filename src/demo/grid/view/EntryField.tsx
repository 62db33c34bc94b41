import { type CSSProperties, useLayoutEffect, useRef } from 'react';
import { pressInEdit } from '../keys';
import type { Session } from '../session';
import { helpId } from './HelpBox';

interface EntryFieldProps {
  readonly session: Session;
  readonly place: 'cell' | 'bar';
  readonly style?: CSSProperties;
}

/** The text of the cell that is edited, in the cell or in the formula bar: both show the same. */
export function EntryField({ session, place, style }: EntryFieldProps) {
  const { edit } = session;
  const field = useRef<HTMLTextAreaElement>(null);
  const isHere = edit?.place === place;
  useLayoutEffect(() => {
    const { current } = field;
    if (!isHere || !current) return;
    current.focus({ preventScroll: true });
    if (current.selectionStart !== edit.caret || current.value !== edit.text)
      current.setSelectionRange(edit.caret, edit.caret);
  }, [isHere, edit?.text, edit?.caret]);
  return (
    <textarea
      ref={field}
      className="entry"
      style={style}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={place === 'bar' ? session.text.formulaBar : session.text.edit}
      aria-autocomplete="list"
      aria-controls={helpId}
      aria-activedescendant={
        isHere && session.help?.kind === 'names' ? `${helpId}-${edit.choice}` : undefined
      }
      value={edit?.text ?? session.entry}
      onFocus={() => {
        if (!edit) session.begin('edit', place);
        else if (edit.place !== place) session.change({ ...edit, place, mode: 'edit' });
      }}
      onChange={({ target }) => session.type(target.value, target.selectionStart)}
      onSelect={({ currentTarget }) => {
        if (isHere) session.type(currentTarget.value, currentTarget.selectionStart);
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.nativeEvent.isComposing) return;
        if (pressInEdit(session, event)) event.preventDefault();
      }}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}
