import { readNumber } from '../shell/readNumber';
import type { FollowUpFigures } from './figures';

/** Number of the project month, from 1, that the last booking falls on; 0 without any. */
export function lastMonthOf({ entries, months }: Pick<FollowUpFigures, 'entries' | 'months'>): number {
  const last = entries.reduce((latest, { date }) => (date > latest ? date : latest), '');
  return months.filter(({ date }) => date !== '' && date <= last).length;
}

/** A share as people type it: «35», «35 %» and «0,35» are the same; undefined outside 0 to 100 %. */
export function shareOf(typed: string, decimal: '.' | ','): number | undefined {
  const value = readNumber(typed, decimal);
  if (value === undefined) return undefined;
  const share = typed.includes('%') || value < 1 ? value : value / 100;
  return share >= 0 && share <= 1 ? share : undefined;
}
