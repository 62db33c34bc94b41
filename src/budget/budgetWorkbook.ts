import { type BudgetOptions, type Draft, draftOf, type OptionalSheet } from './draft';
import { freeNumber, numbered } from './freeTitles';
import { PHASES } from './project';
import { actualsSheet } from './sheets/actuals';
import { assumptionsSheet } from './sheets/assumptions';
import { financeSheet } from './sheets/finance';
import { followUpSheet } from './sheets/followUp';
import { journalSheet } from './sheets/journal';
import { ledgerSheet } from './sheets/ledger';
import { methodSheet } from './sheets/method';
import { monthlySheet } from './sheets/monthly';
import { phaseSheet } from './sheets/phase';
import { practicesSheet } from './sheets/practices';
import { pricesSheet } from './sheets/prices';
import { resourcesSheet } from './sheets/resources';
import { riskSheet } from './sheets/risk';
import { scenariosSheet } from './sheets/scenarios';
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
    resourcesSheet(draft),
    scenariosSheet(draft, phases),
    financeSheet(draft),
    riskSheet(draft),
  ];
  const chosen = (id: OptionalSheet, make: (draft: Draft) => Sheet): readonly Sheet[] =>
    options.without?.includes(id) ? [] : [make(draft)];
  const management = [
    followUpSheet(draft),
    actualsSheet(draft),
    ...chosen('practices', practicesSheet),
    ...chosen('ledger', ledgerSheet),
  ];
  /** Journal and Method name the other sheets, so they are made when the titles are known. */
  const titled = (number: number): readonly Sheet[] => {
    const inputs = calculated.map((sheet) => numbered(sheet, number));
    const others = [...inputs, ...management.map((sheet) => numbered(sheet, number))];
    const about = [...chosen('journal', () => journalSheet(draft, inputs)), methodSheet(draft, others)];
    return [...others, ...about.map((sheet) => numbered(sheet, number))];
  };
  const sheets = titled(1);
  const number = freeNumber(sheets, options.taken ?? { sheets: [], tables: [] });
  return {
    title: draft.say.projects[draft.project.id].name,
    subject: draft.say.projects[draft.project.id].setting,
    author: String(draft.inputs['AUTHOR'] ?? ''),
    producer: draft.producer,
    language: draft.language,
    date: draft.date,
    sheets: number === 1 ? sheets : titled(number),
  };
}
