import type { ActualEntry } from '../../hosts/excel/excelHost';

/** In place of a line: bookings of this account are none of the project's. */
export const LEFT_OUT = '-';

/** What each account belongs to: the code of a line, `LEFT_OUT`, or nothing yet. */
export type AccountChoices = ReadonlyMap<string, string>;

/** Money by account, of the bookings that name no line themselves; the largest first. */
export function amountsByAccount(
  entries: readonly ActualEntry[],
): readonly { readonly account: string; readonly amount: number }[] {
  const sums = new Map<string, number>();
  for (const { account, line, amount } of entries)
    if (line === '') sums.set(account, (sums.get(account) ?? 0) + amount);
  return [...sums]
    .map(([account, amount]) => ({ account, amount }))
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}

/** The bookings to write: all but those that somebody left out. The workbook cannot map what has no account: the line goes along. */
export const takenEntries = <Entry extends ActualEntry>(
  entries: readonly Entry[],
  choices: AccountChoices,
): readonly ActualEntry[] =>
  entries
    .filter(({ account, line }) => line !== '' || choices.get(account) !== LEFT_OUT)
    .map((entry) =>
      entry.line === '' && entry.account === '' ? { ...entry, line: choices.get('') ?? '' } : entry,
    );

/** What the workbook is to remember. */
export const mappedLines = (choices: AccountChoices): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...choices].filter(([account, line]) => account !== '' && line !== '' && line !== LEFT_OUT),
  );
