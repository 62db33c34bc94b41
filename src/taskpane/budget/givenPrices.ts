import type { CompanyPriceNote } from '../../budget/draft';
import type { Values } from '../../budget/preview';
import { type Project, ROLES } from '../../budget/project';
import { priceRecord } from '../../catalog/priceBook';
import type { Matrix } from '../../formula/nativeFunctions';
import { isoDate } from '../../functions/isoDate';
import type { BudgetInWorkbook, ExcelHost } from '../../hosts/excel/excelHost';
import { inSheet, parseReference } from '../../hosts/excel/parseReference';
import { paneWords } from '../shell/words';

interface GivenPrices {
  readonly inputs: Values;
  readonly companyPrices: Readonly<Record<string, CompanyPriceNote>>;
}

/** Columns behind the published value of a price, as the sheets have them. */
const [AS_OF, SOURCE, KIND] = [3, 4, 5];

/** Prices and day rates of a budget that are not those of the price book, the company's with their date and source. */
export async function givenPrices(
  host: Pick<ExcelHost, 'read'>,
  budget: BudgetInWorkbook,
  project: Project,
): Promise<GivenPrices> {
  const { marks } = paneWords[budget.language].workbook;
  const date = isoDate(budget.values.get('BUDGET_DATE')) ?? '';
  const keys = new Map([...ROLES.map((role) => [role, role] as const), ...Object.entries(project.prices)]);
  const [inputs, companyPrices]: [Record<string, number>, Record<string, CompanyPriceNote>] = [{}, {}];
  for (const [name, row] of await priceRows(host, budget, [...keys.keys()])) {
    const value = row[0];
    if (typeof value !== 'number') continue;
    const isOwn = row[KIND] === marks.C;
    if (isOwn) companyPrices[name] = { asOf: isoDate(row[AS_OF]) ?? date, source: String(row[SOURCE] ?? '') };
    if (isOwn || value !== priceRecord(keys.get(name) ?? name, date).value) inputs[name] = value;
  }
  return { inputs, companyPrices };
}

/** The cells of each price from its published value on, read in one piece by sheet. */
async function priceRows(
  host: Pick<ExcelHost, 'read'>,
  { addresses }: BudgetInWorkbook,
  names: readonly string[],
): Promise<ReadonlyMap<string, Matrix[number]>> {
  const places = names.flatMap((name) => {
    const place = parseReference(addresses.get(`${name}_published`) ?? '');
    return place ? [{ name, ...place }] : [];
  });
  const rows = new Map<string, Matrix[number]>();
  for (const sheet of new Set(places.map((place) => place.sheet))) {
    const here = places.filter((place) => place.sheet === sheet);
    const [top, bottom] = [Math.min(...here.map(({ row }) => row)), Math.max(...here.map(({ row }) => row))];
    const column = here[0]?.column ?? 0;
    const letter = (offset: number) => String.fromCharCode(65 + column + offset);
    const cells = await host.read(
      inSheet(sheet ?? '', `${letter(0)}${top + 1}:${letter(KIND)}${bottom + 1}`),
    );
    for (const { name, row } of here) rows.set(name, cells[row - top] ?? []);
  }
  return rows;
}
