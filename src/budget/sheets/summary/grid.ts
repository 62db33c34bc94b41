import type { Cell, Format, Row, Style } from '../../workbook';
import { row, words } from '../../workbook';

/** Columns of the page: a label and seven figures. */
export const WIDTHS = [47, 14, 14, 14, 14, 14, 14, 10];

/** A label and its figure, which a name makes findable. */
export function figure(
  label: string,
  id: string,
  formula: string,
  format: Format = 'money',
  style: Style = 'calculated',
): readonly Cell[] {
  return [
    words(label, style === 'total' ? 'totalText' : style === 'figure' ? 'figureText' : 'text'),
    { id, name: id, formula, style, format },
  ];
}

/** Two label-and-figure pairs side by side; the label on the right runs over empty columns. */
export function pair(left: readonly Cell[], right: readonly Cell[] = []): Row {
  const [label, value] = right;
  if (!label || !value) return row(...left);
  const filler = words('', label.style);
  return row(...left, null, label, filler, filler, value);
}

export const headers = (...titles: readonly string[]): Row =>
  row(...titles.map((title) => words(title, 'header')));

export const calculated = (formula: string, format: Format = 'money', id?: string): Cell => ({
  ...(id !== undefined && { id }),
  formula,
  style: 'calculated',
  format,
});

export const share = (id: string, whole = 'total_base') => `IF(${whole}=0,0,(${id})/${whole})`;
