import type { ColumnFormula, Table } from '../../../sharing/workbook';
import { areaOf } from '../../../sharing/a1';
import { fromFile } from './formulaText';
import { attribute, elements, type Element, words } from './xml';

const PARTS: Readonly<Record<string, ColumnFormula['part']>> = {
  calculatedColumnFormula: 'rows',
  totalsRowFormula: 'total',
};

/** The formulas of a table part with the elements that hold them. */
export function columnFormulas(xml: string): readonly (ColumnFormula & { readonly element: Element })[] {
  return elements(xml, new Set(Object.keys(PARTS))).flatMap((element) => {
    const part = PARTS[element.name];
    if (!part || !element.parent) return [];
    const column = columnNameOf(xml, element.parent);
    return [{ column, part, formula: fromFile(words(xml, element)), element }];
  });
}

export function readTable(xml: string): Table {
  const [table] = elements(xml, new Set(['table']));
  const read = (name: string) => (table ? attribute(xml, table, name) : undefined);
  const area = areaOf(read('ref') ?? 'A1', '');
  const { top = 0, left = 0, bottom = 0, right = 0 } = area ?? {};
  return {
    name: read('displayName') ?? read('name') ?? '',
    columns: elements(xml, new Set(['tableColumn'])).map((column) => columnNameOf(xml, column)),
    top,
    left,
    bottom,
    right,
    headerRows: Number(read('headerRowCount') ?? 1),
    totalRows: Number(read('totalsRowCount') ?? 0),
    formulas: columnFormulas(xml).map(({ column, part, formula }) => ({ column, part, formula })),
  };
}

/** Line breaks in the title of a column are written as _x000a_. */
const columnNameOf = (xml: string, column: Element) =>
  (attribute(xml, column, 'name') ?? '').replace(/_x000([ad])_/gi, (_, code: string) =>
    /a/i.test(code) ? '\n' : '\r',
  );
