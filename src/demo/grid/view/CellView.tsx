import { type CSSProperties, memo } from 'react';
import { areaName, cellArea } from '../../workbook';
import type { DrawnCell } from '../display/drawnCell';
import { MARGIN } from '../display/drawnCell';
import type { Overflow } from '../display/overflow';

export interface CellViewProps {
  readonly row: number;
  readonly column: number;
  readonly cell: DrawnCell;
  readonly overflow: Overflow;
  /** In the sheet, in pixels from its first cell. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isSelected: boolean;
  /** Whether grid lines lie under the text. */
  readonly isOverGrid: boolean;
  /** Drawn for what of it is in view: the cell itself is in another part of the sheet, or scrolled away. */
  readonly isOutside: boolean;
}

/** Elements of cells are found by their address. */
export const cellId = (row: number, column: number): string => `cell-${areaName(cellArea(row, column))}`;

export const CellView = memo(function CellView(props: CellViewProps) {
  const { row, column, cell, x, y, width, height, isSelected } = props;
  const address = areaName(cellArea(row, column));
  const place = { left: x - 1, top: y - 1, width: width + 1, height: height + 1 };
  if (props.isOutside)
    return (
      <div
        className="cell"
        aria-hidden
        style={{ ...place, ...(cell.isMerged ? cell.box : { alignItems: cell.box['alignItems'] }) }}
      >
        {cell.isMerged ? <CellContent {...props} /> : <CellTextView {...props} />}
      </div>
    );
  const message = cell.error?.message ? `, ${cell.error.message}` : '';
  return (
    <div
      role="gridcell"
      id={cellId(row, column)}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      aria-label={cell.text ? `${address}: ${cell.text}${message}` : address}
      data-address={address}
      className="cell"
      style={{ ...place, ...cell.box }}
    >
      <CellContent {...props} />
    </div>
  );
}, isSameCell);

function CellContent(props: CellViewProps) {
  const { cell, isOverGrid } = props;
  return (
    <>
      {cell.isMerged && isOverGrid && !cell.box['background'] && <i className="paper" />}
      {cell.text && <CellTextView {...props} />}
      {cell.borders.map((style, index) => (
        <i key={index} className="border" style={style} />
      ))}
      {cell.error && <i className="flag" />}
    </>
  );
}

function CellTextView({ cell, overflow, isOverGrid, width }: CellViewProps) {
  const { side, wraps, indent } = cell;
  const runs = overflow.left + overflow.right > 0;
  const style: CSSProperties = {
    ...cell.textStyle,
    textAlign: side,
    paddingLeft: MARGIN + (side === 'left' ? indent : 0),
    paddingRight: MARGIN + (side === 'right' ? indent : 0),
    whiteSpace: wraps ? 'pre-wrap' : 'pre',
    left: -overflow.left,
    width: width + overflow.left + overflow.right,
    ...(runs && isOverGrid && !cell.box['background'] && { background: 'var(--paper)' }),
  };
  return (
    <span className={runs ? 'text runs' : 'text'} style={style}>
      {cell.text}
    </span>
  );
}

/** The drawn cell is the same object as long as nothing about it has changed. */
function isSameCell(one: CellViewProps, other: CellViewProps): boolean {
  return (
    one.cell === other.cell &&
    one.x === other.x &&
    one.y === other.y &&
    one.width === other.width &&
    one.height === other.height &&
    one.isSelected === other.isSelected &&
    one.isOverGrid === other.isOverGrid &&
    one.overflow.left === other.overflow.left &&
    one.overflow.right === other.overflow.right
  );
}
