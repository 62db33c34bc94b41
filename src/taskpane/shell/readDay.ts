import { isoDate } from '../../functions/isoDate';

/** A day as people and ledgers write it: 2026-11-25, 25/11/2026, 25.11.26, an Excel serial; «11/25/2026» where days come second. */
export function readDay(typed: string, order: 'dayFirst' | 'monthFirst' = 'dayFirst'): string | undefined {
  const text = typed.trim();
  if (/^\d{5}$/.test(text)) return isoDate(Number(text));
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const local = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  if (!local) return undefined;
  const year = local[3]?.length === 2 ? `20${local[3]}` : local[3];
  return order === 'dayFirst' ? dayOf(year, local[2], local[1]) : dayOf(year, local[1], local[2]);
}

const dayOf = (year = '', month = '', day = ''): string | undefined =>
  isoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
