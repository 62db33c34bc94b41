import type { Matrix } from '../../formula/nativeFunctions';
import { ExcelProblem } from './excelProblem';
import { parseReference } from './parseReference';
import { runExcel } from './runExcel';

/** The values of a range, on the active sheet where its address names none. */
export async function readRange(address: string): Promise<Matrix> {
  return runExcel(async ({ workbook, sync }) => {
    const reference = parseReference(address);
    if (!reference) throw new ExcelProblem('noSuchRange', address);
    const sheet =
      reference.sheet === undefined
        ? workbook.worksheets.getActiveWorksheet()
        : workbook.worksheets.getItemOrNullObject(reference.sheet);
    await sync();
    if (sheet.isNullObject) throw new ExcelProblem('noSuchRange', address);
    const range = sheet.getRange(reference.address).load('values');
    await sync();
    return range.values as Matrix;
  });
}
