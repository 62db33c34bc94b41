import type { FunctionHelp } from './functionEntry';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}-]/gu, '')
    .toLowerCase();

/** Is every word that was typed somewhere in the name or the description, accents, hyphens and case aside? */
export function matches({ name, description }: FunctionHelp, typed: string): boolean {
  const sought = plain(`mlcost.${name} ${description}`);
  return plain(typed)
    .replace(/^\s*=/, '')
    .split(/\s+/)
    .every((word) => sought.includes(word));
}
