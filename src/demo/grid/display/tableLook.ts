import type { CellFormat, Table } from '../../workbook';

/** Colours of the theme, as the numbers in the names of table styles choose them: 1, 8 and 15 are grey, 2 and 9 blue. */
const ACCENTS = ['#595959', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const PALE = ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'];

/** What a table's style adds to the look of one of its cells; what the cell has itself is stronger. */
export function tableLook(table: Table, row: number, column: number): CellFormat {
  const [, family, number = '1'] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style) ?? [];
  if (family === undefined) return {};
  const accent = (Number(number) - 1) % ACCENTS.length;
  const colour = ACCENTS[accent] ?? '#595959';
  const isLight = family === 'Light' && Number(number) < 8;
  const line = { style: 'Continuous', weight: 'Thin', color: colour } as const;
  if (table.showHeaders && row === table.area.top) return headerLook(isLight, colour, line);
  if (table.showTotals && row === table.area.bottom) return { bold: true, borderTop: line };
  const isBand = table.showBandedRows && (row - table.area.top) % 2 === 1;
  const isFirst = table.highlightFirstColumn && column === table.area.left;
  const isLast = table.highlightLastColumn && column === table.area.right;
  return {
    ...(isBand && { fillColor: PALE[accent] ?? '#D9D9D9' }),
    ...((isFirst || isLast) && { bold: true }),
    ...(row === table.area.bottom && { borderBottom: line }),
  };
}

function headerLook(
  isLight: boolean,
  colour: string,
  line: NonNullable<CellFormat['borderTop']>,
): CellFormat {
  if (isLight) return { bold: true, borderTop: line, borderBottom: line };
  return { bold: true, fillColor: colour, fontColor: '#FFFFFF' };
}
