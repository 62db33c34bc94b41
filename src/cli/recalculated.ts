import type { Engine } from '../engine';
import { isError } from '../sharing/evaluate';
import { standalone, UnresolvedError } from '../sharing/standalone';
import { mayCallOurs } from '../sharing/tokens';
import { WorkbookView } from '../sharing/view';
import type { CellContent, CellValue, SheetContent, WorkbookContent } from '../sharing/workbook';
import { enters, newEngine, settle } from './engineEvaluator';

/** What Excel shows where it could not call a function: no result at all. */
const NO_RESULT = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', '#CONNECT!']);
const isUnknown = (value: CellValue) => value === null || (isError(value) && NO_RESULT.has(value.error));

/** Whether the workbook lacks a result of MLCOST: it was made, or recalculated, where the add-in was not. */
export function lacksResults({ sheets }: WorkbookContent): boolean {
  return sheets.some(({ cells }) =>
    cells.some(({ formula, value }) => mayCallOurs(formula) && isUnknown(value)),
  );
}

/** The workbook with the results that it lacks worked out by the engine; what it has stays. */
export function recalculated(content: WorkbookContent): WorkbookContent {
  const view = new WorkbookView(content);
  const engine = newEngine();
  for (const { name } of content.sheets) engine.addSheet(name);
  for (const sheet of content.sheets) enter(engine, sheet, view);
  settle(engine);
  return { ...content, sheets: content.sheets.map((sheet) => completed(engine, sheet, view)) };
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

function enter(engine: Engine, { name: sheet, cells }: SheetContent, view: WorkbookView): void {
  const parts = filled(cells);
  for (const { row, column, formula, value } of cells) {
    if (parts.has(keyOf(row, column))) continue;
    const place = { sheet, row, column };
    const text = formula === undefined ? undefined : resolved(formula, place, view);
    if (text !== undefined && enters(engine, place, text)) continue;
    engine.setValue(place, value);
  }
}

function resolved(
  formula: string,
  place: Parameters<typeof standalone>[1],
  view: WorkbookView,
): string | undefined {
  try {
    return standalone(formula, place, view);
  } catch (error) {
    if (error instanceof UnresolvedError) return undefined;
    throw error;
  }
}

function completed(engine: Engine, sheet: SheetContent, view: WorkbookView): SheetContent {
  const { name } = sheet;
  const parts = filled(sheet.cells);
  const known = sheet.cells.map((cell) => {
    const isCalculated = cell.formula !== undefined || parts.has(keyOf(cell.row, cell.column));
    if (!isCalculated || !isUnknown(cell.value)) return cell;
    return { ...cell, value: engine.value({ sheet: name, row: cell.row, column: cell.column }) };
  });
  const missing = [...parts].flatMap((key): CellContent[] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const place = { sheet: name, row, column };
    return view.cell(place) ? [] : [{ row, column, value: engine.value(place) }];
  });
  return { ...sheet, cells: [...known, ...missing] };
}
