import type { BudgetInWorkbook } from './excelHost';
import { inSheet, parseReference } from './parseReference';
import type { Work } from './runExcel';
import { askForTag, readTag, type Tag } from './tags';

/** A tagged sheet with what its cells say. */
interface ReadSheet {
  readonly tag: Tag;
  readonly worksheet: Excel.Worksheet;
  readonly names: Excel.NamedItemCollection;
  /** Absent where no single cell has a name: the long lists are not read. */
  readonly used: Excel.Range | undefined;
}

/** A budget, with the sheet on which each of its names is. */
export interface FoundBudget extends BudgetInWorkbook {
  readonly places: ReadonlyMap<string, NamedPlace>;
  /** Runs of cells that have a name: a list to fill in, the months of the baseline. */
  readonly runs: ReadonlyMap<string, NamedPlace>;
}

export interface NamedPlace {
  readonly worksheet: Excel.Worksheet;
  readonly sheet: string;
  /** Without its sheet: `$C$5`. */
  readonly address: string;
  /** Content of the first cell as it would be typed. */
  readonly formula: number | string;
}

/** Every budget of the workbook, read in three round trips however many there are. */
export async function findBudgets(work: Work): Promise<readonly FoundBudget[]> {
  const sheets = await readSheets(work);
  const ids = [...new Set(sheets.map(({ tag }) => tag.budget))];
  return ids.map((id) => budgetOf(sheets.filter(({ tag }) => tag.budget === id)));
}

async function readSheets({ workbook, sync }: Work): Promise<readonly ReadSheet[]> {
  const all = workbook.worksheets.load('items/name');
  await sync();
  const asked = all.items.map((worksheet) => ({
    worksheet,
    property: askForTag(worksheet),
    names: worksheet.names.load('items/name,items/formula'),
  }));
  await sync();
  const tagged = asked.flatMap(({ worksheet, property, names }) => {
    const tag = readTag(property);
    if (!tag) return [];
    const isRead = names.items.some(({ formula }) => referenceOf(formula)?.isRange === false);
    const used = isRead ? worksheet.getUsedRange().load('values,formulas,rowIndex,columnIndex') : undefined;
    return [{ tag, worksheet, names, used }];
  });
  if (tagged.length > 0) await sync();
  return tagged;
}

const referenceOf = (refersTo: unknown) => parseReference(String(refersTo).replace(/^=/, ''));

function budgetOf(sheets: readonly ReadSheet[]): FoundBudget {
  const [first] = sheets as [ReadSheet];
  const values = new Map<string, number | string>();
  const [places, runs] = [new Map<string, NamedPlace>(), new Map<string, NamedPlace>()];
  for (const sheet of sheets) {
    for (const { name, formula } of sheet.names.items) {
      const found = placeOf(sheet, formula);
      const known = found?.isRange ? runs : places;
      // a copied sheet has the names of its model: the first one counts
      if (!found || known.has(name)) continue;
      known.set(name, found.place);
      if (!found.isRange) values.set(name, found.value);
    }
  }
  const { budget, project, language, producer, runMonths } = first.tag;
  return {
    id: budget,
    project,
    language,
    producer,
    runMonths,
    formulas: sheets.some(hasOurFunctions) ? 'mlcost' : 'plain',
    sheets: sheets.map(({ tag, worksheet }) => ({ id: tag.sheet, title: worksheet.name })),
    values,
    addresses: new Map(
      [...runs, ...places].map(([name, { sheet, address }]) => [name, inSheet(sheet, address)]),
    ),
    calculated: new Set([...places].flatMap(([name, { formula }]) => (isFormula(formula) ? [name] : []))),
    places,
    runs,
  };
}

/** Where a name leads, unless that is gone: a name whose cell was deleted refers to #REF!. */
function placeOf({ worksheet, used }: ReadSheet, refersTo: unknown) {
  const reference = referenceOf(refersTo);
  if (!reference) return undefined;
  const [row, column] = [reference.row - (used?.rowIndex ?? 0), reference.column - (used?.columnIndex ?? 0)];
  const value: unknown = used?.values[row]?.[column] ?? '';
  const formula = (used?.formulas[row]?.[column] ?? '') as number | string;
  const { address, isRange } = reference;
  const place: NamedPlace = { worksheet, sheet: worksheet.name, address, formula };
  return { place, isRange, value: typeof value === 'number' ? value : String(value) };
}

const isFormula = (content: unknown) => typeof content === 'string' && content.startsWith('=');

function hasOurFunctions({ used }: ReadSheet): boolean {
  const isOurs = (content: unknown) => isFormula(content) && /MLCOST[._]/.test(String(content));
  return used?.formulas.some((row) => row.some(isOurs)) ?? false;
}
