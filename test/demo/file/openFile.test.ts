import { Workbook as File } from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
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

  it('reads the short date of whoever opens it', async () => {
    const file = new File();
    const date = file.addWorksheet('Dates').getCell('A1');
    [date.value, date.numFmt] = [46_092, 'mm-dd-yy'];
    expect((await opened(file))?.format(0, 0).numberFormat).toBe('m/d/yyyy');
  });

  it('reads paper, margins and footer where the file has them', async () => {
    const file = new File();
    const written = file.addWorksheet('Printed', { pageSetup: { orientation: 'landscape', paperSize: 9 } });
    written.headerFooter.oddFooter = '&L&A&R&P';
    const { state } = (await opened(file))?.page ?? {};
    expect(state).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', leftMargin: 50.4 });
    expect(state?.headerFooter).toMatchObject({ leftFooter: '&A', centerFooter: '', rightFooter: '&P' });
  });

  it('reads charts of bars, columns and lines', async () => {
    installChartSupport();
    const file = new File();
    const written = file.addWorksheet('Costs');
    written.addRows([
      ['Phase', 'People', 'Cloud'],
      ['Data', 100, 20],
      ['Run', 50, 40],
    ]);
    written.getColumn(1).width = 20;
    const series = ['B', 'C'].map((column, index) => ({
      name: ['People', 'Cloud'][index] ?? '',
      values: `Costs!$${column}$2:$${column}$3`,
      categories: 'Costs!$A$2:$A$3',
      fill: ['1B4479', 'E07B39'][index] ?? '',
    }));
    written.addChart(
      {
        type: 'bar',
        barDir: 'bar',
        grouping: 'stacked',
        overlap: 100,
        gapWidth: 45,
        title: 'By phase',
        series,
        categoryAxis: { orientation: 'maxMin' },
        valueAxis: { numFmt: '#,##0', majorGridlines: true, crosses: 'max' },
      },
      { tl: { col: 1, row: 4 }, br: { col: 3, row: 14 } },
    );
    written.addChart({ type: 'line', grouping: 'standard', series }, 'E1:H10');
    written.addChart({ type: 'pie', series: series.slice(0, 1) }, 'E11:H20');
    const sheet = await opened(file);
    const [bars, line, ...others] = sheet?.charts.items.map(({ state }) => state) ?? [];
    expect(others).toEqual([]);
    expect(line?.type).toBe('Line');
    expect(bars).toMatchObject({
      name: 'By phase',
      type: 'BarStacked',
      title: { text: 'By phase', visible: true },
      left: sheet?.columns.size(0),
      top: 60,
      height: 150,
      category: { reversePlotOrder: true, position: 'Maximum' },
      value: { majorGridlines: true, numberFormat: '#,##0' },
    });
    expect(bars?.series.map(({ state }) => state)).toEqual([
      {
        name: 'People',
        values: { sheetId: sheet?.id, area: { top: 1, left: 1, bottom: 2, right: 1 } },
        categories: { sheetId: sheet?.id, area: { top: 1, left: 0, bottom: 2, right: 0 } },
        color: '#1B4479',
        gapWidth: 45,
        overlap: 100,
      },
      expect.objectContaining({ name: 'Cloud', color: '#E07B39' }),
    ]);
  });
});
