import { isoDate } from '../../functions/isoDate';
import type { Language } from '../../text/language';

/** A budget as its cells have it, in the open workbook or in a file. */
export interface BudgetFigures {
  /** Id of the project, `churn`; a newer version of the add-in may know more of them. */
  readonly project: string;
  readonly language: Language;
  readonly runMonths: number;
  /** Contents of the cells that have a name. */
  readonly values: ReadonlyMap<string, number | string>;
}

/** What a budget says about itself. */
export interface BudgetFacts {
  readonly name: string;
  readonly version: string;
  readonly currency: string;
  /** YYYY-MM-DD, empty where the cell holds no date. */
  readonly date: string;
  /** YYYY-MM, empty where the cell holds no date. */
  readonly start: string;
  readonly runMonths: number;
  readonly language: Language;
  readonly project: string;
}

export function factsOf({ project, language, runMonths, values }: BudgetFigures): BudgetFacts {
  const text = (name: string, otherwise: string) => String(values.get(name) ?? otherwise);
  return {
    name: text('PROJECT_NAME', project),
    version: text('VERSION', '1'),
    currency: text('CURRENCY', 'EUR'),
    date: isoDate(values.get('BUDGET_DATE')) ?? '',
    start: (isoDate(values.get('START_MONTH')) ?? '').slice(0, 7),
    runMonths,
    language,
    project,
  };
}

/** A budget of a file; its id tells it from others of the same file. */
export interface BudgetInFile extends BudgetFigures {
  readonly id: string;
}

/** Why no budget can be read from a file. */
export type BudgetFileProblem =
  'notWorkbook' | 'password' | 'oldFormat' | 'binary' | 'strict' | 'damaged' | 'noBudget';

export type BudgetFile =
  { readonly budgets: readonly BudgetInFile[] } | { readonly problem: BudgetFileProblem };

/** Reads the budgets of a file; whoever gives it decides on which thread. */
export interface BudgetFiles {
  budgetsOf(bytes: Uint8Array): Promise<BudgetFile>;
}
