import type { Cell } from '../layout/selection';
import type { SheetGeometry } from '../layout/sheetGeometry';
import type { Session } from '../session';

interface ErrorTipProps {
  readonly session: Session;
  readonly geometry: SheetGeometry;
  readonly hovered: Cell | undefined;
}

/** Says why a cell shows an error, of the cell under the pointer or of the active one. */
export function ErrorTip({ session, geometry, hovered }: ErrorTipProps) {
  if (session.edit) return null;
  const { painter } = geometry;
  const shown = (cell: Cell | undefined) => {
    const first = cell && painter.areaAt(cell.row, cell.column);
    return first && painter.cell(first.top, first.left);
  };
  const at = [hovered, session.selection.active].find((cell) => shown(cell)?.error);
  const cell = shown(at);
  if (!at || !cell?.error) return null;
  const { code, message } = cell.error;
  const words = message ?? session.text.errors[code];
  if (words === undefined) return null;
  const { left, top, width, height } = geometry.boxOf(at);
  const room = geometry.cellsFrame;
  const isRight = left + width + 300 > room.width;
  const isLow = top + height + 90 > room.height;
  return (
    <div
      role="tooltip"
      className="error-tip"
      style={{
        ...(isRight ? { right: Math.max(8, room.width - left - width) } : { left: left + 8 }),
        ...(isLow ? { bottom: room.height - top + 4 } : { top: top + height + 4 }),
      }}
    >
      <b>{cell.text}</b> {words}
    </div>
  );
}
