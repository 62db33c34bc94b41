import type { LaidOutSheet, LaidOutWorkbook } from '../../../budget/layout';
import { drawCells } from './drawCells';
import { drawCharts, type RangeOf } from './drawCharts';
import { drawFlags } from './drawFlags';
import { drawLooks } from './drawLooks';
import { drawPage } from './drawPage';
import { drawValidations } from './drawValidations';

/**
 * Queues everything that makes the sheets of a workbook; nothing happens before the next sync.
 *
 * All sheets are added before anything is written, since formulas refer to sheets that come later; each is added under
 * its final title, for renaming cannot be undone on the desktop.
 */
export function drawWorkbook(
  { workbook }: Excel.RequestContext,
  { sheets }: LaidOutWorkbook,
): readonly Excel.Worksheet[] {
  const worksheets = sheets.map(({ title }) => workbook.worksheets.add(title));
  const drawn = sheets.map((sheet, index) => ({ sheet, worksheet: worksheets[index] as Excel.Worksheet }));
  const rangeOf: RangeOf = (address) => {
    const mark = address.lastIndexOf('!');
    const title = address
      .slice(0, mark)
      .replace(/^'(.*)'$/, '$1')
      .replaceAll("''", "'");
    const owner = drawn.find(({ sheet }) => sheet.title === title);
    if (!owner) throw new Error(`No sheet is called ${title}`);
    return owner.worksheet.getRange(address.slice(mark + 1));
  };
  for (const { sheet, worksheet } of drawn) drawSheet(worksheet, sheet);
  for (const { sheet, worksheet } of drawn) drawCharts(worksheet, sheet, rangeOf);
  return worksheets;
}

function drawSheet(worksheet: Excel.Worksheet, sheet: LaidOutSheet): void {
  drawCells(worksheet, sheet);
  drawTables(worksheet, sheet);
  drawLooks(worksheet, sheet.rows);
  drawValidations(worksheet, sheet);
  drawFlags(worksheet, sheet);
  drawPage(worksheet, sheet);
  for (const { name, address } of sheet.names) worksheet.names.add(name, `=${address}`);
}

/** Tables lie over cells that are written already: rows added one by one would be slow. */
function drawTables(worksheet: Excel.Worksheet, { tables }: LaidOutSheet): void {
  for (const { name, address } of tables) {
    const table = worksheet.tables.add(address, true);
    table.name = name;
    table.style = 'TableStyleLight1';
    table.showBandedRows = false;
  }
}
