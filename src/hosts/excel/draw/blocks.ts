import { columnName } from '../../../budget/address';

/** A rectangle of cells; rows and columns count from 0, the last ones belong to it. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells of equal value as few rectangles: runs along the rows, joined with the run above that is as wide. */
export function blocks<Cell, Value extends string | number | boolean>(
  rows: readonly (readonly Cell[])[],
  valueOf: (cell: Cell) => Value | undefined,
): ReadonlyMap<Value, readonly Block[]> {
  const done = new Map<Value, Block[]>();
  let above: readonly (Block & { readonly value: Value })[] = [];
  rows.forEach((cells, row) => {
    const runs = runsOf(cells.map(valueOf)).map((run) => {
      const same = above.find(
        ({ value, left, right }) => value === run.value && left === run.left && right === run.right,
      );
      return { ...run, top: same?.top ?? row, bottom: row };
    });
    for (const { value, ...block } of above) {
      const grows = runs.some(
        ({ top, left, value: next }) => next === value && top === block.top && left === block.left,
      );
      if (!grows) done.set(value, [...(done.get(value) ?? []), block]);
    }
    above = runs;
  });
  for (const { value, ...block } of above) done.set(value, [...(done.get(value) ?? []), block]);
  return done;
}

function runsOf<Value>(values: readonly (Value | undefined)[]) {
  const runs: { value: Value; left: number; right: number }[] = [];
  values.forEach((value, column) => {
    if (value === undefined) return;
    const last = runs.at(-1);
    if (last?.right === column - 1 && last.value === value) last.right = column;
    else runs.push({ value, left: column, right: column });
  });
  return runs;
}

export function blockAddress({ top, left, bottom, right }: Block): string {
  const first = `${columnName(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnName(right)}${bottom + 1}`;
}

/**
 * Half of what Excel was seen to take: lists from about 8,200 characters on are refused without a word why.
 * @see https://github.com/OfficeDev/office-js/issues/5198
 */
const MAX_LIST_LENGTH = 4000;

/** Addresses in lists that Excel can read. */
export function addressLists(addresses: readonly string[]): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    const joined = `${last},${address}`;
    if (last === undefined || joined.length > MAX_LIST_LENGTH) lists.push(address);
    else lists[lists.length - 1] = joined;
  }
  return lists;
}
