import { budgetWorkbook } from '../../budget/budgetWorkbook';
import type { BudgetOptions } from '../../budget/draft';
import { layout, type LaidOutWorkbook } from '../../budget/layout';
import type { BudgetSheet, InsertedBudget, Watch } from './excelHost';
import { insertSheets } from './insertSheets';
import type { Work } from './runExcel';
import { tagOf, writeTag } from './tags';

/** Writes the whole budget and checks its total. */
export async function insertBudget(options: BudgetOptions, watch: Watch = {}): Promise<InsertedBudget> {
  const id = crypto.randomUUID();
  let expected = NaN;
  return insertSheets(
    {
      layOut: (taken) => {
        const laidOut = layout(budgetWorkbook({ ...options, taken }), options.formulas);
        expected = Number(laidOut.values.get(TOTAL)); // what cannot be calculated fails before anything is written
        return laidOut;
      },
      mark: (worksheet, sheet) => writeTag(worksheet, tagOf(id, sheet.id, options)),
    },
    async (work, { laidOut, worksheets }) => ({
      id,
      sheets: laidOut.sheets.map(({ id: sheet, title }): BudgetSheet => ({ id: sheet, title })),
      agrees: await check(work, laidOut, worksheets[0], expected),
      spent: work.spent,
    }),
    watch,
  );
}

const TOTAL = 'budget_base';

/** Whether Excel's total is core's; undefined where Excel has not calculated it yet. */
async function check(
  { sync }: Work,
  { sheets }: LaidOutWorkbook,
  summary: Excel.Worksheet | undefined,
  expected: number,
): Promise<boolean | undefined> {
  const address = sheets[0]?.names.find(({ name }) => name === TOTAL)?.address;
  if (!summary || !address) return undefined;
  const range = summary.getRange(address.slice(address.lastIndexOf('!') + 1)).load('values');
  await sync();
  const total: unknown = range.values[0]?.[0];
  return typeof total === 'number' ? Math.abs(total - expected) < 0.005 : undefined;
}
