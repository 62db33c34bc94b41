import { columnName } from '../../../budget/address';
import type { LaidOutSheet } from '../../../budget/layout';
import { page, POINTS_PER_CHARACTER, POINTS_PER_INCH, tabColours } from '../../../budget/look';
import { type HeightCell, rowHeight } from '../../../budget/rowHeight';
import { hash } from './drawLooks';
import { useOnce } from './useOnce';

export interface Page extends Pick<LaidOutSheet, 'tab' | 'columns' | 'frozen' | 'print' | 'pageStarts'> {
  readonly rows: readonly (readonly (HeightCell | null)[])[];
}

/** Everything around the cells: sizes, panes, groups, the tab, and how the sheet goes on paper. */
export function drawPage(worksheet: Excel.Worksheet, sheet: Page): void {
  worksheet.tabColor = hash(tabColours[sheet.tab]);
  worksheet.showGridlines = false;
  drawSizes(worksheet, sheet);
  freeze(worksheet, sheet.frozen);
  for (const address of groupedColumns(sheet.columns))
    useOnce(worksheet.getRange(address), (range) => range.group('ByColumns'));
  drawPrint(worksheet, sheet);
  for (const row of sheet.pageStarts) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** Every column has its own width; of the rows those that differ from a host's own have a height. */
function drawSizes(worksheet: Excel.Worksheet, { columns, rows }: Page): void {
  const widths = columns.map(({ width }) => ({ format: { columnWidth: width * POINTS_PER_CHARACTER } }));
  useOnce(worksheet.getRangeByIndexes(0, 0, 1, widths.length), (range) => range.setColumnProperties(widths));
  const heights = rows.map((cells) => rowHeight(cells, columns));
  const last = heights.findLastIndex((height) => height !== undefined);
  if (last < 0) return;
  const properties = heights
    .slice(0, last + 1)
    .map((height) => (height === undefined ? {} : { format: { rowHeight: height } }));
  useOnce(worksheet.getRangeByIndexes(0, 0, last + 1, 1), (range) => range.setRowProperties(properties));
}

function groupedColumns(columns: Page['columns']): readonly string[] {
  const runs: { first: number; last: number }[] = [];
  columns.forEach(({ grouped }, index) => {
    if (!grouped) return;
    const run = runs.at(-1);
    if (run?.last === index - 1) run.last = index;
    else runs.push({ first: index, last: index });
  });
  return runs.map(({ first, last }) => `${columnName(first)}:${columnName(last)}`);
}

function freeze(worksheet: Excel.Worksheet, { rows, columns }: LaidOutSheet['frozen']): void {
  const { freezePanes } = worksheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(worksheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function drawPrint({ pageLayout }: Excel.Worksheet, { print, rows, frozen }: Page): void {
  const { left, right, top, bottom, header, footer } = page.margins;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.portrait ? 'Portrait' : 'Landscape';
  pageLayout.zoom = {
    horizontalFitToPages: print.pagesWide ?? 1,
    ...(print.pagesTall && { verticalFitToPages: print.pagesTall }),
  };
  pageLayout.leftMargin = left * POINTS_PER_INCH;
  pageLayout.rightMargin = right * POINTS_PER_INCH;
  pageLayout.topMargin = top * POINTS_PER_INCH;
  pageLayout.bottomMargin = bottom * POINTS_PER_INCH;
  pageLayout.headerMargin = header * POINTS_PER_INCH;
  pageLayout.footerMargin = footer * POINTS_PER_INCH;
  pageLayout.setPrintArea(`A1:${columnName(print.columns - 1)}${print.rows ?? rows.length}`);
  pageLayout.setPrintTitleRows(`$${print.titleRows[0]}:$${print.titleRows[1]}`);
  if (print.pagesWide) pageLayout.setPrintTitleColumns(`$A:$${columnName(frozen.columns - 1)}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = page.footer.left;
  defaultForAllPages.rightFooter = page.footer.right;
}
