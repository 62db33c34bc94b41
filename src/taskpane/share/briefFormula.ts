import type { Language } from '../../text/language';
import { shownFormula } from '../functions/functionCall';

const MOST_CHARACTERS = 150;

/** What stands in a cell as a person sees it in their Excel; a long formula as far as it is needed to know it by. */
export function briefFormula(content: string, language: Language): string {
  const shown = content.startsWith('=') ? shownFormula(content, language) : content;
  return shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS)}…` : shown;
}
