import { readNumber } from '../shell/readNumber';

type Decimal = '.' | ',';

/** An amount as ledgers write it: «1 234,50 €», «(1,234.50)» and «1 234,50-» below zero; undefined for anything else. */
export function readAmount(typed: string, decimal: Decimal): number | undefined {
  const bare = typed.replace(/€|\$|£|\b(EUR|USD|GBP|CHF)\b/gi, '').trim();
  const inside = /^\((.*)\)$/.exec(bare)?.[1] ?? /^(.*\d)\s*[-−]$/.exec(bare)?.[1];
  const value = readNumber(ungrouped(inside ?? bare, decimal), decimal);
  if (value === undefined || inside === undefined) return value;
  return -value;
}

/** Points that only group digits, «1.234» where the comma is the decimal sign, are no decimal points. */
const ungrouped = (text: string, decimal: Decimal): string =>
  decimal === ',' && /^\s*[-−+]?\d{1,3}(\.\d{3})+\s*$/.test(text) ? text.replaceAll('.', '') : text;

/** The decimal sign that these amounts prove, or undefined where none does. */
export function decimalIn(amounts: readonly string[]): Decimal | undefined {
  for (const amount of amounts) {
    const signs = amount.replace(/[^.,]/g, '');
    const last = signs.at(-1) as Decimal | undefined;
    if (!last) continue;
    const behind = amount.slice(amount.lastIndexOf(last) + 1).replace(/\D/g, '').length;
    if (new Set(signs).size === 2 || (signs.length === 1 && behind !== 3)) return last;
  }
  return undefined;
}
