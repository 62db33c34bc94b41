import { page, tabColours } from '../../../budget/look';
import { rowHeight } from '../../../budget/rowHeight';
import { columnName } from '../../../sharing/a1';
import type { NewCell, NewSheet } from '../../../sharing/workbook';
import { toFile } from './formulaText';
import type { StyleOf } from './styles';
import { escaped } from './xml';

const A4 = 9;

/** A sheet as the part of a file. */
export function sheetXml({ rows, columns, frozen, pageStarts }: NewSheet, styleOf: StyleOf): string {
  const widths = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${frozen.rows}" topLeftCell="A${frozen.rows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const drawn = rows.map((cells, row) => {
    const height = rowHeight(cells, columns);
    const contents = cells.map((cell, column) => cellXml(cell, row, column, styleOf)).join('');
    return `<row r="${row + 1}"${height === undefined ? '' : ` ht="${height}"`}>${contents}</row>`;
  });
  const { left, right, top, bottom, header, footer } = page.margins;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><tabColor rgb="FF${tabColours.about}"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${drawn.join('')}</sheetData><pageMargins left="${left}" right="${right}" top="${top}" bottom="${bottom}" header="${header}" footer="${footer}"/><pageSetup paperSize="${A4}" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>${escaped(`&L${page.footer.left}&R${page.footer.right}`)}</oddFooter></headerFooter>${breaksXml(pageStarts)}</worksheet>`;
}

/** A break stands behind the row before, over all columns. */
function breaksXml(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${breaks.join('')}</rowBreaks>`;
}

function cellXml(cell: NewCell, row: number, column: number, styleOf: StyleOf): string {
  const { value, formula } = cell;
  const at = `<c r="${columnName(column)}${row + 1}" s="${styleOf(cell)}"`;
  const stored = formula === undefined ? '' : `<f>${escaped(toFile(formula))}</f>`;
  if (typeof value === 'number') return `${at}>${stored}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${at} t="b">${stored}<v>${Number(value)}</v></c>`;
  if (value === null || value === '') return `${at}>${stored}</c>`;
  if (typeof value === 'object') return `${at} t="e">${stored}<v>${value.error}</v></c>`;
  if (stored !== '') return `${at} t="str">${stored}<v>${escaped(value)}</v></c>`;
  return `${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}
