import type { Worksheet } from '@cj-tech-master/excelts';
import type { LaidOutSheet, LaidOutTable } from '../../budget/layout';

/** An Excel table over cells that are drawn afterwards, with filters in its header. */
export function drawTable(worksheet: Worksheet, { rows }: LaidOutSheet, table: LaidOutTable): void {
  const [first, last] = table.place;
  const values = rows
    .slice(first.row, last.row + 1)
    .map((cells) => cells.slice(first.column, last.column + 1).map((cell) => cell?.value ?? ''));
  const [header = [], ...body] = values;
  worksheet.addTable({
    name: table.name,
    ref: table.address,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: header.map((title) => ({ name: String(title), filterButton: true })),
    rows: body.map((row) => [...row]),
  });
}
