import { useState, useSyncExternalStore } from 'react';
import type { AddinParts } from '../addin';
import type { Session } from '../session';
import { AddinPaneView } from './AddinPaneView';
import { FormulaBar } from './FormulaBar';
import { Notice } from './Notice';
import { Ribbon } from './Ribbon';
import { SheetTabs } from './SheetTabs';
import { SheetView } from './SheetView';
import { StatusBar } from './StatusBar';
import { useFileDrop } from './useFileDrop';
import { useSession } from './useSession';

/** The whole page: a workbook at the left, the pane of the add-in at the right. */
export function DemoPage({ session, addin }: { session: Session; addin: AddinParts }) {
  useSession(session);
  const isFileOver = useFileDrop(session);
  const isPaneOpen = useSyncExternalStore(addin.pane.subscribe, addin.pane.isOpen);
  const [paneWidth, setPaneWidth] = useState(PANE_WIDTH);
  return (
    <>
      <Ribbon session={session} addin={addin} />
      <div className="desk">
        <main className="book" aria-label={session.text.title}>
          <FormulaBar session={session} />
          <SheetView session={session} cellMenu={addin.cellMenu} />
          <SheetTabs session={session} />
        </main>
        <AddinPaneView
          text={session.text}
          pane={addin.pane}
          isOpen={isPaneOpen}
          width={paneWidth}
          setWidth={setPaneWidth}
        />
      </div>
      <StatusBar session={session} />
      <Notice session={session} />
      {isFileOver && <p className="drop-here">{session.text.dropHere}</p>}
    </>
  );
}

const PANE_WIDTH = 350;
