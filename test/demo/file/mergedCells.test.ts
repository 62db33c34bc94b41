import { Workbook as File } from '@cj-tech-master/excelts';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { openFile } from '../../../src/demo/file/read/openFile';
import { xlsxBytes } from '../../../src/demo/file/write/xlsxBytes';
import { areaName, type Sheet, type Workbook } from '../../../src/demo/workbook';
import { testWorkbook } from '../workbook/testWorkbook';

/** B2:D3 under a title, A5:A7 beside three numbers. */
function mergedFile(): File {
  const file = new File();
  const sheet = file.addWorksheet('Merged');
  sheet.getCell('B2').value = 'Title';
  sheet.getCell('D2').border = { right: { style: 'medium', color: { argb: 'FF1F3A5F' } } };
  sheet.getCell('B3').border = { bottom: { style: 'thin', color: { argb: 'FFA01818' } } };
  sheet.getCell('A5').value = { formula: 'SUM(B5:B7)', result: 6 };
  [1, 2, 3].forEach((value, index) => (sheet.getCell(`B${5 + index}`).value = value));
  sheet.mergeCellsWithoutStyle('B2:D3');
  sheet.mergeCellsWithoutStyle('A5:A7');
  return file;
}

async function opened(file: File): Promise<{ workbook: Workbook; sheet: Sheet }> {
  const { workbook, sheet: blank } = testWorkbook();
  await openFile(workbook, new Uint8Array(await file.xlsx.writeBuffer()).buffer, []);
  workbook.deleteSheet(blank);
  return { workbook, sheet: workbook.active };
}

const mergedIn = ({ merged }: Sheet) => merged.items.map(({ state }) => areaName(state.area));

describe('merged cells of a file', () => {
  let book: { workbook: Workbook; sheet: Sheet };
  beforeAll(async () => {
    book = await opened(mergedFile());
  });

  it('are read, with what is in the first of them alone', () => {
    const { sheet } = book;
    expect(mergedIn(sheet)).toEqual(['B2:D3', 'A5:A7']);
    expect([...sheet.entries()].map(({ row, column }) => [row, column])).toEqual([
      [1, 1],
      [4, 0],
      [4, 1],
      [5, 1],
      [6, 1],
    ]);
    expect(sheet.value(4, 0)).toBe(6);
    expect(sheet.format(1, 3).borderRight).toMatchObject({ weight: 'Medium', color: '#1F3A5F' });
  });

  it('are written as they were read', async () => {
    const file = new File();
    await file.xlsx.load(await xlsxBytes(book.workbook, () => false));
    const written = file.getWorksheet('Merged');
    expect(written?.mergedRegions).toHaveLength(2);
    expect(written?.getCell('C3').master.address).toBe('B2');
    expect(written?.getCell('B2').value).toBe('Title');
    expect(written?.getCell('D2').border?.right?.style).toBe('medium');
    const { sheet } = await opened(file);
    expect(mergedIn(sheet)).toEqual(mergedIn(book.sheet));
    expect([...sheet.entries()]).toEqual([...book.sheet.entries()]);
    expect(sheet.format(2, 1).borderBottom).toMatchObject({ weight: 'Thin', color: '#A01818' });
  });
});
