import { mayCallOurs } from '../../../sharing/tokens';
import type {
  CellContent,
  DefinedName,
  SheetContent,
  Table,
  WorkbookContent,
} from '../../../sharing/workbook';
import type { Watch } from '../excelHost';
import { ExcelProblem } from '../excelProblem';
import { healedFormula } from '../healedFormula';
import type { Work } from '../runExcel';
import { cellValue } from './cellValue';
import { readPieces, USED } from './readPieces';
import { type Spill, spillsOf } from './spills';

interface AskedSheet {
  readonly worksheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
}

/** Every sheet, name and table of the workbook, its cells in pieces; formulas broken by a missing add-in are healed. */
export async function readContent(work: Work, { onProgress, signal }: Watch): Promise<WorkbookContent> {
  const { workbook, sync } = work;
  const worksheets = workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  const names = workbook.names.load('items/name,items/formula');
  await sync();
  const sheets = worksheets.items.map((worksheet): AskedSheet => ({
    worksheet,
    used: usedRange(worksheet),
    names: worksheet.names.load('items/name,items/formula'),
    tables: worksheet.tables.load('items/name,items/showHeaders,items/showTotals'),
  }));
  await sync();
  const tables = await readTables(work, sheets);
  const cells: CellContent[][] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (signal?.aborted) throw new ExcelProblem('cancelled');
    onProgress?.({ stage: 'reading', done: index / sheets.length / 4 });
    cells.push(await readCells(work, sheet, signal));
  }
  await readGrown(work, sheets, cells, signal);
  return {
    names: [...named(names), ...sheets.flatMap((sheet) => named(sheet.names, sheet.worksheet.name))],
    externalLinks: [],
    sheets: sheets.map(({ worksheet }, index): SheetContent => ({
      name: worksheet.name,
      isHidden: worksheet.visibility !== 'Visible',
      isProtected: worksheet.protection.protected,
      cells: cells[index] ?? [],
      tables: (tables[index] ?? []).map((table) => ({
        ...table,
        columns: headersOf(table, cells[index] ?? []),
      })),
      // Excel takes no custom function in a validation or a conditional format
      rules: [],
    })),
  };
}

const usedRange = (worksheet: Excel.Worksheet) =>
  worksheet.getUsedRangeOrNullObject(true).load(`${USED},hasSpill`);

/** Results that came while cells were read may fill more of them: those sheets are read once more. */
async function readGrown(
  work: Work,
  sheets: readonly AskedSheet[],
  cells: CellContent[][],
  signal: AbortSignal | undefined,
): Promise<void> {
  const now = sheets.map(({ worksheet }) => usedRange(worksheet));
  await work.sync();
  for (const [index, sheet] of sheets.entries()) {
    const used = now[index] as Excel.Range;
    const extent = ({ isNullObject, rowCount, columnCount, hasSpill }: Excel.Range) =>
      isNullObject ? '' : `${rowCount},${columnCount},${hasSpill}`;
    if (extent(used) !== extent(sheet.used)) cells[index] = await readCells(work, { ...sheet, used }, signal);
  }
}

const named = ({ items }: Excel.NamedItemCollection, sheet?: string): readonly DefinedName[] =>
  items.map(({ name, formula }) => ({
    name,
    ...(sheet !== undefined && { sheet }),
    formula: healedFormula(String(formula)).replace(/^=/, ''),
  }));

async function readTables(
  { sync }: Work,
  sheets: readonly AskedSheet[],
): Promise<readonly (readonly Table[])[]> {
  const asked = sheets.map(({ tables }) =>
    tables.items.map((table) => ({
      table,
      range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    })),
  );
  if (asked.every((tables) => tables.length === 0)) return [];
  await sync();
  return asked.map((tables) =>
    tables.map(({ table, range }): Table => ({
      name: table.name,
      columns: [],
      top: range.rowIndex,
      left: range.columnIndex,
      bottom: range.rowIndex + range.rowCount - 1,
      right: range.columnIndex + range.columnCount - 1,
      headerRows: Number(table.showHeaders),
      totalRows: Number(table.showTotals),
      formulas: [],
    })),
  );
}

/** The names of the columns: what the header says; none where it is hidden. */
function headersOf(
  { top, left, right, headerRows }: Table,
  cells: readonly CellContent[],
): readonly string[] {
  if (headerRows === 0) return [];
  const headers = cells.filter(({ row, column }) => row === top && column >= left && column <= right);
  return headers.map(({ value }) => String(value));
}

async function readCells(
  work: Work,
  { worksheet, used }: AskedSheet,
  signal: AbortSignal | undefined,
): Promise<CellContent[]> {
  const read = await readPieces(work, worksheet, used, signal);
  const cells = read.map(({ row, column, value, formula }): CellContent => ({
    row,
    column,
    value: cellValue(value),
    ...(formula !== undefined && { formula: healedFormula(formula).slice(1) }),
  }));
  const isSpillFree = used.isNullObject || used.hasSpill === false;
  return isSpillFree ? cells : withSpills(cells, await spillsOf(work, worksheet, askedOf(cells)));
}

/** The cells whose results may fill others, as far as that matters here. */
function askedOf(cells: readonly CellContent[]): readonly CellContent[] {
  const isUsed = cells.some(({ formula }) => formula?.includes('#'));
  return cells.filter(({ formula }) => formula !== undefined && (isUsed || mayCallOurs(formula)));
}

/** The cells that a result fills show the formula too: it stands in the first. */
function withSpills(cells: readonly CellContent[], spills: readonly Spill[]): CellContent[] {
  const blocks = new Map(spills.map((spill) => [`${spill.row},${spill.column}`, spill]));
  const filled = new Set(
    spills.flatMap(({ row, column, rows, columns }) =>
      Array.from({ length: rows * columns - 1 }, (_, index) => {
        const at = index + 1;
        return `${row + Math.floor(at / columns)},${column + (at % columns)}`;
      }),
    ),
  );
  return cells.map((cell): CellContent => {
    const key = `${cell.row},${cell.column}`;
    const spill = blocks.get(key);
    if (spill) return { ...cell, block: { rows: spill.rows, columns: spill.columns, isDynamic: true } };
    return filled.has(key) ? { row: cell.row, column: cell.column, value: cell.value } : cell;
  });
}
