import { budgetFileTask } from '../background/budgetFileTask';
import type { BudgetInFile } from '../budget/compare/budgetFigures';
import { causeText, telling } from '../budget/compare/causeText';
import { compareBudgets } from '../budget/compare/compareBudgets';
import { UnreadableBudgetError } from '../budget/compare/comparison';
import { comparisonSentence } from '../budget/compare/comparisonSentence';
import { colon } from '../text/colon';
import { excel as en } from '../text/en/excel';
import { excel as fr } from '../text/fr/excel';
import type { Language } from '../text/language';
import { bytesOf } from './bytesOf';
import { engineWasm } from './engineWasm';
import { Problem } from './problem';

const problems = { en: en.problems, fr: fr.problems };

/** What changed from the budget of one file to that of another: in a sentence, or as JSON. */
export async function compareFiles(
  files: readonly [before: string, after: string],
  language: Language,
  json: boolean,
): Promise<void> {
  const [before, after] = [await budgetOf(files[0], language), await budgetOf(files[1], language)];
  try {
    const comparison = compareBudgets(before, after);
    const told = telling(comparison, language);
    const sentence = comparisonSentence(comparison, told);
    if (!json) return console.log(sentence);
    const causes = comparison.causes.map((cause) => ({ ...cause, text: causeText(cause, told) }));
    console.log(JSON.stringify({ sentence, ...comparison, causes }));
  } catch (error) {
    if (!(error instanceof UnreadableBudgetError)) throw error;
    throw new Problem(problems[language].unreadable(files[error.which === 'before' ? 0 : 1]));
  }
}

/** The first budget of a file. */
async function budgetOf(file: string, language: Language): Promise<BudgetInFile> {
  const read = await budgetFileTask(async () => engineWasm()).budgetsOf(bytesOf(file, language));
  if ('problem' in read) throw new Problem(`${file}${colon[language]}${problems[language][read.problem]()}`);
  const [first] = read.budgets;
  if (!first) throw new Problem(`${file}${colon[language]}${problems[language].noBudget()}`);
  return first;
}
