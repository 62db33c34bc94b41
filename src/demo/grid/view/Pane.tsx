import type { ReactNode } from 'react';
import { type Area, areaName, contains } from '../../workbook';
import { NO_OVERFLOW } from '../display/overflow';
import type { SheetPainter } from '../display/sheetPainter';
import type { AxisWindow } from '../layout/window';
import { CellView } from './CellView';

type Shown = AxisWindow['shown'];

export interface PaneProps {
  readonly painter: SheetPainter;
  readonly rows: Shown;
  readonly columns: Shown;
  /** The part of the screen that the pane takes. */
  readonly frame: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** How far the sheet is pushed under it. */
  readonly scroll: { readonly x: number; readonly y: number };
  readonly selected: Area;
  readonly className: string;
  readonly children?: ReactNode;
}

/** One of the four parts of a sheet with frozen rows and columns. */
export function Pane({ painter, rows, columns, frame, scroll, selected, className, children }: PaneProps) {
  if (frame.width <= 0 || frame.height <= 0) return null;
  const { showGridlines } = painter.sheet.properties;
  const shift = { transform: `translate(${-frame.left - scroll.x}px, ${-frame.top - scroll.y}px)` };
  return (
    <div className={`pane ${className}`} style={frame} role="presentation">
      <div className="layer" style={shift} role="presentation">
        {showGridlines && <Gridlines painter={painter} rows={rows} columns={columns} />}
        {partlyShown(painter, rows, columns).map((area) => (
          <CellView
            key={areaName(area)}
            row={area.top}
            column={area.left}
            cell={painter.cell(area.top, area.left)}
            overflow={NO_OVERFLOW}
            {...painter.boxOf(area)}
            isSelected={false}
            isOverGrid={showGridlines}
            isOutside
          />
        ))}
        {rows.map(({ index: row }) => (
          <div key={row} role="row" aria-rowindex={row + 1}>
            {cellsOf(painter, row, columns).map(({ column, isOutside }) => (
              <CellView
                key={column}
                row={row}
                column={column}
                cell={painter.cell(row, column)}
                overflow={painter.overflow(row, column)}
                {...painter.boxOf(painter.areaAt(row, column))}
                isSelected={contains(selected, row, column)}
                isOverGrid={showGridlines}
                isOutside={isOutside}
              />
            ))}
          </div>
        ))}
        {children}
      </div>
    </div>
  );
}

/** The cells in view, and the one before them whose text runs into view. */
function cellsOf(painter: SheetPainter, row: number, columns: Shown) {
  const cells = columns
    .filter(({ index }) => !painter.sheet.merged.covers(row, index))
    .map(({ index: column }) => ({ column, isOutside: false }));
  const first = columns[0];
  const outside = first && painter.runningInto(row, first.index);
  return outside === undefined ? cells : [{ column: outside, isOutside: true }, ...cells];
}

/** Merged cells in view whose first one is elsewhere: in another part of the sheet, or scrolled away. */
function partlyShown({ sheet }: SheetPainter, rows: Shown, columns: Shown): readonly Area[] {
  const has = (shown: Shown, from: number, to = from) =>
    shown.some(({ index }) => index >= from && index <= to);
  return sheet.merged.items
    .map(({ state }) => state.area)
    .filter(
      ({ top, left, bottom, right }) =>
        has(rows, top, bottom) && has(columns, left, right) && !(has(rows, top) && has(columns, left)),
    );
}

function Gridlines({ painter, rows, columns }: { painter: SheetPainter; rows: Shown; columns: Shown }) {
  const [left, right] = edges(columns, (index) => painter.columns.offset(index));
  const [top, bottom] = edges(rows, (index) => painter.rows.offset(index));
  return (
    <div aria-hidden>
      {rows.map(({ index }) => (
        <i
          key={index}
          className="gridline"
          style={{ left, top: painter.rows.offset(index + 1) - 1, width: right - left, height: 1 }}
        />
      ))}
      {columns.map(({ index }) => (
        <i
          key={index}
          className="gridline"
          style={{ left: painter.columns.offset(index + 1) - 1, top, width: 1, height: bottom - top }}
        />
      ))}
    </div>
  );
}

function edges(shown: Shown, offset: (index: number) => number): readonly [number, number] {
  const [first, last] = [shown[0]?.index ?? 0, shown.at(-1)?.index ?? 0];
  return [offset(first), offset(last + 1)];
}
