import type { Place } from '../../budget/address';
import type { Comparison } from '../../budget/compare/comparison';
import { comparisonWorkbook } from '../../budget/compare/sheet/comparisonSheet';
import type { Source } from '../../budget/compare/sheet/links';
import type { Language } from '../../text/language';
import type { BudgetInWorkbook, Watch } from './excelHost';
import { insertSheets } from './insertSheets';
import { parseReference } from './parseReference';
import { removeSheets } from './removeSheets';
import { runExcel, type Work } from './runExcel';

/** What a sheet is to show. */
export interface ComparisonToInsert {
  readonly comparison: Comparison;
  /** Budgets of this workbook, or of files, which have no addresses here. */
  readonly before: ComparedBudget;
  readonly after: ComparedBudget;
  readonly language: Language;
  readonly producer: string;
  /** Id of an older comparison that goes once the new one is there. */
  readonly replaces?: string;
}

export interface ComparedBudget extends Pick<BudgetInWorkbook, 'values'> {
  readonly addresses?: BudgetInWorkbook['addresses'];
  readonly file?: string;
}

/** A comparison that the workbook holds. */
export interface ComparisonInWorkbook {
  readonly id: string;
  /** What its tab says. */
  readonly title: string;
}

export interface InsertedComparison extends ComparisonInWorkbook {
  /** Whether one undo takes it back; never where it replaced another, which Excel cannot bring back. */
  readonly undo: boolean;
}

/** Adds the sheet; an older one is deleted last, so that a failure leaves it. */
export async function insertComparison(
  { replaces, before, after, ...given }: ComparisonToInsert,
  watch: Watch = {},
): Promise<InsertedComparison> {
  const id = crypto.randomUUID();
  const sources = { before: sourceOf(before), after: sourceOf(after) };
  const inserted = await insertSheets(
    {
      layOut: (taken) => comparisonWorkbook({ ...given, sources, taken }),
      mark: (worksheet) => worksheet.customProperties.add(KEY, id),
    },
    async (work, { laidOut }) => {
      if (replaces !== undefined) {
        for (const worksheet of await sheetsOf(work, replaces)) worksheet.delete();
        await work.sync();
      }
      return { id, title: laidOut.sheets[0]?.title ?? '' };
    },
    watch,
  );
  return { ...inserted, undo: inserted.undo && replaces === undefined };
}

/** Deletes the sheet of a comparison and nothing else. */
export async function removeComparison(id: string): Promise<void> {
  await runExcel(async (work) => {
    const ids = new Set((await sheetsOf(work, id)).map((worksheet) => worksheet.id));
    await removeSheets(work, (worksheet) => ids.has(worksheet.id));
  });
}

export const readComparisons = (): Promise<readonly ComparisonInWorkbook[]> =>
  runExcel(async (work) =>
    (await findComparisons(work)).map(({ id, worksheet }) => ({ id, title: worksheet.name })),
  );

/** Names the comparison on its sheet; it stays there when the sheet is renamed, moved or copied. */
const KEY = 'MLCOST_COMPARISON';

async function findComparisons({ workbook, sync }: Work) {
  const all = workbook.worksheets.load('items/id,items/name');
  await sync();
  const asked = all.items.map((worksheet) => ({
    worksheet,
    property: worksheet.customProperties.getItemOrNullObject(KEY).load('value'),
  }));
  await sync();
  return asked.flatMap(({ worksheet, property }) =>
    property.isNullObject ? [] : [{ id: property.value, worksheet }],
  );
}

const sheetsOf = async (work: Work, id: string) =>
  (await findComparisons(work)).filter((each) => each.id === id).map(({ worksheet }) => worksheet);

function sourceOf({ values, addresses, file }: ComparedBudget): Source {
  const places = [...(addresses ?? [])].flatMap(([name, address]) => {
    const place = parseReference(address);
    return place?.sheet !== undefined && !place.isRange
      ? [[name, { sheet: place.sheet, row: place.row, column: place.column } satisfies Place] as const]
      : [];
  });
  return {
    values,
    ...(addresses && { places: new Map(places) }),
    ...(file !== undefined && { file }),
  };
}
