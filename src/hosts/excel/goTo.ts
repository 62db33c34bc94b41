import { ExcelProblem } from './excelProblem';
import { parseReference } from './parseReference';
import { runExcel } from './runExcel';

/** Selects a range; a sheet that was hidden is shown. */
export async function goTo(address: string): Promise<void> {
  await runExcel(async ({ workbook, sync }) => {
    const reference = parseReference(address);
    if (!reference) throw new ExcelProblem('noSuchRange', address);
    const sheet =
      reference.sheet === undefined
        ? workbook.worksheets.getActiveWorksheet()
        : workbook.worksheets.getItemOrNullObject(reference.sheet);
    sheet.load('name,visibility');
    await sync();
    if (sheet.isNullObject) throw new ExcelProblem('noSuchRange', address);
    if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange(reference.address).select();
    await sync();
  });
}
