import type { Draft } from '../../draft';

/** What a quantity counts, in the words of the sheet. */
export function unitText({ say, currency }: Draft, unit: string): string {
  const units: Readonly<Record<string, string>> = say.units;
  return unit === 'money' ? currency : (units[unit] ?? unit);
}
