import { useEffect, useRef, useState } from 'react';
import type { Sheet } from '../../workbook';
import type { Session } from '../session';
import { SheetMenu } from './SheetMenu';
import { focusGrid } from './focusGrid';

/** The tabs of the sheets: a click shows, a double click renames, the menu does the rest. */
export function SheetTabs({ session }: { session: Session }) {
  const { text, workbook, sheet: active } = session;
  const [renamed, setRenamed] = useState<Sheet>();
  const [isMenuOpen, setMenuOpen] = useState(false);
  const shown = workbook.sheets.filter(({ properties }) => properties.visibility === 'Visible');
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [active]);
  const show = (index: number) => {
    const sheet = shown[(index + shown.length) % shown.length];
    if (sheet) session.show(sheet);
  };
  return (
    <nav className="tabs" aria-label={text.sheets} data-keeps-focus>
      <div role="tablist" aria-label={text.sheets}>
        {shown.map((sheet, index) =>
          sheet === renamed ? (
            <SheetName key={sheet.id} session={session} sheet={sheet} close={() => setRenamed(undefined)} />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              className="tab"
              aria-selected={sheet === active}
              tabIndex={sheet === active ? 0 : -1}
              ref={sheet === active ? current : null}
              style={{ '--tab': sheet.properties.tabColor || 'transparent' } as React.CSSProperties}
              onClick={() => session.show(sheet)}
              onDoubleClick={() => setRenamed(sheet)}
              onContextMenu={(event) => {
                event.preventDefault();
                session.show(sheet);
                setMenuOpen(true);
              }}
              onKeyDown={({ key }) => {
                if (key === 'ArrowRight') show(index + 1);
                if (key === 'ArrowLeft') show(index - 1);
                if (key === 'F2') setRenamed(sheet);
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <SheetMenu
        session={session}
        rename={() => setRenamed(active)}
        isOpen={isMenuOpen}
        setOpen={setMenuOpen}
      />
      <button
        type="button"
        className="plain"
        aria-label={text.newSheet}
        title={text.newSheet}
        onClick={() => session.addSheet()}
      >
        +
      </button>
    </nav>
  );
}

function SheetName({ session, sheet, close }: { session: Session; sheet: Sheet; close: () => void }) {
  const [name, setName] = useState(sheet.name);
  const finish = () => {
    if (session.attempt(() => session.workbook.renameSheet(sheet, name))) leave();
  };
  const leave = () => {
    close();
    focusGrid();
  };
  return (
    <input
      className="tab-name"
      aria-label={session.text.sheetName}
      value={name}
      size={Math.max(6, name.length)}
      autoFocus
      onFocus={({ target }) => target.select()}
      onChange={({ target }) => setName(target.value)}
      onBlur={() => {
        if (session.notice === undefined) close(); // a refused name stays, to be mended
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
        if (event.key !== 'Enter') return;
        event.preventDefault(); // the key is not for the button of a notice that opens
        finish();
      }}
    />
  );
}
