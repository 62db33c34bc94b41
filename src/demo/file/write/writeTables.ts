import type { Worksheet } from '@cj-tech-master/excelts';
import { areaName, columnsOf, rowsOf, type Sheet, type Table, type Workbook } from '../../workbook';

/** The tables of a sheet; they come before the cells, which fill them. */
export function writeTables(written: Worksheet, workbook: Workbook, sheet: Sheet): void {
  for (const { state } of sheet.tables.items) writeTable(written, workbook, sheet, state);
}

function writeTable(written: Worksheet, workbook: Workbook, sheet: Sheet, table: Table): void {
  const { area, name, style, showHeaders, showTotals, showBandedRows, showFilterButton } = table;
  const text = (row: number, column: number) => workbook.text(sheet, row, column);
  const rows = rowsOf(area) - (showHeaders ? 1 : 0) - (showTotals ? 1 : 0);
  written.addTable({
    name,
    ref: areaName(area),
    headerRow: showHeaders,
    totalsRow: showTotals,
    style: { theme: style as 'TableStyleMedium2', showRowStripes: showBandedRows },
    columns: Array.from({ length: columnsOf(area) }, (_, index) => ({
      name: text(area.top, area.left + index) || `Column${index + 1}`,
      filterButton: showFilterButton,
    })),
    rows: Array.from({ length: rows }, () => Array.from({ length: columnsOf(area) }, () => '')),
  });
}
