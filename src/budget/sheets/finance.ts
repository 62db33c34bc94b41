import type { Draft } from '../draft';
import { blankRow, row, type Row, type Sheet, words } from '../workbook';
import { calculated, checkCell, heading, near, subtitle } from './blocks';
import { accountLineRows, accountRanges } from './finance/accountLines';
import { amortisationRows, planRanges } from './finance/amortisationPlan';
import { contingencyRanges, contingencyRows } from './finance/contingencyRows';
import { gateRows } from './finance/gate';
import { currencyRows, indexationRows, taxCreditRows, unitRows, vatRows } from './finance/moneyRows';

/** What accounting and controlling ask for, on a sheet of its own: Summary and Assumptions stay readable. */
export function financeSheet(draft: Draft): Sheet {
  const own = draft.say.finance;
  return {
    id: 'finance',
    title: own.sheet,
    tab: 'time',
    columns: [7, 60, 17, 14, 16, 15, 14, 14, 14, 14, 14, 12].map((width) => ({ width })),
    frozen: { rows: 3, columns: 2 },
    print: { titleRows: [1, 3], columns: 12 },
    ranges: { ...accountRanges(draft), ...planRanges, ...contingencyRanges },
    charts: [],
    rows: [
      row(words(own.title, 'title')),
      row(words(own.purpose, 'subtitle')),
      row({ formula: subtitle(draft), style: 'subtitle' }),
      row(null, words(own.advice, 'note')),
      ...glanceRows(draft),
      ...gateRows(draft),
      ...amortisationRows(draft),
      ...contingencyRows(draft),
      ...vatRows(draft),
      ...currencyRows(draft),
      ...indexationRows(draft),
      ...unitRows(draft),
      ...taxCreditRows(draft),
      ...accountLineRows(draft),
      blankRow,
      row(null, words(own.lines.check, 'note'), checkCell(draft, 'finance_check', sums())),
    ],
  };
}

function glanceRows(draft: Draft): readonly Row[] {
  const own = draft.say.finance.glance;
  const treated = (capex: string) => `SUMIFS(finance_budgets,finance_treatments,capex_${capex})`;
  const figure = (label: string, id: string, formula: string): Row =>
    row(null, words(label), calculated(id, formula));
  return [
    ...heading(own.heading),
    figure(own.base, 'finance_base', 'total_base'),
    figure(own.contingency, 'finance_contingency', 'budget_contingency'),
    figure(own.confident, 'finance_confident', 'budget_confident'),
    figure(own.research, 'finance_research', treated('X')),
    figure(own.candidate, 'finance_candidate', treated('D')),
    figure(own.operating, 'finance_operating', treated('O')),
    figure(own.capitalised, 'finance_capitalised', 'finance_total_capitalised'),
    figure(own.expensed, 'finance_expensed', 'finance_total_expensed'),
  ];
}

function sums(): string {
  return `AND(${near('finance_total_budget', 'total_base')},${near('finance_capitalised+finance_expensed', 'total_base')},${near('plan_capitalised', 'finance_capitalised')},${near('plan_candidate', 'finance_candidate')})`;
}
