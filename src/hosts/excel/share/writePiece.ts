import { addressOf } from '../../../sharing/a1';
import type { Place } from '../../../sharing/workbook';
import { ExcelProblem } from '../excelProblem';
import { healedFormula } from '../healedFormula';
import { excelProblem, type Work } from '../runExcel';
import { type CellWrite, pieces, type Run, runsOf } from './cellWrites';

/** More refusals than that are no matter of single cells. */
const MOST_REFUSED = 100;

/**
 * Writes cells. Excel refuses a whole request for one cell that it does not change, a part of an array formula or of a
 * data table: what it refuses is written in halves, down to that cell.
 *
 * @param refusals - how many cells have been refused before
 * @returns the cells that Excel refuses to change
 */
export async function writtenPiece(
  work: Work,
  piece: readonly Run[],
  refusals = 0,
): Promise<readonly Place[]> {
  try {
    await writePiece(work, piece);
    return [];
  } catch (error) {
    if (!isRefusal(error) || refusals >= MOST_REFUSED) throw error;
    const halves = halvesOf(piece);
    if (!halves) return piece;
    const [first, second] = halves;
    const refused = await writtenPiece(work, first, refusals);
    return [...refused, ...(await writtenPiece(work, second, refusals + refused.length))];
  }
}

async function writePiece({ workbook, sync }: Work, piece: readonly Run[]): Promise<void> {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const run of piece) rangeOf(workbook, run).formulas = run.contents.map((content) => [content]);
  await sync();
}

/** What cannot be undone in a group is written again without one. */
const isRefusal = (error: unknown) =>
  excelProblem(error).kind === 'failed' && (error as { code?: string }).code !== 'UndoNotSupported';

function halvesOf(piece: readonly Run[]): readonly [readonly Run[], readonly Run[]] | undefined {
  const [run] = piece;
  if (piece.length > 1 || !run) {
    const half = Math.ceil(piece.length / 2);
    return [piece.slice(0, half), piece.slice(half)];
  }
  const half = Math.ceil(run.contents.length / 2);
  if (half === run.contents.length) return undefined;
  return [
    [{ ...run, contents: run.contents.slice(0, half) }],
    [{ ...run, row: run.row + half, contents: run.contents.slice(half) }],
  ];
}

/**
 * Makes sure that cells which Excel refuses to change hold what they should.
 *
 * @throws {ExcelProblem} `refused` for one that does not
 */
export async function checkUnchanged(
  { workbook, sync }: Work,
  expected: readonly CellWrite[],
): Promise<void> {
  for (const piece of pieces(runsOf(expected))) {
    const read = piece.map((run) => ({ run, range: rangeOf(workbook, run).load('formulas') }));
    await sync();
    for (const { run, range } of read)
      run.contents.forEach((content, down) => {
        const held = healedFormula(String(range.formulas[down]?.[0]));
        if (held === String(content).replace(/^'/, '')) return;
        throw new ExcelProblem('refused', addressOf({ ...run, row: run.row + down }));
      });
  }
}

export const rangeOf = ({ worksheets }: Excel.Workbook, { sheet, row, column, contents }: Run) =>
  worksheets.getItem(sheet).getRangeByIndexes(row, column, contents.length, 1);
