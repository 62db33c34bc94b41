import type { LaidOutCell, LaidOutSheet } from '../../../budget/layout';
import { numberFormats } from '../../../budget/look';
import { blockAddress, blocks } from './blocks';
import { typedText } from './typedText';

/** Values and formulas in one piece, then number formats by block. */
export function drawCells(worksheet: Excel.Worksheet, { rows }: LaidOutSheet): void {
  const width = Math.max(...rows.map((cells) => cells.length));
  const contents = rows.map((cells) =>
    Array.from({ length: width }, (_, column) => contentOf(cells[column] ?? null)),
  );
  for (const [format, areas] of blocks(rows, (cell) => cell?.format)) {
    for (const area of areas) setNumberFormat(worksheet.getRange(blockAddress(area)), numberFormats[format]);
  }
  worksheet.getRangeByIndexes(0, 0, rows.length, width).formulas = contents;
}

export function contentOf(cell: LaidOutCell | null): number | string {
  if (cell === null) return '';
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return typeof cell.value === 'number' ? cell.value : typedText(cell.value);
}

/** Excel takes a single value for every cell of a range, which its types do not say. */
function setNumberFormat(range: Excel.Range, format: string): void {
  (range as unknown as { numberFormat: string }).numberFormat = format;
}
