import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { editZip } from '@cj-tech-master/excelts/archive';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import { columnName } from '../../budget/address';
import type { LaidOutSheet, LaidOutWorkbook } from '../../budget/layout';
import { page, tabColours } from '../../budget/look';
import { argb } from './cellStyle';
import { drawCells } from './drawCells';
import { drawCharts } from './drawCharts';
import { drawTable } from './drawTable';

/**
 * The laid-out workbook as the bytes of an .xlsx file.
 *
 * Every formula carries the value that core computed, and the file asks for a full recalculation when it is opened.
 * The same workbook gives the same bytes.
 */
export async function workbookFile(workbook: LaidOutWorkbook): Promise<Uint8Array> {
  installChartSupport();
  const file = new Workbook();
  const day = new Date(`${workbook.date}T00:00:00Z`);
  Object.assign(file, {
    creator: workbook.author || workbook.producer,
    lastModifiedBy: workbook.producer,
    title: workbook.title,
    subject: workbook.subject,
    created: day,
    modified: day,
  });
  file.calcProperties.fullCalcOnLoad = true;
  const drawn = workbook.sheets.map((sheet) => ({ sheet, worksheet: drawSheet(file, sheet) }));
  file.definedNames.model = workbook.sheets.flatMap(({ names }, localSheetId) =>
    names.map(({ name, address }) => ({ name, ranges: [address], localSheetId })),
  );
  for (const { sheet, worksheet } of drawn) drawCharts(worksheet, sheet.charts);
  const bytes = await file.xlsx.writeBuffer({ validate: false }); // the writer’s own check of its bytes is for its tests and ours
  return signed(new Uint8Array(bytes), workbook.producer);
}

const A4 = 9;

function drawSheet(file: Workbook, sheet: LaidOutSheet): Worksheet {
  const { rows, columns } = sheet.frozen;
  const [firstTitle, lastTitle] = sheet.print.titleRows;
  const worksheet = file.addWorksheet(sheet.title, {
    properties: { tabColor: argb(tabColours[sheet.tab]) },
    views: [{ state: 'frozen', xSplit: columns, ySplit: rows, showGridLines: false }],
    pageSetup: {
      paperSize: A4,
      orientation: sheet.print.portrait ? 'portrait' : 'landscape',
      fitToPage: true,
      fitToWidth: sheet.print.pagesWide ?? 1,
      fitToHeight: sheet.print.pagesTall ?? 0,
      margins: page.margins,
      ...(sheet.print.pagesWide && { printTitlesColumn: `A:${columnName(columns - 1)}` }),
      printTitlesRow: `${firstTitle}:${lastTitle}`,
      printArea: `A1:${columnName(sheet.print.columns - 1)}${sheet.print.rows ?? sheet.rows.length}`,
    },
    headerFooter: { oddFooter: `&L${page.footer.left}&R${page.footer.right}` },
  });
  sheet.columns.forEach(({ width, grouped }, index) => {
    const column = worksheet.getColumn(index + 1);
    column.width = width;
    if (grouped) column.outlineLevel = 1;
  });
  for (const table of sheet.tables) drawTable(worksheet, sheet, table);
  drawCells(worksheet, sheet);
  for (const row of sheet.pageStarts) worksheet.getRow(row).addPageBreak();
  return worksheet;
}

const APPLICATION = /<Application>[^<]*<\/Application>/;

/** Says who wrote the file: readers that trust the cached values of «Microsoft Excel» would not recalculate it. */
async function signed(bytes: Uint8Array, producer: string): Promise<Uint8Array> {
  const editor = await editZip(bytes, { reproducible: true });
  const { unzip } = await import('@cj-tech-master/excelts/archive');
  const properties = await (await unzip(bytes).get('docProps/app.xml'))?.text();
  if (properties)
    editor.set('docProps/app.xml', properties.replace(APPLICATION, `<Application>${producer}</Application>`));
  return editor.bytes();
}
