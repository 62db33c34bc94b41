import { useLayoutEffect, useRef } from 'react';
import { fontOf } from '../display/cellStyle';
import type { SheetGeometry } from '../layout/sheetGeometry';
import type { Session } from '../session';
import { EntryField } from './EntryField';
import { HelpBox } from './HelpBox';

/** The cell that is typed into, where it stands; it grows with its text. */
export function CellEditor({ session, geometry }: { session: Session; geometry: SheetGeometry }) {
  const { edit, sheet, textWidth } = session;
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = frame.current?.querySelector('textarea');
    if (!field) return;
    field.style.height = '0';
    field.style.height = `${field.scrollHeight + 4}px`;
  });
  if (!edit || edit.sheet !== sheet) return null;
  const { left, top, width, height } = geometry.boxOf(edit.cell);
  const room = geometry.cellsFrame;
  const format = sheet.format(edit.cell.row, edit.cell.column);
  const font = fontOf(format);
  const needed = Math.max(...edit.text.split('\n').map((line) => textWidth(line, font))) + CARET_ROOM;
  const isLow = top + height > room.height * 0.55;
  return (
    <div className="cell-editor" data-overlay style={{ left: left - 1, top: top - 1 }} ref={frame}>
      <EntryField
        session={session}
        place="cell"
        style={{
          font,
          width: Math.max(width + 1, Math.min(needed, room.width - left - 8)),
          minHeight: height + 1,
        }}
      />
      {edit.place === 'cell' && (
        <HelpBox session={session} side={isLow ? 'above' : 'below'} room={room.width - left} />
      )}
    </div>
  );
}

const CARET_ROOM = 14;
