import { addressOf } from '../../sharing/a1';
import { WorkbookView } from '../../sharing/view';
import type { CellContent, SheetContent } from '../../sharing/workbook';
import type { RepairReport, Watch } from './excelHost';
import { ExcelProblem } from './excelProblem';
import { healedFormula } from './healedFormula';
import type { Work } from './runExcel';
import { cellValue } from './share/cellValue';
import { changed } from './share/liveChange';
import { readPieces, USED } from './share/readPieces';

/**
 * Formulas written where the add-in was missing stay broken after it is installed, and only entering them anew cures
 * them: so ours are, without the prefix that Excel gave them. On failure or cancellation the workbook is as it was.
 */
export function repairFormulas(watch: Watch = {}): Promise<RepairReport> {
  return changed(watch, async (work, begin) => {
    const sheets = await readBroken(work, watch);
    const open = sheets.filter(({ isProtected }) => !isProtected);
    const writes = open.flatMap(({ name, cells }) =>
      cells.map(({ row, column, formula = '' }) => ({
        place: { sheet: name, row, column },
        content: healedFormula(`=${formula}`),
      })),
    );
    const change = begin(new WorkbookView({ sheets: open, names: [], externalLinks: [] }));
    const refused = (await change.write(work, writes, [0.5, 1])).map(addressOf);
    return {
      repaired: writes.map(({ place }) => addressOf(place)).filter((address) => !refused.includes(address)),
      skippedSheets: sheets.flatMap(({ name, isProtected, cells }) =>
        isProtected && cells.length > 0 ? [name] : [],
      ),
      refused,
    };
  });
}

/** The sheets with the formulas of ours that are broken, and nothing else. */
async function readBroken(work: Work, { onProgress, signal }: Watch): Promise<readonly SheetContent[]> {
  const { workbook, sync } = work;
  const worksheets = workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
  await sync();
  const used = worksheets.items.map((worksheet) => worksheet.getUsedRangeOrNullObject(true).load(USED));
  await sync();
  const sheets: SheetContent[] = [];
  for (const [index, worksheet] of worksheets.items.entries()) {
    if (signal?.aborted) throw new ExcelProblem('cancelled');
    onProgress?.({ stage: 'reading', done: index / used.length / 2 });
    const cells = await readPieces(work, worksheet, used[index] as Excel.Range, signal);
    sheets.push({
      name: worksheet.name,
      isHidden: worksheet.visibility !== 'Visible',
      isProtected: worksheet.protection.protected,
      cells: cells.flatMap(({ row, column, value, formula }): CellContent[] =>
        formula !== undefined && isBroken(formula, value)
          ? [{ row, column, value: cellValue(value), formula: formula.slice(1) }]
          : [],
      ),
      tables: [],
      rules: [],
    });
  }
  return sheets;
}

const isBroken = (formula: string, value: unknown) =>
  healedFormula(formula) !== formula || (value === '#NAME?' && /\bMLCOST\./i.test(formula));
