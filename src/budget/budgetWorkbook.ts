import { type BudgetOptions, draftOf } from './draft';
import { PHASES } from './project';
import { assumptionsSheet } from './sheets/assumptions';
import { methodSheet } from './sheets/method';
import { monthlySheet } from './sheets/monthly';
import { phaseSheet } from './sheets/phase';
import { pricesSheet } from './sheets/prices';
import { summarySheet } from './sheets/summary';
import type { Workbook } from './workbook';

/** The whole budget of a project as data. */
export function budgetWorkbook(options: BudgetOptions): Workbook {
  const draft = draftOf(options);
  const calculated = [
    summarySheet(draft),
    assumptionsSheet(draft),
    pricesSheet(draft),
    ...PHASES.map((phase) => phaseSheet(draft, phase)),
    monthlySheet(draft),
  ];
  return {
    title: draft.say.projects[draft.project.id].name,
    subject: draft.say.projects[draft.project.id].setting,
    author: String(draft.inputs['AUTHOR'] ?? ''),
    producer: draft.producer,
    language: draft.language,
    date: draft.date,
    sheets: [...calculated, methodSheet(draft, calculated)],
  };
}
