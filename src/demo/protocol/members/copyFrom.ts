import { parseA1Ref, type ReferenceA1, stringifyA1Ref, tokenize } from '@borgar/fx';
import { checkUnlocked, type Content, columnsOf, isFormula, rowsOf } from '../../workbook';
import { ApiError, invalidArgument } from '../apiError';
import type { Host } from '../hostObject';
import type { RangeTarget } from './rangeTarget';

/**
 * Range.copyFrom: formulas or values over other cells, again and again where a whole number of copies fills them;
 * else as many cells as the source has.
 */
export function copyFrom(target: RangeTarget, source: RangeTarget, what: unknown, { workbook }: Host): void {
  if (what !== 'Formulas' && what !== 'Values')
    throw new ApiError('NotImplemented', `The demo does not copy ${String(what)}.`, 'Range.copyFrom');
  const { sheet, area: from } = source;
  const [rows, columns] = [rowsOf(from), columnsOf(from)];
  const isWhole = rowsOf(target.area) % rows === 0 && columnsOf(target.area) % columns === 0;
  const { top, left } = target.area;
  const area = isWhole ? target.area : { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  const copies = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column): Copy => {
      const content = sheet.content(from.top + row, from.left + column);
      const value = sheet.value(from.top + row, from.left + column) ?? undefined;
      return what === 'Values' ? () => value : copyOf(content, from.top + row, from.left + column);
    }),
  );
  checkUnlocked(target.sheet, area);
  workbook.write(target.sheet, area, (row, column) => {
    const copy = copies[(row - top) % rows]?.[(column - left) % columns];
    if (!copy) throw invalidArgument();
    return copy(row, column);
  });
}

type Copy = (row: number, column: number) => Content | undefined;

/** A content as it reads elsewhere: relative references move along, and are #REF! beyond the edge. */
function copyOf(content: Content | undefined, fromRow: number, fromColumn: number): Copy {
  if (!isFormula(content)) return () => content;
  const parts = tokenize(content.formula).map(({ type, value }) => {
    const reference = type.startsWith('range') ? parseA1Ref(value, { allowNamed: false }) : undefined;
    return reference && 'range' in reference && isMoving(reference) ? reference : value;
  });
  return (row, column) => {
    const moved = (part: string | ReferenceA1) =>
      typeof part === 'string' ? part : movedReference(part, row - fromRow, column - fromColumn);
    return { formula: parts.map(moved).join('') };
  };
}

const isMoving = ({ range }: ReferenceA1): boolean =>
  !(range.$top && range.$left && (range.$bottom ?? true) && (range.$right ?? true));

function movedReference(reference: ReferenceA1, down: number, right: number): string {
  const { range } = reference;
  const move = (index: number | null | undefined, isFixed: boolean | null | undefined, by: number) =>
    index === null || index === undefined || isFixed ? index : index + by;
  const top = move(range.top, range.$top, down);
  const left = move(range.left, range.$left, right);
  const bottom = move(range.bottom, range.$bottom, down);
  const end = move(range.right, range.$right, right);
  if ([top, left, bottom, end].some((index) => typeof index === 'number' && index < 0)) return '#REF!';
  return stringifyA1Ref({ ...reference, range: { ...range, top, left, bottom, right: end } as typeof range });
}
