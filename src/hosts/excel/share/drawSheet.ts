import { PLAIN_ROW } from '../../../budget/rowHeight';
import type { NewCell, NewSheet } from '../../../sharing/workbook';
import { drawFormats } from '../draw/drawCells';
import { drawLooks } from '../draw/drawLooks';
import { drawPage } from '../draw/drawPage';
import type { Work } from '../runExcel';
import { typed, type Written } from './cellWrites';

/**
 * A sheet: added as the last, or in place of the contents of the one that is there.
 *
 * @param onProgress - told how much is written, from 0 to 1; what it throws ends the work
 */
export async function drawSheet(
  { workbook, sync }: Work,
  sheet: NewSheet,
  known: boolean,
  onProgress: (done: number) => void,
): Promise<void> {
  const worksheet = known ? workbook.worksheets.getItem(sheet.name) : workbook.worksheets.add(sheet.name);
  if (known) cleared(worksheet);
  const { rows, columns } = sheet;
  let row = 0;
  for (const contents of requestsOf(sheet)) {
    onProgress(row / rows.length);
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.suspendScreenUpdatingUntilNextSync();
    worksheet.getRangeByIndexes(row, 0, contents.length, columns.length).formulas = contents;
    await sync();
    row += contents.length;
  }
  drawLooks(worksheet, rows);
  drawFormats(worksheet, rows);
  drawPage(worksheet, { ...sheet, tab: 'about' });
  await sync();
}

/** Far below the 5 MB that Excel on the web takes at once. */
const MOST_CHARACTERS = 1_000_000;

/** The rows of a sheet, as many at once as a request may carry. */
function* requestsOf({ rows, columns }: NewSheet): Generator<Written[][]> {
  let contents: Written[][] = [];
  let characters = 0;
  for (const cells of rows) {
    const row = columns.map((_, column) => contentOf(cells[column]));
    const length = row.reduce<number>((sum, content) => sum + String(content).length, 0);
    if (contents.length > 0 && characters + length > MOST_CHARACTERS) {
      yield contents;
      [contents, characters] = [[], 0];
    }
    contents.push(row);
    characters += length;
  }
  yield contents;
}

function cleared(worksheet: Excel.Worksheet): void {
  worksheet.getRange().clear('All');
  worksheet.getRange().format.rowHeight = PLAIN_ROW;
  worksheet.horizontalPageBreaks.removePageBreaks();
}

const contentOf = (cell: NewCell | undefined) =>
  cell?.formula !== undefined ? `=${cell.formula}` : typed(cell?.value ?? null);
