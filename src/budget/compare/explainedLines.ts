import { contributions } from '../../core/tracking/contributions';
import type { Cell } from '../workbook';
import { amountOf, type BudgetModel, type Given } from './budgetModel';
import { type Cause, change, type ChangedInput, type Difference, NOISE } from './comparison';
import { isSame } from './contents';

interface Contents {
  readonly before: Given;
  readonly after: Given;
}

/** What the changes of lines come from: inputs, or hands where a line changes by another amount than its inputs make. */
export function explainedLines(
  model: BudgetModel,
  lines: readonly Difference[],
  contents: Contents,
): { readonly explained: readonly Cause[]; readonly withoutEffect: readonly ChangedInput[] } {
  const changed = changedCells(model, contents);
  const shares = lines.map((line) => ({ line, shares: sharesOf(model, line.id, changed, contents) }));
  const inputs = changed.map((cell): ChangedInput => {
    const own = shares.map(({ line, shares: all }) => ({ line: line.id, share: all?.get(cell) ?? 0 }));
    const moved = own.filter(({ share }) => Math.abs(share) > NOISE);
    return {
      ...described(model, cell, contents),
      effect: moved.reduce((sum, { share }) => sum + share, 0),
      lines: moved.map(({ line }) => line),
    };
  });
  const byHand = shares.map(({ line, shares: all }): Cause => {
    const explained = [...(all?.values() ?? [])].reduce((sum, share) => sum + share, 0);
    const rest = change(line) - explained;
    const isNoise = Math.abs(rest) <= 1e-9 * Math.max(Math.abs(line.before), Math.abs(line.after));
    return { kind: 'byHand', line: line.id, effect: isNoise ? 0 : rest };
  });
  return {
    explained: [...inputs, ...byHand],
    withoutEffect: inputs.filter(({ lines: moved }) => moved.length === 0),
  };
}

/** Cells that the two budgets hold differently; one that only one of them has tells no change. */
function changedCells({ cells }: BudgetModel, { before, after }: Contents): readonly Cell[] {
  return cells.filter(({ id = '', formula }) => {
    const [one, other] = [before.get(id), after.get(id)];
    if (one === undefined || other === undefined) return formula !== undefined && one !== other;
    return !isSame(one, other);
  });
}

/** What each changed cell adds to a line; undefined where the line cannot be worked out from such contents. */
function sharesOf(
  { behind, value }: BudgetModel,
  line: string,
  changed: readonly Cell[],
  { before, after }: Contents,
): ReadonlyMap<Cell, number> | undefined {
  const relevant = changed.filter(({ id = '' }) => behind(line).has(id));
  const shared = new Map([...after, ...before]);
  const amount = (isMade: readonly boolean[]): number => {
    const given = new Map(shared);
    relevant.forEach(({ id = '' }, index) => {
      const content = (isMade[index] ? after : before).get(id);
      if (content === undefined) given.delete(id);
      else given.set(id, content);
    });
    return Number(value(amountOf(line), given));
  };
  try {
    const parts = contributions(relevant.length, amount);
    return new Map(relevant.map((cell, index) => [cell, parts[index] ?? 0]));
  } catch {
    return undefined; // contents that no function takes together: the line is told as a whole
  }
}

function described(
  { value }: BudgetModel,
  { id = '', name = '', input, validation }: Cell,
  { before, after }: Contents,
) {
  const content = (given: Given): number | string => {
    const held = given.get(id) ?? value(id, given);
    if (validation?.kind !== 'list') return held;
    return Object.entries(validation.options ?? {}).find((option) => option[1] === held)?.[0] ?? held;
  };
  return {
    kind: 'input',
    name,
    input: input ?? name,
    before: content(before),
    after: content(after),
  } as const;
}
