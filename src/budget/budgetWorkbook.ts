import { type BudgetOptions, draftOf } from './draft';
import { freeNumber, numbered } from './freeTitles';
import { PHASES } from './project';
import { actualsSheet } from './sheets/actuals';
import { assumptionsSheet } from './sheets/assumptions';
import { financeSheet } from './sheets/finance';
import { followUpSheet } from './sheets/followUp';
import { ledgerSheet } from './sheets/ledger';
import { methodSheet } from './sheets/method';
import { monthlySheet } from './sheets/monthly';
import { phaseSheet } from './sheets/phase';
import { pricesSheet } from './sheets/prices';
import { scenariosSheet } from './sheets/scenarios';
import { resourcesSheet } from './sheets/resources';
import { summarySheet } from './sheets/summary';
import type { Sheet, Workbook } from './workbook';

/** The whole budget of a project as data. */
export function budgetWorkbook(options: BudgetOptions): Workbook {
  const draft = draftOf(options);
  const phases = PHASES.map((phase) => phaseSheet(draft, phase));
  const calculated: readonly Sheet[] = [
    summarySheet(draft),
    assumptionsSheet(draft),
    pricesSheet(draft),
    ...phases,
    monthlySheet(draft),
    scenariosSheet(draft, phases),
    resourcesSheet(draft),
    financeSheet(draft),
    followUpSheet(draft),
    actualsSheet(draft),
    ledgerSheet(draft),
  ];
  const all = [...calculated, methodSheet(draft, calculated)];
  const number = freeNumber(all, options.taken ?? { sheets: [], tables: [] });
  const sheets = calculated.map((sheet) => numbered(sheet, number));
  return {
    title: draft.say.projects[draft.project.id].name,
    subject: draft.say.projects[draft.project.id].setting,
    author: String(draft.inputs['AUTHOR'] ?? ''),
    producer: draft.producer,
    language: draft.language,
    date: draft.date,
    sheets: [...sheets, numbered(methodSheet(draft, sheets), number)],
  };
}
