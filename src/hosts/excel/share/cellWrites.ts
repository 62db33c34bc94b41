import type { WorkbookView } from '../../../sharing/view';
import type { CellContent, Edit, Place } from '../../../sharing/workbook';
import { typedText } from '../draw/typedText';

export type Written = number | string | boolean;

/** What to put into a cell: as it would be typed, empty text for nothing. */
export interface CellWrite {
  readonly place: Place;
  readonly content: Written;
}

/** Cells below each other, written in one go. */
export interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly contents: readonly Written[];
}

type CellEdit = Extract<Edit, { kind: 'cell' }>;

export const isCellEdit = (edit: Edit): edit is CellEdit => edit.kind === 'cell';

/** The cells that the edits mean; what a result is going to fill has to be empty. */
export function writesOf(edits: readonly CellEdit[]): readonly CellWrite[] {
  const filled = new Set(
    edits.flatMap((edit) => (edit.formula === undefined ? [] : filledBy(edit).map(keyOf))),
  );
  return edits.map(({ place, value, formula }) => ({
    place,
    content: formula !== undefined ? `=${formula}` : filled.has(keyOf(place)) ? '' : typed(value),
  }));
}

/** What the cells hold now; those that are filled by the formula of another hold nothing. */
export function contentsOf(places: readonly Place[], view: WorkbookView): readonly CellWrite[] {
  if (places.length === 0) return [];
  const filled = new Set(
    view.content.sheets.flatMap(({ name, cells }) =>
      cells.flatMap((cell) => filledBy({ place: { sheet: name, ...cell }, block: cell.block }).map(keyOf)),
    ),
  );
  return places.map((place) => ({
    place,
    content: filled.has(keyOf(place)) ? '' : contentOf(view.cell(place)),
  }));
}

function contentOf(cell: CellContent | undefined): Written {
  if (cell?.formula !== undefined) return `=${cell.formula}`;
  return typed(cell?.value ?? null);
}

export function typed(value: CellContent['value']): Written {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  return typeof value === 'string' ? typedText(value) : value;
}

/** What a cell is known by. */
export const keyOf = ({ sheet, row, column }: Place) => `${sheet.toLowerCase()}!${row},${column}`;

function filledBy({ place, block }: { place: Place; block?: CellContent['block'] }): readonly Place[] {
  if (!block) return [];
  return Array.from({ length: block.rows * block.columns - 1 }, (_, index) => ({
    sheet: place.sheet,
    row: place.row + Math.floor((index + 1) / block.columns),
    column: place.column + ((index + 1) % block.columns),
  }));
}

const MOST_CELLS = 1000;

/** Writes as few runs down the columns; emptied cells first, for a result needs its room. */
export function runsOf(writes: readonly CellWrite[]): readonly Run[] {
  const empty = writes.filter(({ content }) => content === '');
  return [...downwards(empty), ...downwards(writes.filter(({ content }) => content !== ''))];
}

function downwards(writes: readonly CellWrite[]): readonly Run[] {
  const sorted = [...writes].sort(
    ({ place: one }, { place: other }) =>
      (one.sheet < other.sheet ? -1 : Number(one.sheet > other.sheet)) ||
      one.column - other.column ||
      one.row - other.row,
  );
  const runs: { sheet: string; row: number; column: number; contents: Written[] }[] = [];
  for (const { place, content } of sorted) {
    const last = runs.at(-1);
    const isNext =
      last?.sheet === place.sheet &&
      last.column === place.column &&
      last.row + last.contents.length === place.row &&
      last.contents.length < MOST_CELLS;
    if (last && isNext) last.contents.push(content);
    else runs.push({ ...place, contents: [content] });
  }
  return runs;
}

const MOST_IN_PIECE = { cells: 4000, characters: 400_000, runs: 500 };

/** Runs together for one round trip: far below what Excel on the web takes at once. */
export function pieces(runs: readonly Run[]): readonly (readonly Run[])[] {
  const made: Run[][] = [];
  let [cells, characters] = [Infinity, 0];
  for (const run of runs) {
    const length = run.contents.reduce<number>((sum, content) => sum + String(content).length, 0);
    cells += run.contents.length;
    characters += length;
    const isFull =
      cells > MOST_IN_PIECE.cells ||
      characters > MOST_IN_PIECE.characters ||
      (made.at(-1)?.length ?? 0) >= MOST_IN_PIECE.runs;
    if (isFull) {
      made.push([run]);
      [cells, characters] = [run.contents.length, length];
    } else made.at(-1)?.push(run);
  }
  return made;
}
