import type { Language } from '../../text/language';

const kept = new Map<string, Intl.NumberFormat>();

/** Formats are slow to make and quick to use. */
function format(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = kept.get(key) ?? new Intl.NumberFormat(language, options);
  kept.set(key, known);
  return known;
}

/** Money without cents, as a budget is read. */
export const money = (value: number, currency: string, language: Language): string =>
  format(language, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value);

export const percent = (share: number, language: Language): string =>
  format(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A figure with the digits that say something: cents of large ones, four digits of small ones. */
export const figure = (value: number, language: Language): string =>
  Math.abs(value) >= 100
    ? format(language, { maximumFractionDigits: 2 }).format(value)
    : format(language, { maximumSignificantDigits: 4 }).format(value);

/** A figure as a field holds it: with every digit. */
export const plainFigure = (value: number, language: Language): string =>
  format(language, { maximumSignificantDigits: 15 }).format(value);

export const decimalOf = (language: Language): '.' | ',' => (language === 'fr' ? ',' : '.');

/** A day, YYYY-MM-DD, as people write it. */
export const longDay = (day: string, language: Language): string =>
  dated(day, language, { dateStyle: 'long' });

/** The month of a day, as «January 2027». */
export const longMonth = (day: string, language: Language): string =>
  dated(day, language, { month: 'long', year: 'numeric' });

const dated = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  day === '' ? '' : new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(day));
