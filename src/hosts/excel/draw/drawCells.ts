import type { LaidOutCell, LaidOutSheet } from '../../../budget/layout';
import { numberFormats } from '../../../budget/look';
import { blockAddress, blocks } from './blocks';
import { copies, modelAddress } from './copies';
import { typedText } from './typedText';
import { useOnce } from './useOnce';

/** Number formats by block, values and formulas in one piece, but for what is a copy of the row above. */
export function drawCells(worksheet: Excel.Worksheet, { rows }: LaidOutSheet): void {
  drawFormats(worksheet, rows);
  const width = Math.max(...rows.map((cells) => cells.length));
  const contents = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => contentOf(cells[column] ?? null)),
  );
  const copied = copies(rows);
  for (const { top, left, bottom, right } of copied)
    for (const cells of contents.slice(top, bottom + 1)) cells.fill('', left, right + 1);
  useOnce(worksheet.getRangeByIndexes(0, 0, rows.length, width), (range) => (range.formulas = contents));
  for (const block of copied)
    useOnce(worksheet.getRange(blockAddress(block)), (range) =>
      range.copyFrom(modelAddress(block), 'Formulas'),
    );
}

export function contentOf(cell: LaidOutCell | null): number | string {
  if (cell === null) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return typeof cell.value === 'number' ? cell.value : typedText(cell.value);
}

export function drawFormats(
  worksheet: Excel.Worksheet,
  rows: readonly (readonly (Pick<LaidOutCell, 'format'> | null)[])[],
): void {
  for (const [format, areas] of blocks(rows, (cell) => cell?.format)) {
    for (const area of areas)
      useOnce(worksheet.getRange(blockAddress(area)), (range) =>
        setNumberFormat(range, numberFormats[format]),
      );
  }
}

/** Excel takes a single value for every cell of a range, which its types do not say. */
function setNumberFormat(range: Excel.Range, format: string): void {
  (range as unknown as { numberFormat: string }).numberFormat = format;
}
