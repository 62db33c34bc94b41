import { sameName } from './a1';
import { saySame } from './canonical';
import { conflict, type Outcome, valueOf, type Wanted } from './conflict';
import { isSame } from './evaluate';
import type { LedgerLine } from './ledger';
import type { Displaced } from './sortedRows';
import { type Tracked, tracked } from './tracker';
import type { WorkbookView } from './view';
import type { CellContent, Edit, Place } from './workbook';

/** The formula of a cell, and of all the cells that it filled, if they are as the conversion left them. */
export function restoredCells(
  lines: readonly LedgerLine[],
  { references, formula, isForced }: Wanted & { readonly references: readonly string[] },
  view: WorkbookView,
): Outcome {
  const [first] = lines as [LedgerLine];
  const found = lines.map((line) => ({ line, follow: tracked(line.tracker, references) }));
  const home = found[0]?.follow?.home;
  if (!home) return conflict(first, 'deleted');
  const cells: { readonly place: Place; readonly content: CellContent | undefined }[] = [];
  for (const [index, { line, follow }] of found.entries()) {
    if (!follow?.home) return conflict(line, 'deleted', { original: `=${first.original}` });
    if (!isInBlock(home, follow.home, first, index)) return conflict(first, 'moved', { place: home });
    const content = view.cell(follow.home);
    if (index === 0 && content?.formula !== undefined && saySame(formula, content.formula, home, view))
      return { where: first.where, formula, edits: [] };
    if (!isForced && !isAsWritten(line, follow, content, view))
      return {
        ...conflict(line, 'edited', {
          place: follow.home,
          original: `=${first.original}`,
          found: shown(content),
        }),
        ...displaced(lines, follow, formula, content),
      };
    cells.push({ place: follow.home, content });
  }
  const edits = cells.map(({ place, content }, index): Edit => ({
    kind: 'cell',
    place,
    value: content?.value ?? null,
    ...(index === 0 && { formula }),
    ...(index === 0 && first.block && { block: first.block }),
  }));
  const note: readonly Edit[] =
    first.note === '' ? [] : [{ kind: 'removeNote', place: home, text: first.note }];
  return { where: first.where, formula, edits: [...edits, ...note] };
}

/** What a sort may have brought into a cell that stands alone. */
function displaced(
  lines: readonly LedgerLine[],
  { home, now }: Tracked,
  original: string,
  content: CellContent | undefined,
): { readonly displaced?: Displaced } {
  const written = lines[0]?.written;
  if (lines.length > 1 || written === undefined || !home || content?.formula === undefined) return {};
  const { formula: found, value } = content;
  return { displaced: { home, original, written: now(written), found, value } };
}

/** Whether a part still stands where the result of the formula would put it. */
function isInBlock(home: Place, place: Place, { block }: LedgerLine, index: number): boolean {
  const columns = block?.columns ?? 1;
  return (
    sameName(place.sheet, home.sheet) &&
    place.row === home.row + Math.floor(index / columns) &&
    place.column === home.column + (index % columns)
  );
}

function isAsWritten(
  { written, before }: LedgerLine,
  { home, now }: Tracked,
  content: CellContent | undefined,
  view: WorkbookView,
): boolean {
  if (written === undefined) return content?.formula === undefined && isSame(content?.value ?? null, before);
  return (
    content?.formula !== undefined && home !== undefined && saySame(now(written), content.formula, home, view)
  );
}

const shown = (content: CellContent | undefined): string =>
  content?.formula === undefined ? valueOf(content?.value ?? null) : `=${content.formula}`;
