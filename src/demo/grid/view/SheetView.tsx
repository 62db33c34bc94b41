import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RibbonButton } from '../addin';
import { asksForMenu, pressOnCells, startsTyping } from '../keys';
import { SheetGeometry } from '../layout/sheetGeometry';
import type { Cell } from '../layout/selection';
import type { Session } from '../session';
import { CellEditor } from './CellEditor';
import { CellMenu, type MenuPlace } from './CellMenu';
import { cellId } from './CellView';
import { Choices } from './Choices';
import { ErrorTip } from './ErrorTip';
import { ColumnHeadings, RowHeadings } from './Headings';
import { Panes } from './Panes';
import { useElementSize } from './useElementSize';
import { usePainter } from './usePainter';
import { usePointer } from './usePointer';

interface SheetViewProps {
  readonly session: Session;
  readonly cellMenu: readonly RibbonButton[];
}

/** How far a sheet was scrolled when it was last in view, and the cell that was then selected. */
interface Place {
  readonly scroll: { readonly x: number; readonly y: number };
  readonly head: Cell;
}

const NEW_PLACE: Place = { scroll: { x: 0, y: 0 }, head: { row: 0, column: 0 } };

/** The cells of the active sheet with their headings: scrolls, takes keys and the mouse, shows the cell that is edited. */
export function SheetView({ session, cellMenu }: SheetViewProps): ReactNode {
  const { sheet, selection, edit } = session;
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const size = useElementSize(scroller);
  const [scroll, setScroll] = useState({ x: 0, y: 0 });
  const [asked, setAsked] = useState(scroll);
  const painter = usePainter(session);
  const geometryAt = (at: typeof scroll) => new SheetGeometry(painter, { ...size, scroll: at });
  const geometry = geometryAt(scroll);
  const pointer = usePointer(session, geometry);
  const [menu, setMenu] = useState<MenuPlace>();
  const [places] = useState(() => new WeakMap<object, Place>());
  const { row, column } = selection.head;

  useLayoutEffect(() => {
    const { scroll: before, head } = places.get(sheet) ?? NEW_PLACE;
    const isSeen = head.row === row && head.column === column;
    const { x, y } = isSeen ? before : geometryAt(before).scrollTo(selection.head);
    places.set(sheet, { scroll: { x, y }, head: selection.head });
    setScroll({ x, y });
    setAsked({ x, y });
  }, [sheet, row, column]);

  // once the sheet is drawn as far as that
  useLayoutEffect(() => scroller.current?.scrollTo(asked.x, asked.y), [asked]);

  useEffect(() => {
    if (!edit && !isElsewhere()) grid.current?.focus({ preventScroll: true });
  }, [sheet, edit === undefined]);

  return (
    <div
      className="sheet"
      ref={scroller}
      onScroll={({ currentTarget }) => {
        const place = { x: currentTarget.scrollLeft, y: currentTarget.scrollTop };
        places.set(sheet, { scroll: place, head: selection.head });
        setScroll(place);
      }}
    >
      <div style={geometry.extent}>
        <div className="view" style={size}>
          <ColumnHeadings session={session} geometry={geometry} />
          <RowHeadings session={session} geometry={geometry} />
          <div
            ref={grid}
            role="grid"
            tabIndex={0}
            className="cells"
            style={geometry.cellsFrame}
            aria-label={`${session.text.sheet}, ${sheet.name}`}
            aria-rowcount={painter.rows.count}
            aria-colcount={painter.columns.count}
            aria-multiselectable
            aria-activedescendant={cellId(selection.active.row, selection.active.column)}
            onKeyDown={(event) => {
              if (cellMenu.length > 0 && asksForMenu(event)) {
                const { left, top, width, height } = geometry.boxOf(selection.active);
                event.preventDefault();
                return setMenu({ x: left + width / 2, y: top + height / 2 });
              }
              if (event.key === 'F6') {
                event.preventDefault(); // Tab stays on the cells, as in Excel
                return leaveCells();
              }
              if (startsTyping(event)) return flushSync(() => session.begin('enter'));
              if (pressOnCells(session, event, geometry.page)) event.preventDefault();
            }}
            onCopy={(event) => onCopy(event, session.copy())}
            onCut={(event) => onCopy(event, session.copy(true))}
            onPaste={(event) => session.paste(event.clipboardData.getData('text/plain'))}
            {...pointer.handlers}
            onContextMenu={(event) => {
              if (cellMenu.length === 0 || session.edit) return;
              event.preventDefault();
              if (!menu) setMenu(pointer.menuPlace(event));
            }}
          >
            <Panes session={session} geometry={geometry} />
            <CellEditor session={session} geometry={geometry} />
            <Choices session={session} geometry={geometry} />
            <CellMenu
              session={session}
              geometry={geometry}
              buttons={cellMenu}
              place={menu}
              onClose={() => setMenu(undefined)}
            />
            <ErrorTip session={session} geometry={geometry} hovered={pointer.hovered} />
          </div>
        </div>
      </div>
    </div>
  );
}

function onCopy(event: React.ClipboardEvent, text: string): void {
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
}

/** To the pane, or to the ribbon where the pane is closed. */
function leaveCells(): void {
  const [pane, ribbon] = ['.addin:not([hidden]) button', '.groups button'].map((selector) =>
    document.querySelector<HTMLElement>(selector),
  );
  (pane ?? ribbon)?.focus();
}

/** Whether a person is somewhere else on the page, in the pane or in a dialog: the cells then do not take the focus. */
function isElsewhere(): boolean {
  const { activeElement } = document;
  return activeElement?.closest('iframe, dialog, [data-keeps-focus]') != null;
}
