import type { CellValue } from '../../engine';
import { type Area, boundingArea, cellArea, COLUMNS, columnsOf, contains, ROWS, rowsOf } from './area';
import { type FullFormat, NORMAL, STANDARD_COLUMN_WIDTH, STANDARD_ROW_HEIGHT } from './cellFormat';
import { FormatStore } from './formatStore';
import { Held, HeldList } from './held';
import { Lines } from './lines';
import { MergedCells } from './mergedCells';
import type { Protection } from './protection';
import { Refusal } from './refusal';
import {
  type Chart,
  type ConditionalFormat,
  type DefinedName,
  type KeyValue,
  NEW_PAGE,
  type PageLayout,
  type Table,
  type Validation,
} from './sheetParts';
import type { UndoLog } from './undoLog';

/** What was entered in a cell: a constant, or a formula in English syntax with its equals sign. */
export type Content = Exclude<CellValue, null> | { readonly formula: string };

export const isFormula = (content: Content | undefined): content is { readonly formula: string } =>
  typeof content === 'object' && 'formula' in content;

/** Where the sheet's contents are worked out. */
export interface Calculator {
  enter(sheet: Sheet, row: number, column: number, content: Content | undefined): void;
  value(sheet: Sheet, row: number, column: number): CellValue;
  spillArea(sheet: Sheet, row: number, column: number): Area | undefined;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** What the sheet as a whole looks like. */
export interface SheetProperties {
  readonly name: string;
  readonly visibility: Visibility;
  /** #RRGGBB, or empty for none. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  /** Rows and columns that stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** One worksheet: what was entered, what it comes to, and how it looks. Rows and columns count from 0. */
export class Sheet {
  readonly id = `{${crypto.randomUUID().toUpperCase()}}`;
  readonly formats: FormatStore;
  readonly rows: Lines;
  readonly columns: Lines;
  selection: Area = cellArea(0, 0);
  protection: Protection | undefined;
  readonly names: HeldList<DefinedName>;
  readonly tables: HeldList<Table>;
  readonly merged: MergedCells;
  /** In the order in which they were made; no two cover a cell in common. */
  readonly validations: HeldList<Validation>;
  /** The oldest first; the newest is the strongest. */
  readonly conditionalFormats: HeldList<ConditionalFormat>;
  readonly charts: HeldList<Chart>;
  readonly customProperties: HeldList<KeyValue>;
  readonly page: Held<PageLayout>;
  private readonly cells = new Map<number, Content>();
  private current: SheetProperties;

  constructor(
    name: string,
    private readonly calculator: Calculator,
    private readonly undoLog: UndoLog,
  ) {
    this.formats = new FormatStore(undoLog);
    this.rows = new Lines(STANDARD_ROW_HEIGHT, ROWS, undoLog);
    this.columns = new Lines(STANDARD_COLUMN_WIDTH, COLUMNS, undoLog);
    this.names = new HeldList(undoLog);
    this.tables = new HeldList(undoLog);
    this.merged = new MergedCells(undoLog);
    this.validations = new HeldList(undoLog);
    this.conditionalFormats = new HeldList(undoLog);
    this.charts = new HeldList(undoLog);
    this.customProperties = new HeldList(undoLog);
    this.page = new Held(NEW_PAGE, undoLog);
    this.current = {
      name,
      visibility: 'Visible',
      tabColor: '',
      showGridlines: true,
      showHeadings: true,
      frozenRows: 0,
      frozenColumns: 0,
    };
  }

  get name(): string {
    return this.current.name;
  }

  get properties(): SheetProperties {
    return this.current;
  }

  change(change: Partial<SheetProperties>): void {
    const before = this.current;
    this.undoLog.record(() => (this.current = before));
    this.current = { ...before, ...change };
  }

  /** What was entered; undefined for a blank cell, and for cells that another cell's formula fills. */
  content(row: number, column: number): Content | undefined {
    return this.cells.get(row * COLUMNS + column);
  }

  /** The formula of a cell in English syntax, with its equals sign; empty when there is none. */
  formula(row: number, column: number): string {
    const content = this.content(row, column);
    return isFormula(content) ? content.formula : '';
  }

  /** What the cell comes to; null when blank. An error carries the message of the custom function that made it. */
  value(row: number, column: number): CellValue {
    const content = this.content(row, column);
    return content === undefined || isFormula(content) ? this.calculator.value(this, row, column) : content;
  }

  /** How many cells the formula of a cell fills. */
  spill(row: number, column: number): { readonly rows: number; readonly columns: number } {
    const area = this.spillArea(row, column);
    const isAnchor = area?.top === row && area.left === column;
    return isAnchor ? { rows: rowsOf(area), columns: columnsOf(area) } : { rows: 1, columns: 1 };
  }

  /** The block that a formula fills and that the cell is part of; undefined when it stands alone. */
  spillArea(row: number, column: number): Area | undefined {
    return this.calculator.spillArea(this, row, column);
  }

  /** The format of a cell, without what conditional formats add. */
  format(row: number, column: number): FullFormat {
    return { ...NORMAL, ...this.formats.get(row, column) };
  }

  /** @throws {FormulaError} when it is a malformed formula; the cell is then as before */
  enter(row: number, column: number, content: Content | undefined): void {
    const before = this.content(row, column);
    if (before === undefined && content === undefined) return;
    this.put(row, column, content);
    this.undoLog.record(() => this.put(row, column, before));
  }

  /** Fills an area, row by row; `null` leaves a cell as it is. One way back for all of it. */
  fill(area: Area, content: (row: number, column: number) => Content | undefined | null): void {
    const before: [row: number, column: number, content: Content | undefined][] = [];
    this.undoLog.record(() => {
      for (const cell of before.reverse()) this.put(...cell);
    });
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const [known, entered] = [this.content(row, column), content(row, column)];
        if (entered === null || (entered === undefined && known === undefined)) continue;
        this.put(row, column, entered);
        before.push([row, column, known]);
      }
  }

  /** Enters a content without a way back, because the whole of which it is part has its own. */
  restore(row: number, column: number, content: Content | undefined): void {
    this.put(row, column, content);
  }

  /** Takes down what the engine knows already. */
  note(row: number, column: number, content: Content): void {
    this.cells.set(row * COLUMNS + column, content);
  }

  setName(name: string): void {
    this.current = { ...this.current, name };
  }

  /** Every cell in which something was entered. */
  *entries(): Iterable<{ row: number; column: number; content: Content }> {
    for (const [key, content] of this.cells)
      yield { row: Math.floor(key / COLUMNS), column: key % COLUMNS, content };
  }

  /** The rule for what may be entered in a cell. */
  validation(row: number, column: number): Validation | undefined {
    return this.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)))?.state;
  }

  /** The table around a cell. */
  table(row: number, column: number): Table | undefined {
    return this.tables.find(({ area }) => contains(area, row, column))?.state;
  }

  /** The smallest area around everything that shows a value, and formats too unless told otherwise. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let used: Area | undefined;
    const add = (area: Area) => (used = used ? boundingArea(used, area) : area);
    // most cells lie within those before them: they cost no more than a look
    const addCell = (row: number, column: number) => {
      if (!used || !contains(used, row, column)) add(cellArea(row, column));
    };
    for (const [key, content] of this.cells) {
      const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
      const spill = isFormula(content) ? this.spillArea(row, column) : undefined;
      if (spill) add(spill);
      else addCell(row, column);
    }
    if (!valuesOnly) for (const { row, column } of this.formats.formattedCells()) addCell(row, column);
    return used;
  }

  private put(row: number, column: number, content: Content | undefined): void {
    this.calculator.enter(this, row, column, content);
    if (content === undefined) this.cells.delete(row * COLUMNS + column);
    else this.cells.set(row * COLUMNS + column, content);
  }
}

const FORBIDDEN = /[\\/?*[\]:]/;

/**
 * Checks the name of a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at its ends, not History.
 *
 * @throws {Refusal} when Excel would not take it
 */
export function checkSheetName(name: string): void {
  const isLegal =
    name.length > 0 &&
    name.length <= 31 &&
    !FORBIDDEN.test(name) &&
    !/^'|'$/.test(name) &&
    name.toLowerCase() !== 'history';
  if (!isLegal) throw new Refusal('InvalidArgument', 'sheetNameRules', `Not a name for a sheet: ${name}`);
}
