import { useLayoutEffect, useRef } from 'react';
import { fontOf } from '../display/cellStyle';
import type { SheetGeometry } from '../layout/sheetGeometry';
import type { Session } from '../session';
import { EntryField } from './EntryField';
import { HelpBox } from './HelpBox';

/** The cell that is typed into, where it stands; it grows with its text. */
export function CellEditor({ session, geometry }: { session: Session; geometry: SheetGeometry }) {
  const { edit, sheet } = session;
  const frame = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const field = frame.current?.querySelector('textarea');
    if (!field) return;
    field.style.width = field.style.height = '0';
    field.style.width = `${field.scrollWidth + 4}px`;
    field.style.height = `${field.scrollHeight}px`;
  });
  if (!edit || edit.sheet !== sheet) return null;
  const { left, top, width, height } = geometry.boxOf(edit.cell);
  const room = geometry.cellsFrame;
  const format = sheet.format(edit.cell.row, edit.cell.column);
  const isLow = top + height > room.height * 0.55;
  return (
    <div className="cell-editor" data-overlay style={{ left: left - 1, top: top - 1 }} ref={frame}>
      <EntryField
        session={session}
        place="cell"
        style={{
          font: fontOf(format),
          minWidth: width + 1,
          minHeight: height + 1,
          maxWidth: Math.max(width, room.width - left - 8),
        }}
      />
      {edit.place === 'cell' && (
        <HelpBox session={session} side={isLow ? 'above' : 'below'} room={room.width - left} />
      )}
    </div>
  );
}
