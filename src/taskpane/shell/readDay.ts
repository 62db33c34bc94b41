import { isoDate } from '../../functions/isoDate';

export type DayOrder = 'dayFirst' | 'monthFirst';

/** How months begin in either language, whatever follows; the longer beginning first. */
const MONTHS = [
  /^jan/,
  /^f[eé][bv]/,
  /^mar/,
  /^a[pv]r/,
  /^ma[iy]/,
  /^(juin|jun)/,
  /^(juil|jul)/,
  /^(ao[uû]|aug)/,
  /^sep/,
  /^oct/,
  /^nov/,
  /^d[eé]c/,
];

/**
 * A day as people and ledgers write it: 2026-11-25, 20261125, 25/11/2026, 25.11.26, 25 nov. 2026, an Excel serial;
 * «11/25/2026» where days come second.
 */
export function readDay(typed: string, order: DayOrder = 'dayFirst'): string | undefined {
  const text = typed.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2})?.*$/, '');
  if (/^\d{5}$/.test(text)) return isoDate(Number(text));
  const iso = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[3], iso[4]);
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (numbers) {
    const [, first, second, year] = numbers;
    return order === 'dayFirst' ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  const words = /^(\d{1,2})(?:er)?[-/. ]([\p{L}]+)\.?[-/. ](\d{4}|\d{2})$/u.exec(text);
  const month = MONTHS.findIndex((pattern) => pattern.test(words?.[2]?.toLowerCase() ?? '')) + 1;
  return words && month > 0 ? dayOf(words[3], String(month), words[1]) : undefined;
}

/** The order of day and month that these days prove, or undefined where every one of them can be read both ways. */
export function dayOrderOf(days: readonly string[]): DayOrder | undefined {
  const both = days.flatMap((day) => {
    const [, first, second] = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](?:\d{4}|\d{2})\b/.exec(day) ?? [];
    return first && second ? [[Number(first), Number(second)] as const] : [];
  });
  if (both.length === 0 || both.some(([first]) => first > 12)) return 'dayFirst';
  return both.some(([, second]) => second > 12) ? 'monthFirst' : undefined;
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const whole = year.length === 2 ? `20${year}` : year;
  return isoDate(`${whole}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
