import type { Area } from '../../workbook';
import type { SheetPainter } from '../display/sheetPainter';

/** A frame around an area, in pixels of the sheet. */
export function frameOf({ rows, columns }: SheetPainter, area: Area) {
  const [x, y] = [columns.offset(area.left), rows.offset(area.top)];
  return {
    left: x - 1,
    top: y - 1,
    width: columns.offset(area.right + 1) - x + 1,
    height: rows.offset(area.bottom + 1) - y + 1,
  };
}

export function SelectionFrame(props: { painter: SheetPainter; area: Area; className: string }) {
  return <div className={props.className} style={frameOf(props.painter, props.area)} aria-hidden />;
}
