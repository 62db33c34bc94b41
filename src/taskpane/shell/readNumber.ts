/** What may stand between groups of digits: spaces of every width and the apostrophe of the Swiss. */
const GROUPING = /[\s\u00a0\u202f\u2009'’]/g;

/**
 * A figure as people type it in either language: «1 234,5», «1,234.5», «12 %»; undefined for anything else.
 * A comma alone is a decimal one, unless it stands before groups of three digits and the decimal sign is the point.
 */
export function readNumber(typed: string, decimal: '.' | ','): number | undefined {
  const text = typed.trim().replace(GROUPING, '').replace('−', '-');
  const percent = text.endsWith('%');
  const digits = canonical(percent ? text.slice(0, -1) : text, decimal);
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? (percent ? value / 100 : value) : undefined;
}

function canonical(text: string, decimal: '.' | ','): string {
  const [commas, points] = [text.split(',').length - 1, text.split('.').length - 1];
  if (commas > 0 && points > 0) {
    const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    return text.replaceAll(last === ',' ? '.' : ',', '').replace(last, '.');
  }
  if (commas > 1) return text.replaceAll(',', '');
  if (points > 1) return text.replaceAll('.', '');
  const isGrouped = decimal === '.' && /^[+-]?[1-9]\d{0,2},\d{3}$/.test(text);
  return text.replace(',', isGrouped ? '' : '.');
}
