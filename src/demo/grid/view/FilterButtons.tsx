import type { Table } from '../../workbook';
import type { SheetPainter } from '../display/sheetPainter';

const SIZE = 16;

/** The marks in the header of a table that say that it can be filtered in Excel. */
export function FilterButtons({ table, painter }: { table: Table; painter: SheetPainter }) {
  const { area, showHeaders, showFilterButton } = table;
  if (!showHeaders || !showFilterButton) return null;
  const top = painter.rows.offset(area.top + 1) - SIZE - 3;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  return columns.map((column) => (
    <i
      key={column}
      className="filter"
      aria-hidden
      style={{ top, left: painter.columns.offset(column + 1) - SIZE - 3, width: SIZE, height: SIZE }}
    />
  ));
}
