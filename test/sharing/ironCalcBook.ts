import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellContent, CellValue, SheetContent, WorkbookContent } from '../../src/sharing/workbook';

const TEXT = 2;
const COLUMNS = 30;

/**
 * A workbook in a spreadsheet that moves references by itself when rows, columns and sheets are changed.
 *
 * Texts that begin like a formula are kept aside: IronCalc takes them for formulas when it moves rows.
 */
export class IronCalcBook {
  readonly model: Model;

  constructor(private readonly content: WorkbookContent) {
    initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
    this.model = new Model('book', 'en', 'UTC', 'en');
    this.model.pauseEvaluation();
    content.sheets.forEach(({ name }, index) => {
      if (index > 0) this.model.newSheet();
      this.model.renameSheet(index, name);
    });
    content.sheets.forEach(({ cells }, sheet) => {
      for (const { row, column, value, formula } of cells) {
        const input = formula === undefined ? shown(value) : `=${formula}`;
        if (input !== undefined) this.model.setUserInput(sheet, row + 1, column + 1, input);
      }
    });
  }

  /** The workbook as the spreadsheet has it now; formulas without their values. */
  read(): WorkbookContent {
    const properties = this.model.getWorksheetsProperties() as { readonly name: string }[];
    return {
      ...this.content,
      sheets: properties.map(({ name }, sheet) => {
        const before = this.content.sheets.find((each) => each.name === name);
        const cells = before && isLedger(before) ? this.merged(before, sheet) : this.cellsOf(sheet);
        return { name, isHidden: false, tables: [], rules: [], cells };
      }),
    };
  }

  /** The ledger with the formulas as they are now: its own rows were not moved. */
  private merged({ cells }: SheetContent, sheet: number): readonly CellContent[] {
    const now = new Map(this.cellsOf(sheet).map((cell) => [`${cell.row},${cell.column}`, cell]));
    return cells.map((cell) => {
      const formula = now.get(`${cell.row},${cell.column}`)?.formula;
      return cell.formula === undefined || formula === undefined ? cell : { ...cell, formula };
    });
  }

  private cellsOf(sheet: number): readonly CellContent[] {
    return Array.from({ length: COLUMNS }, (_, index) => index + 1).flatMap((column) =>
      [...this.model.getRowsWithData(sheet, column)].flatMap((row): CellContent[] => {
        const text = this.model.getCellContent(sheet, row, column);
        const at = { row: row - 1, column: column - 1 };
        if (text === '') return [];
        if (text.startsWith('=')) return [{ ...at, value: null, formula: text.slice(1) }];
        const isText = this.model.getCellType(sheet, row, column) === TEXT;
        return [{ ...at, value: isText ? text.replace(/^'/, '') : Number(text) }];
      }),
    );
  }
}

const isLedger = ({ cells }: SheetContent) =>
  cells.some(({ value }) => typeof value === 'string' && value.startsWith('MLCOST-LEDGER'));

function shown(value: CellValue): string | undefined {
  if (typeof value === 'string') return value.startsWith('=') ? undefined : `'${value}`;
  return typeof value === 'object' ? value?.error : String(value);
}
