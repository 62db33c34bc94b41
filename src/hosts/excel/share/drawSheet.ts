import { PLAIN_ROW } from '../../../budget/rowHeight';
import type { NewCell, NewSheet } from '../../../sharing/workbook';
import { drawFormats } from '../draw/drawCells';
import { drawLooks } from '../draw/drawLooks';
import { drawPage } from '../draw/drawPage';
import { typed } from './cellWrites';

/** Queues a sheet: added as the last, or in place of the contents of the one that is there. */
export function drawSheet(workbook: Excel.Workbook, sheet: NewSheet, known: boolean): void {
  const worksheet = known ? workbook.worksheets.getItem(sheet.name) : workbook.worksheets.add(sheet.name);
  if (known) cleared(worksheet);
  const { rows, columns } = sheet;
  worksheet.getRangeByIndexes(0, 0, rows.length, columns.length).formulas = rows.map((cells) =>
    columns.map((_, column) => contentOf(cells[column])),
  );
  drawLooks(worksheet, rows);
  drawFormats(worksheet, rows);
  drawPage(worksheet, { ...sheet, tab: 'about' });
}

function cleared(worksheet: Excel.Worksheet): void {
  worksheet.getRange().clear('All');
  worksheet.getRange().format.rowHeight = PLAIN_ROW;
  worksheet.horizontalPageBreaks.removePageBreaks();
}

const contentOf = (cell: NewCell | undefined) =>
  cell?.formula !== undefined ? `=${cell.formula}` : typed(cell?.value ?? null);
