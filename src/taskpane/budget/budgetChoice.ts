import type { BudgetOptions } from '../../budget/draft';
import type { Project } from '../../budget/project';
import type { Language } from '../../text/language';
import { VERSION } from '../version';

/** The options with which a project is first shown: euros, plain Excel, starting next month. */
export function freshOptions(
  project: Project,
  language: Language,
  now: Date = new Date(),
): Omit<BudgetOptions, 'inputs'> {
  return {
    project,
    language,
    formulas: 'plain',
    currency: 'EUR',
    start: localDay(new Date(now.getFullYear(), now.getMonth() + 1, 1)).slice(0, 7),
    date: localDay(now),
    runMonths: 12,
    producer: VERSION,
  };
}

/** The day as the person's calendar has it, YYYY-MM-DD. */
export function localDay(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

export const isMonth = (text: string): boolean => /^20\d\d-(0[1-9]|1[0-2])$/.test(text);
