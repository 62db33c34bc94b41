import { type BudgetOptions, draftOf } from './draft';
import { PHASES } from './project';
import { assumptionsSheet } from './sheets/assumptions';
import { methodSheet } from './sheets/method';
import { monthlySheet } from './sheets/monthly';
import { phaseSheet } from './sheets/phase';
import { pricesSheet } from './sheets/prices';
import { scenariosSheet } from './sheets/scenarios';
import { summarySheet } from './sheets/summary';
import type { Workbook } from './workbook';

/** The whole budget of a project as data. */
export function budgetWorkbook(options: BudgetOptions): Workbook {
  const draft = draftOf(options);
  const phases = PHASES.map((phase) => phaseSheet(draft, phase));
  const calculated = [
    summarySheet(draft),
    assumptionsSheet(draft),
    pricesSheet(draft),
    ...phases,
    monthlySheet(draft),
    scenariosSheet(draft, phases),
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
