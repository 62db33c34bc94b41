import type { Engine } from '../engine';
import { isError, NOT_WORKED_OUT } from '../sharing/evaluate';
import { standalone, UnresolvedError } from '../sharing/standalone';
import { mayCallOurs, tokensOf } from '../sharing/tokens';
import { WorkbookView } from '../sharing/view';
import type { CellContent, CellValue, Place, SheetContent, WorkbookContent } from '../sharing/workbook';
import { enters, settle, withEngine } from './engineEvaluator';
import { SheetAliases } from './sheetAliases';

/** What Excel shows where it could not call a function, and Google Sheets keeps as a text: no result at all. */
const NO_RESULT = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!']);
const isUnknown = (value: CellValue) =>
  value === null || NO_RESULT.has(isError(value) ? value.error : String(value));

/** Whether the workbook lacks a result of MLCOST: it was made, or recalculated, where the add-in was not. */
export function lacksResults({ sheets }: WorkbookContent): boolean {
  return sheets.some(({ cells }) =>
    cells.some(({ formula, value }) => mayCallOurs(formula) && isUnknown(value)),
  );
}

/** The workbook with the results that it lacks worked out by the engine; what it has stays. */
export function recalculated(content: WorkbookContent, wasm: BufferSource): WorkbookContent {
  const view = new WorkbookView(content);
  return withEngine(wasm, (engine) => {
    const aliases = new SheetAliases(content, engine);
    for (const sheet of content.sheets) enter(engine, sheet, view, aliases);
    settle(engine);
    const resultAt = (place: Place) => result(engine, aliases.place(place));
    return { ...content, sheets: content.sheets.map((sheet) => completed(sheet, view, resultAt)) };
  });
}

/** The same workbook as if nothing had been worked out yet. */
export function withoutResults(content: WorkbookContent): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((sheet) => {
      const parts = filled(sheet.cells);
      const cells = sheet.cells.map((cell) =>
        cell.formula !== undefined || parts.has(keyOf(cell.row, cell.column))
          ? { ...cell, value: null }
          : cell,
      );
      return { ...sheet, cells };
    }),
  };
}

const keyOf = (row: number, column: number) => `${row},${column}`;

/** The cells that an array formula fills, its own left out. */
function filled(cells: readonly CellContent[]): ReadonlySet<string> {
  return new Set(
    cells.flatMap(({ row, column, block }) =>
      block
        ? Array.from({ length: block.rows * block.columns - 1 }, (_, index) => {
            const at = index + 1;
            return keyOf(row + Math.floor(at / block.columns), column + (at % block.columns));
          })
        : [],
    ),
  );
}

function enter(
  engine: Engine,
  { name: sheet, cells }: SheetContent,
  view: WorkbookView,
  aliases: SheetAliases,
): void {
  const parts = filled(cells);
  for (const { row, column, formula, value } of cells) {
    if (parts.has(keyOf(row, column))) continue;
    const place = { sheet, row, column };
    const text = formula === undefined ? undefined : resolved(formula, place, view);
    if (text !== undefined && enters(engine, aliases.place(place), aliases.formula(tokensOf(text)))) continue;
    engine.setValue(aliases.place(place), value);
  }
}

function resolved(formula: string, place: Place, view: WorkbookView): string | undefined {
  try {
    return standalone(formula, place, view);
  } catch (error) {
    if (error instanceof UnresolvedError) return undefined;
    throw error;
  }
}

function completed(
  sheet: SheetContent,
  view: WorkbookView,
  resultAt: (place: Place) => CellValue,
): SheetContent {
  const { name } = sheet;
  const parts = filled(sheet.cells);
  const known = sheet.cells.map((cell) => {
    const isCalculated = cell.formula !== undefined || parts.has(keyOf(cell.row, cell.column));
    if (!isCalculated || !isUnknown(cell.value)) return cell;
    return { ...cell, value: resultAt({ sheet: name, row: cell.row, column: cell.column }) };
  });
  const missing = [...parts].flatMap((key): CellContent[] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const place = { sheet: name, row, column };
    return view.cell(place) ? [] : [{ row, column, value: resultAt(place) }];
  });
  return { ...sheet, cells: [...known, ...missing] };
}

/** What no spreadsheet shows: the engine could not work it out, or it needs itself. */
const NOT_HERE = new Set([NOT_WORKED_OUT, '#CIRC!', '#N/IMPL!']);

function result(engine: Engine, place: Place): CellValue {
  const value = engine.value(place);
  return isError(value) && NOT_HERE.has(value.error) ? null : value;
}
