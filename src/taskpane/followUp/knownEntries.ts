import type { ActualEntry } from '../../hosts/excel/excelHost';

const keyOf = ({ date, account, text, amount }: ActualEntry): string =>
  JSON.stringify([date, account, text, Math.round(amount * 100)]);

/**
 * Bookings that the workbook does not hold yet, and those that it does: a ledger exported since January comes again
 * every month. Twice the same booking in an export counts twice.
 */
export function apartFrom<Entry extends ActualEntry>(
  entries: readonly Entry[],
  held: readonly ActualEntry[],
): { readonly fresh: readonly Entry[]; readonly again: readonly Entry[] } {
  const left = new Map<string, number>();
  for (const entry of held) left.set(keyOf(entry), (left.get(keyOf(entry)) ?? 0) + 1);
  const [fresh, again]: [Entry[], Entry[]] = [[], []];
  for (const entry of entries) {
    const count = left.get(keyOf(entry)) ?? 0;
    left.set(keyOf(entry), count - 1);
    (count > 0 ? again : fresh).push(entry);
  }
  return { fresh, again };
}
