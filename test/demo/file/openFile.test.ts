import { Workbook as File } from '@cj-tech-master/excelts';
import { describe, expect, it } from '@jest/globals';
import { openFile } from '../../../src/demo/file/read/openFile';
import { testWorkbook } from '../workbook/testWorkbook';

async function opened(file: File) {
  const { workbook } = testWorkbook();
  const bytes = await file.xlsx.writeBuffer();
  await openFile(workbook, new Uint8Array(bytes).buffer, []);
  return workbook.sheets.at(-1);
}

describe('openFile', () => {
  it('opens a file that says nothing about paper', async () => {
    const file = new File();
    file.addWorksheet('Bare').getCell('B2').value = 12;
    const sheet = await opened(file);
    expect(sheet?.name).toBe('Bare');
    expect(sheet?.value(1, 1)).toBe(12);
    expect(sheet?.page.state.headerFooter).toMatchObject({ centerFooter: '' });
  });

  it('reads paper, margins and footer where the file has them', async () => {
    const file = new File();
    const written = file.addWorksheet('Printed', { pageSetup: { orientation: 'landscape', paperSize: 9 } });
    written.headerFooter.oddFooter = '&L&A&R&P';
    const { state } = (await opened(file))?.page ?? {};
    expect(state).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 50.4 });
    expect(state?.headerFooter).toMatchObject({ leftFooter: '&A', centerFooter: '', rightFooter: '&P' });
  });
});
