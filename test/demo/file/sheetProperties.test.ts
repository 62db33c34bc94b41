import { unzip } from '@cj-tech-master/excelts/archive';
import { describe, expect, it } from '@jest/globals';
import { openFile } from '../../../src/demo/file/read/openFile';
import { attributesOf, textOf } from '../../../src/demo/file/parts';
import { xlsxBytes } from '../../../src/demo/file/write/xlsxBytes';
import { NEW_TABLE } from '../../../src/demo/workbook';
import { testWorkbook } from '../workbook/testWorkbook';

/** A blank first sheet and another one, in view, about which an add-in has written something down. */
async function written() {
  const { workbook } = testWorkbook();
  const sheet = workbook.addSheet('Coûts & « prix »');
  workbook.activate(sheet);
  workbook.edit('addin', () => {
    sheet.customProperties.add({ key: 'BUDGET', value: '{"project":"désabonnement","n":1}' });
    sheet.customProperties.add({ key: 'A<B', value: '$& "é"' });
    sheet.page.change({ rowBreaks: [3] });
    sheet.tables.add({
      ...NEW_TABLE,
      name: 'Costs',
      area: { top: 0, left: 0, bottom: 2, right: 1 },
    });
  });
  return xlsxBytes(workbook, () => false);
}

describe('what an add-in has written down about a sheet', () => {
  it('is in the file again when that is opened, at the sheet that was in view', async () => {
    const bytes = await written();
    const { workbook, sheet: blank } = testWorkbook();
    workbook.renameSheet(blank, 'Before');
    await openFile(workbook, bytes.buffer, []);
    expect(workbook.active.name).toBe('Coûts & « prix »');
    expect(workbook.active.customProperties.items.map(({ state }) => state)).toEqual([
      { key: 'BUDGET', value: '{"project":"désabonnement","n":1}' },
      { key: 'A<B', value: '$& "é"' },
    ]);
    expect(workbook.sheet('Sheet1')?.customProperties.items).toEqual([]);
  });

  it('stands where Excel looks for it: between the page breaks and the tables, in parts of their kind', async () => {
    const parts = unzip(await written());
    const xml = await textOf(parts, 'xl/worksheets/sheet2.xml');
    expect([...xml.matchAll(/<(rowBreaks|customProperties|tableParts)\b/g)].map(([, name]) => name)).toEqual([
      'rowBreaks',
      'customProperties',
      'tableParts',
    ]);
    const types = attributesOf(await textOf(parts, '[Content_Types].xml'), 'Override');
    const ours = types.filter((each) => each.get('contenttype')?.endsWith('spreadsheetml.customProperty'));
    expect(ours.map((each) => each.get('partname'))).toEqual([
      '/xl/customProperty1.bin',
      '/xl/customProperty2.bin',
    ]);
  });
});
