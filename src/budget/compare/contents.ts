import type { Cell } from '../workbook';
import type { BudgetModel, Given } from './budgetModel';
import type { ReadCell } from './restated';

/** The option that a cell holds, in the words of the model; undefined where it offers none of that name. */
export type ReadOption = (cell: Cell, content: string) => string | undefined;

/**
 * What a budget holds in the cells of the model: every input, and formulas of ours only where a person put something
 * else in their place, which shows in the value.
 */
export function contentsOf({ cells, value }: BudgetModel, read: ReadCell, option: ReadOption): Given {
  const given = new Map<string, number | string>();
  for (const cell of cells) {
    const { id = '', name = '', formula } = cell;
    const content = read(name);
    if (formula === undefined) {
      const typed = typedContent(cell, content, option);
      if (typed !== undefined) given.set(id, typed);
    } else if (typeof content === 'number' && !isSame(content, value(id, given))) given.set(id, content);
  }
  return given;
}

/** As formulas take it: a blank cell counts as 0, and what is of the wrong kind is no content at all. */
function typedContent(cell: Cell, content: number | string | undefined, option: ReadOption) {
  if (typeof cell.value === 'number') return content === '' ? 0 : numberOf(content);
  return typeof content === 'string' ? option(cell, content) : undefined;
}

const numberOf = (content: number | string | undefined) =>
  typeof content === 'number' ? content : undefined;

/** Equal up to the noise that files and other orders of adding leave in binary fractions. */
export function isSame(one: number | string, other: number | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-6);
}
