import type { Area } from '../../workbook';
import type { SheetPainter } from '../display/sheetPainter';

/** A frame around an area, in pixels of the sheet. */
export function frameOf(painter: SheetPainter, area: Area) {
  const { x, y, width, height } = painter.boxOf(area);
  return { left: x - 1, top: y - 1, width: width + 1, height: height + 1 };
}

export function SelectionFrame(props: { painter: SheetPainter; area: Area; className: string }) {
  return <div className={props.className} style={frameOf(props.painter, props.area)} aria-hidden />;
}
