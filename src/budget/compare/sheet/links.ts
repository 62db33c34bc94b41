import type { Place } from '../../address';
import type { Cell, Format, Sheet, Style } from '../../workbook';
import type { BudgetFigures } from '../budgetFigures';
import { isSame } from '../contents';

export type Side = 'before' | 'after';

/** One of the two budgets as the sheet of the comparison may refer to it. */
export interface Source {
  readonly values: BudgetFigures['values'];
  /** Where its cells are in the workbook that the sheet goes into; absent for a file. */
  readonly places?: ReadonlyMap<string, Place>;
  /** Name of the file that it comes from. */
  readonly file?: string;
}
export type Sources = Readonly<Record<Side, Source>>;

/** A cell that shows an amount or an input of a budget: by its address where it has one, else as it was. */
export function linked(
  sources: Sources,
  side: Side,
  {
    name,
    shown,
    rate = 1,
  }: { readonly name: string; readonly shown: number | string; readonly rate?: number },
  { style = 'calculated', format }: { readonly style?: Style; readonly format?: Format } = {},
): Cell {
  const { values, places } = sources[side];
  const raw = values.get(name);
  const isSameCell = typeof raw === 'number' ? isSame(Number(raw) * rate, shown) : raw === shown;
  const content =
    places?.has(name) && isSameCell ? { formula: formulaOf(side, name, rate) } : { value: shown };
  return { ...content, style, ...(format && typeof shown === 'number' && { format }) };
}

const formulaOf = (side: Side, name: string, rate: number) =>
  rate === 1 ? idOf(side, name) : `${idOf(side, name)}*comparison_rate`;
const idOf = (side: Side, name: string) => `${side}_${name}`;

/** The sheets of the budgets with nothing on them but the cells that can be referred to; they are not drawn. */
export function linkedSheets(sources: Sources): readonly Sheet[] {
  const sheets = new Map<string, (Cell | null)[][]>();
  for (const side of ['before', 'after'] as const)
    for (const [name, place] of sources[side].places ?? []) {
      const rows = sheets.get(place.sheet) ?? [];
      sheets.set(place.sheet, rows);
      while (rows.length <= place.row) rows.push([]);
      const cells = rows[place.row] ?? [];
      while (cells.length <= place.column) cells.push(null);
      cells[place.column] = {
        id: idOf(side, name),
        value: sources[side].values.get(name) ?? '',
        style: 'text',
      };
    }
  return [...sheets].map(([title, rows], index) => ({
    id: `${LINKED}${index}`,
    title,
    tab: 'about',
    columns: [],
    frozen: { rows: 0, columns: 0 },
    print: { titleRows: [1, 1], columns: 1 },
    ranges: {},
    charts: [],
    rows: rows.map((cells) => ({ cells })),
  }));
}

const LINKED = 'linked ';
export const isLinked = ({ id }: Pick<Sheet, 'id'>): boolean => id.startsWith(LINKED);
