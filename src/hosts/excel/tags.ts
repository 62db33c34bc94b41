import type { BudgetOptions } from '../../budget/draft';
import type { Language } from '../../text/language';

/** What a sheet of ours says about itself; it stays with the sheet when that is renamed, moved or copied. */
export interface Tag {
  /** Names the budget; the same on all its sheets. */
  readonly budget: string;
  readonly sheet: string;
  readonly project: string;
  readonly language: Language;
  readonly producer: string;
  readonly runMonths: number;
}

const KEY = 'MLCOST';

export function writeTag(worksheet: Excel.Worksheet, tag: Tag): void {
  worksheet.customProperties.add(KEY, JSON.stringify(tag));
}

export function tagOf(budget: string, sheet: string, options: BudgetOptions): Tag {
  const { project, language, producer, runMonths } = options;
  return { budget, sheet, project: project.id, language, producer, runMonths };
}

/** The property that may hold a tag; sync, then give it to `readTag`. */
export function askForTag(worksheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return worksheet.customProperties.getItemOrNullObject(KEY).load('value');
}

/** The tag, or undefined where the sheet is not ours or somebody damaged the text. */
export function readTag(property: Excel.WorksheetCustomProperty): Tag | undefined {
  if (property.isNullObject) return undefined;
  try {
    const tag = JSON.parse(property.value) as Partial<Tag> | null;
    return tag && typeof tag.budget === 'string' && typeof tag.sheet === 'string' ? (tag as Tag) : undefined;
  } catch {
    return undefined;
  }
}
