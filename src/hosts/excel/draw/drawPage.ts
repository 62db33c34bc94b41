import { columnName } from '../../../budget/address';
import type { LaidOutSheet } from '../../../budget/layout';
import { page, POINTS_PER_CHARACTER, POINTS_PER_INCH, tabColours } from '../../../budget/look';
import { type HeightCell, rowHeight } from '../../../budget/rowHeight';
import { addressLists } from './blocks';
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
  for (const columns of runs(
    sheet.columns.map(({ grouped }) => grouped ?? false),
    true,
  ))
    useOnce(worksheet.getRange(columnsAddress(columns)), (range) => range.group('ByColumns'));
  drawPrint(worksheet, sheet);
  for (const row of sheet.pageStarts) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}

function drawSizes(worksheet: Excel.Worksheet, { columns, rows }: Page): void {
  const widths = columns.map(({ width }) => width);
  for (const width of new Set(widths)) {
    for (const list of addressLists(runs(widths, width).map(columnsAddress)))
      useOnce(worksheet.getRanges(list), ({ format }) => (format.columnWidth = width * POINTS_PER_CHARACTER));
  }
  const heights = rows.map((cells) => rowHeight(cells, columns));
  for (const height of new Set(heights)) {
    if (height === undefined) continue;
    const addresses = runs(heights, height).map(([first, last]) => `${first + 1}:${last + 1}`);
    for (const list of addressLists(addresses))
      useOnce(worksheet.getRanges(list), ({ format }) => (format.rowHeight = height));
  }
}

type Run = readonly [first: number, last: number];

/** Where a value stands in a list, as runs of neighbours. */
function runs<Value>(values: readonly Value[], wanted: Value): readonly Run[] {
  const found: [number, number][] = [];
  values.forEach((value, index) => {
    if (value !== wanted) return;
    const last = found.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else found.push([index, index]);
  });
  return found;
}

const columnsAddress = ([first, last]: Run) => `${columnName(first)}:${columnName(last)}`;

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
