import { type PointerEvent, useState } from 'react';
import type { Cell } from '../layout/selection';
import type { SheetGeometry } from '../layout/sheetGeometry';
import type { Session } from '../session';

/** Selecting with the mouse, the pen or a finger; a double click edits. */
export function usePointer(session: Session, geometry: SheetGeometry) {
  const [hovered, setHovered] = useState<Cell>();
  const [isDragging, setDragging] = useState(false);
  const cellUnder = ({ clientX, clientY, currentTarget }: PointerEvent | React.MouseEvent) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    return geometry.cellAt(clientX - left, clientY - top);
  };
  const isCells = ({ target }: { target: EventTarget }) =>
    target instanceof Element && target.closest('[data-overlay]') === null;
  /** Where the menu of a cell opens under the pointer, whose cell is selected unless it already is. */
  const menuPlace = (event: React.MouseEvent) => {
    const cell = cellUnder(event);
    const { top, left, bottom, right } = session.selection.area;
    const isSelected = cell.row >= top && cell.row <= bottom && cell.column >= left && cell.column <= right;
    if (!isSelected) session.point(cell, false);
    const corner = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - corner.left, y: event.clientY - corner.top };
  };
  return {
    hovered,
    menuPlace,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        if (!isCells(event) || event.button !== 0) return;
        if (event.pointerType !== 'touch') {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }
        if (session.edit) event.preventDefault(); // the text that is typed keeps the focus
        session.point(cellUnder(event), event.shiftKey);
      },
      onPointerMove: (event: PointerEvent) => {
        const cell = cellUnder(event);
        if (cell.row !== hovered?.row || cell.column !== hovered.column) setHovered(cell);
        const { row, column } = session.edit?.pointed ? session.pointedAt.head : session.selection.head;
        if (isDragging && (cell.row !== row || cell.column !== column)) session.point(cell, true);
      },
      onPointerUp: () => setDragging(false),
      onPointerLeave: () => setHovered(undefined),
      onDoubleClick: (event: React.MouseEvent) => {
        if (isCells(event) && !session.edit) session.begin('edit');
      },
    },
  };
}
