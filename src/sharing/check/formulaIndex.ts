import { areaOf, type Area, isA1 } from '../a1';
import { standalone, UnresolvedError } from '../standalone';
import { tokensOf } from '../tokens';
import type { WorkbookView } from '../view';
import type { Place } from '../workbook';

/** A cell with a formula, and the cells that it fills. */
export interface FormulaNode {
  readonly place: Place;
  readonly formula: string;
}

interface Entry {
  readonly row: number;
  readonly node: FormulaNode;
}

/** A formula looks no further into areas that hold more formulas than this: that would take longer than it is worth. */
const MOST_IN_AREA = 500;

/** The formulas of a workbook by where they stand, and which of them each needs. */
export class FormulaIndex {
  /** By sheet and column, in the order of the rows. */
  private readonly columns = new Map<string, Map<number, Entry[]>>();

  constructor(private readonly view: WorkbookView) {
    for (const { name: sheet, cells } of view.content.sheets) {
      const columns = new Map<number, Entry[]>();
      this.columns.set(sheet.toLowerCase(), columns);
      for (const { row, column, formula, block = { rows: 1, columns: 1 } } of cells) {
        if (formula === undefined) continue;
        const node = { place: { sheet, row, column }, formula };
        for (let right = 0; right < block.columns; right++) {
          const entries = columns.get(column + right) ?? [];
          columns.set(column + right, entries);
          for (let down = 0; down < block.rows; down++) entries.push({ row: row + down, node });
        }
      }
      for (const entries of columns.values()) entries.sort((one, other) => one.row - other.row);
    }
  }

  at({ sheet, row, column }: Place): FormulaNode | undefined {
    return this.within({ sheet, top: row, bottom: row, left: column, right: column })[0];
  }

  /** The formulas whose results a formula takes; the formula itself, where it takes its own. */
  needs({ place, formula }: FormulaNode): readonly FormulaNode[] {
    const needed = referencesOf(formula, place, this.view).flatMap((reference) => {
      const area = areaOf(reference, place.sheet);
      return area ? this.within(area) : [];
    });
    return [...new Set(needed)];
  }

  private within({ sheet, top, bottom, left, right }: Area): readonly FormulaNode[] {
    const found: FormulaNode[] = [];
    for (const [column, entries] of this.columns.get(sheet.toLowerCase()) ?? []) {
      if (column < left || column > right) continue;
      for (let at = firstFrom(entries, top); (entries[at]?.row ?? Infinity) <= bottom; at++) {
        if (found.length === MOST_IN_AREA) return [];
        found.push((entries[at] as Entry).node);
      }
    }
    return found;
  }
}

/** The position of the first entry that is not above a row. */
function firstFrom(entries: readonly Entry[], row: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function referencesOf(formula: string, place: Place, view: WorkbookView): readonly string[] {
  try {
    return tokensOf(standalone(formula, place, view)).flatMap((token) => (isA1(token) ? token.value : []));
  } catch (error) {
    if (error instanceof UnresolvedError) return [];
    throw error;
  }
}
