import { type PointerEvent as Pointer, useRef } from 'react';
import { type Area, columnName, WHOLE_SHEET } from '../../workbook';
import { points } from '../display/pixels';
import { selectArea } from '../layout/selection';
import type { SheetGeometry } from '../layout/sheetGeometry';
import type { Session } from '../session';

interface HeadingsProps {
  readonly session: Session;
  readonly geometry: SheetGeometry;
}

export function ColumnHeadings({ session, geometry }: HeadingsProps) {
  const { width, height } = geometry.headings;
  const { area } = session.selection;
  return (
    <div className="column-headings" style={{ left: width, height, right: 0 }}>
      <div role="row">
        {geometry.columns.shown.toReversed().map(({ index, start, size }) => (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 1}
            className={headingClass(index >= area.left && index <= area.right)}
            style={{ left: start, width: size, height }}
            onClick={({ shiftKey }) => {
              const left = shiftKey ? Math.min(area.left, index) : index;
              const right = shiftKey ? Math.max(area.right, index) : index;
              selectLine(session, { ...WHOLE_SHEET, left, right }, shiftKey);
            }}
          >
            {columnName(index)}
            <Resizer session={session} column={index} width={size} />
          </div>
        ))}
      </div>
    </div>
  );
}

export function RowHeadings({ session, geometry }: HeadingsProps) {
  const { width, height } = geometry.headings;
  const { area } = session.selection;
  return (
    <div className="row-headings" style={{ top: height, width, bottom: 0 }}>
      {geometry.rows.shown.toReversed().map(({ index, start, size }) => (
        <div key={index} role="row">
          <div
            role="rowheader"
            className={headingClass(index >= area.top && index <= area.bottom)}
            style={{ top: start, width, height: size }}
            onClick={({ shiftKey }) => {
              const top = shiftKey ? Math.min(area.top, index) : index;
              const bottom = shiftKey ? Math.max(area.bottom, index) : index;
              selectLine(session, { ...WHOLE_SHEET, top, bottom }, shiftKey);
            }}
          >
            {index + 1}
          </div>
        </div>
      ))}
    </div>
  );
}

const headingClass = (isSelected: boolean) => (isSelected ? 'heading current' : 'heading');

/** The active cell is the first; the head stays with it, or the sheet would scroll to its end. */
function selectLine(session: Session, area: Area, isExtending: boolean): void {
  if (!session.commit()) return;
  const { active } = isExtending ? session.selection : selectArea(area);
  session.select({ active, head: active, area });
}

/** The right edge of a column heading, to be dragged. */
function Resizer({ session, column, width }: { session: Session; column: number; width: number }) {
  const from = useRef<number>(undefined);
  const resize = ({ clientX }: Pointer) => {
    const size = points(Math.max(4, width + clientX - (from.current ?? clientX)));
    const { sheet, workbook } = session;
    workbook.edit('user', () => sheet.columns.change(column, column, { size }));
  };
  return (
    <i
      className="resizer"
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={() => session.fitColumn(column)}
      onPointerDown={(event) => {
        from.current = event.clientX;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerUp={(event) => {
        if (from.current !== undefined && from.current !== event.clientX) resize(event);
        from.current = undefined;
      }}
    />
  );
}
