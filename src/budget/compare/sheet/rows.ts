import { empty, headers } from '../../sheets/blocks';
import { type Cell, row, type Row, words } from '../../workbook';
import { change, type Difference } from '../comparison';
import type { Telling } from '../causeText';
import { linked, type Sources } from './links';

/** Columns of the page: what it is about, before, after, difference, share, unit. */
export const WIDTHS = [84, 16, 16, 16, 11, 20];

export const causeHeaders = ({ own: { sheet } }: Telling): Row =>
  headers([sheet.cause, sheet.before, sheet.after, sheet.difference, sheet.share, sheet.unit]);

export const amountHeaders = ({ own: { sheet } }: Telling, first: string): Row =>
  headers([first, sheet.before, sheet.after, sheet.difference, sheet.relative]);

/** Both amounts with their difference, which formulas work out. */
export function differenceRow(
  sources: Sources,
  difference: Difference,
  { label, name, rate, isTotal = false }: { label: string; name: string; rate: number; isTotal?: boolean },
): Row {
  const [style, textStyle] = isTotal ? (['total', 'totalText'] as const) : (['calculated', 'text'] as const);
  const look = { style, format: 'money' } as const;
  const id = `comparison_${difference.id}`;
  const before = linked(sources, 'before', { name, shown: difference.before, rate }, look);
  const after = linked(sources, 'after', { name, shown: difference.after }, look);
  return row(
    words(label, textStyle),
    { ...before, id: `${id}_before` },
    { ...after, id: `${id}_after` },
    { id: `${id}_change`, formula: `${id}_after-${id}_before`, ...look },
    {
      formula: `IF(${id}_before=0,"–",${id}_change/${id}_before)`,
      style: isTotal ? 'total' : 'ratio',
      format: 'share',
    },
  );
}

export const isMoved = (difference: Difference): boolean => Math.abs(change(difference)) >= 0.005;

/** A text in lines of the page's width: rows are as high as one line, and no cells are merged. */
export function textRows(text: string, style: Cell['style']): readonly Row[] {
  const filler = empty(style, WIDTHS.length - 1);
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < (style === 'note' ? NOTE : LINE))
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => row(words(line, style), ...(style === 'note' ? [] : filler)));
}
/** Characters of a line; notes are in lighter letters. */
const LINE = 155;
const NOTE = 170;
