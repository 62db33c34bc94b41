import type { HeldList } from './held';
import { resolveFormula } from './resolveFormula';
import { isFormula, type Sheet } from './sheet';
import type { DefinedName, Table } from './sheetParts';

/** What formulas can name. */
export interface Named {
  readonly sheets: readonly Sheet[];
  readonly names: HeldList<DefinedName>;
  sheet(nameOrId: string): Sheet | undefined;
}

/** A formula as seen from a cell, with cells in place of names and of the columns of tables. */
export function meaning(book: Named, sheet: Sheet, row: number, column: number, formula: string): string {
  return resolveFormula(formula, {
    sheet: sheet.name,
    row,
    name: (name, on) => {
      const local = on === undefined ? sheet : book.sheet(on);
      const is = (state: DefinedName) => state.name.toLowerCase() === name.toLowerCase();
      return (local?.names.find(is) ?? book.names.find(is))?.state.formula;
    },
    table: (name) => tableNamed(book, name),
    tableHere: () => {
      const table = sheet.table(row, column);
      return table && { table, sheet: sheet.name };
    },
    headers: (name) => headers(book, name),
  });
}

function tableNamed({ sheets }: Named, name: string): { table: Table; sheet: string } | undefined {
  for (const sheet of sheets) {
    const found = sheet.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
    if (found) return { table: found.state, sheet: sheet.name };
  }
  return undefined;
}

function headers(book: Named, name: string): readonly string[] {
  const found = tableNamed(book, name);
  const sheet = found && book.sheet(found.sheet);
  if (!found || !sheet) return [];
  const { top, left, right } = found.table.area;
  return Array.from({ length: right - left + 1 }, (_, index) => {
    const content = sheet.content(top, left + index);
    return String((isFormula(content) ? sheet.value(top, left + index) : content) ?? '');
  });
}
