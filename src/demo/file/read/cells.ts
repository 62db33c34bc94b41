import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { type Area, cellArea, type CellFormat, contains, type Content, parseArea } from '../../workbook';
import { cellFormat } from './cellFormat';

export interface ReadCell {
  readonly area: Area;
  readonly content: Content | undefined;
  readonly format: CellFormat | undefined;
}

/** The cells of a sheet that hold something or look like something; `formula` reads a formula as the file stores it. */
export function cellsOf(worksheet: Worksheet, formula: (stored: string) => string): readonly ReadCell[] {
  const found: ReadCell[] = [];
  const filled: Area[] = [];
  worksheet.eachRow({ includeEmpty: false }, (row) =>
    row.eachCell({ includeEmpty: true }, (cell) => {
      const area = cellArea(Number(cell.row) - 1, Number(cell.col) - 1);
      const own =
        cell.formula === undefined ? constant(cell.value) : { formula: `=${formula(cell.formula)}` };
      // what an array formula above fills, or merged cells show, is not entered
      const isFilled = filled.some((block) => contains(block, area.top, area.left)) || cell.master !== cell;
      const block = parseArea(arrayOf(cell) ?? '');
      if (block) filled.push(block);
      found.push({ area, content: isFilled ? undefined : own, format: cellFormat(cell.style) });
    }),
  );
  return found;
}

const arrayOf = ({ value }: Cell): string | undefined => {
  const { shareType, ref } = (value ?? {}) as { shareType?: string; ref?: string };
  return shareType === 'array' ? ref : undefined;
};

const MS_PER_DAY = 86_400_000;
/** Days from the first of January 1900, as spreadsheets count, to that of 1970. */
const EPOCH = 25_569;

export const serial = (date: Date): number => date.getTime() / MS_PER_DAY + EPOCH;

function constant(value: Cell['value']): Content | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof Date) return serial(value);
  if ('error' in value) return { error: String(value.error) };
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  return undefined;
}
