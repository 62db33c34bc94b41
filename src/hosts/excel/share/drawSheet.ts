import type { NewCell, NewSheet } from '../../../sharing/workbook';
import { blockAddress, blocks } from '../draw/blocks';
import { POINTS_PER_CHARACTER } from '../../../budget/look';
import { typed } from './cellWrites';

/** Queues a plain sheet: added as the last, or in place of the contents of the one that is there. */
export function drawSheet(workbook: Excel.Workbook, sheet: NewSheet, known: boolean): void {
  const worksheet = known ? workbook.worksheets.getItem(sheet.name) : workbook.worksheets.add(sheet.name);
  if (known) worksheet.getRange().clear('All');
  const width = sheet.widths.length;
  const contents = sheet.rows.map((cells) =>
    Array.from({ length: width }, (_, column) => contentOf(cells[column])),
  );
  const whole = worksheet.getRangeByIndexes(0, 0, sheet.rows.length, width);
  whole.formulas = contents;
  whole.format.verticalAlignment = 'Top';
  sheet.widths.forEach((characters, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth =
      characters * POINTS_PER_CHARACTER;
  });
  for (const [style, areas] of blocks(sheet.rows, ({ style: each }: NewCell) => each))
    for (const area of areas) looks[style](worksheet.getRange(blockAddress(area)));
  worksheet.showGridlines = false;
  worksheet.freezePanes.freezeRows(sheet.frozenRows);
  worksheet.pageLayout.orientation = 'Landscape';
  worksheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
}

const contentOf = (cell: NewCell | undefined) =>
  cell?.formula !== undefined ? `=${cell.formula}` : typed(cell?.value ?? null);

const looks: Readonly<Record<NonNullable<NewCell['style']>, (range: Excel.Range) => void>> = {
  title: ({ format }) => {
    format.font.bold = true;
    format.font.size = 14;
    format.font.color = '#1F3A5F';
  },
  header: ({ format }) => {
    format.font.bold = true;
    format.font.color = '#FFFFFF';
    format.fill.color = '#1F3A5F';
    format.wrapText = true;
  },
  wrapped: ({ format }) => {
    format.wrapText = true;
  },
  date: (range) => {
    range.numberFormat = [['m/d/yyyy']];
    range.format.horizontalAlignment = 'Left';
  },
};
