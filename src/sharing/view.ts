import { sameName } from './a1';
import type { CellContent, DefinedName, Place, SheetContent, Table, WorkbookContent } from './workbook';

/** A workbook to look things up in. */
export class WorkbookView {
  private readonly sheets = new Map<string, SheetContent>();
  private readonly cells = new Map<string, Map<number, CellContent>>();
  private readonly names = new Map<string, DefinedName>();
  private readonly tables = new Map<string, Table & { readonly sheet: string }>();
  /** Whether a name of the workbook can be called as a function. */
  readonly hasLambdas: boolean;

  constructor(readonly content: WorkbookContent) {
    for (const sheet of content.sheets) {
      this.sheets.set(sheet.name.toLowerCase(), sheet);
      this.cells.set(
        sheet.name.toLowerCase(),
        new Map(sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell])),
      );
      for (const table of sheet.tables)
        this.tables.set(table.name.toLowerCase(), { ...table, sheet: sheet.name });
    }
    for (const name of content.names) this.names.set(nameKey(name.name, name.sheet), name);
    this.hasLambdas = content.names.some(isLambda);
  }

  sheet(name: string): SheetContent | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  cell({ sheet, row, column }: Place): CellContent | undefined {
    return this.cells.get(sheet.toLowerCase())?.get(keyOf(row, column));
  }

  /** The name as a sheet sees it: its own before the workbook's. */
  name(name: string, sheet: string): DefinedName | undefined {
    return this.names.get(nameKey(name, sheet)) ?? this.names.get(nameKey(name, undefined));
  }

  /** The LAMBDA that a call of this name means. */
  lambda(name: string, sheet: string): string | undefined {
    const found = this.name(name, sheet);
    return found && isLambda(found) ? found.formula : undefined;
  }

  table(name: string): (Table & { readonly sheet: string }) | undefined {
    return this.tables.get(name.toLowerCase());
  }

  /** The table that a cell stands in. */
  tableAt({ sheet, row, column }: Place): (Table & { readonly sheet: string }) | undefined {
    return [...this.tables.values()].find(
      (table) =>
        sameName(table.sheet, sheet) &&
        row >= table.top &&
        row <= table.bottom &&
        column >= table.left &&
        column <= table.right,
    );
  }
}

const isLambda = ({ formula }: DefinedName) => /^(?:_xlfn\.)?LAMBDA\(/i.test(formula);

const COLUMNS = 16_384;
const keyOf = (row: number, column: number) => row * COLUMNS + column;
const nameKey = (name: string, sheet: string | undefined) =>
  `${(sheet ?? '').toLowerCase()}!${name.toLowerCase()}`;
