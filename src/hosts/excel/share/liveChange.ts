import { sameName } from '../../../sharing/a1';
import type { WorkbookView } from '../../../sharing/view';
import type { CellValue, DefinedName, Edit, NewSheet, Place } from '../../../sharing/workbook';
import { deleteSheets } from '../deleteSheets';
import type { Watch } from '../excelHost';
import { ExcelProblem } from '../excelProblem';
import { groupedIfPossible, runExcel, type Work } from '../runExcel';
import { cellValue } from './cellValue';
import { type CellWrite, contentsOf, keyOf, pieces, runsOf } from './cellWrites';
import { drawSheet } from './drawSheet';
import { checkUnchanged, writtenPiece } from './writePiece';

type NameEdit = Extract<Edit, { kind: 'name' }>;

/**
 * Changes a workbook, in one undo step where Excel can. On failure or cancellation it is as it was.
 *
 * @param attempt - calls `begin` with the workbook as it is before its first change
 */
export function changed<Result>(
  watch: Watch,
  attempt: (work: Work, begin: (before: WorkbookView) => LiveChange, undo: boolean) => Promise<Result>,
): Promise<Result> {
  return groupedIfPossible(async (undo) => {
    let change: LiveChange | undefined;
    const begin = (before: WorkbookView) => (change = new LiveChange(before, watch));
    try {
      return await runExcel((work) => attempt(work, begin, undo), { groupsUndo: undo });
    } catch (error) {
      await change?.putBack();
      throw error;
    }
  });
}

/** What is being done to a workbook, and how to take it back. */
export class LiveChange {
  private readonly touched = new Map<string, Place>();
  private readonly names: NameEdit[] = [];
  private readonly addedNames = new Set<string>();
  private readonly removedNames: string[] = [];
  private readonly drawn: string[] = [];

  /** @param before - the workbook as it was */
  constructor(
    private readonly before: WorkbookView,
    private readonly watch: Watch,
  ) {}

  /**
   * @param share - the part of the whole progress that this is, from and to
   * @returns the cells that Excel refuses to change
   */
  async write(
    work: Work,
    writes: readonly CellWrite[],
    [from, to]: readonly [number, number],
  ): Promise<readonly Place[]> {
    const refused: Place[] = [];
    const all = pieces(runsOf(writes));
    for (const [index, piece] of all.entries()) {
      this.report(from + ((to - from) * index) / all.length);
      for (const { sheet, row, column, contents } of piece)
        contents.forEach((_, down) => this.touch({ sheet, row: row + down, column }));
      refused.push(...(await writtenPiece(work, piece, refused.length)));
    }
    return refused;
  }

  /** Gives a name another formula; what it stood for and stands for now. */
  async rename(work: Work, edit: NameEdit): Promise<readonly [CellValue, CellValue]> {
    const item = nameOf(work.workbook, edit).load('value');
    await work.sync();
    const before = cellValue(item.value);
    this.names.push(edit);
    item.formula = `=${edit.formula}`;
    item.load('value');
    await work.sync();
    return [before, cellValue(item.value)];
  }

  /** Adds a name for the whole workbook; one that was added before stays. */
  async addName({ workbook, sync }: Work, name: string, formula: string): Promise<void> {
    if (this.addedNames.has(name)) return;
    this.addedNames.add(name);
    workbook.names.add(name, `=${formula}`);
    await sync();
  }

  /** Removes a name that no formula uses. */
  async removeName({ workbook, sync }: Work, name: string): Promise<void> {
    workbook.names.getItem(name).delete();
    await sync();
    if (!this.addedNames.delete(name)) this.removedNames.push(name);
  }

  /** Removes the names that were added, but for those in `wanted`. */
  async removeUnwanted(work: Work, wanted: ReadonlySet<string>): Promise<void> {
    for (const name of this.addedNames) if (!wanted.has(name)) await this.removeName(work, name);
  }

  async draw(work: Work, sheet: NewSheet, [from, to]: readonly [number, number]): Promise<void> {
    this.drawn.push(sheet.name);
    const isKnown = this.before.sheet(sheet.name) !== undefined;
    await drawSheet(work, sheet, isKnown, (done) => this.report(from + (to - from) * done));
  }

  /** Puts everything back as it was, in a piece of work of its own. */
  async putBack(): Promise<void> {
    this.watch.onProgress?.({ stage: 'restoring', done: 0.95 });
    try {
      await runExcel(async (work) => {
        await this.undrawn(work);
        for (const name of this.removedNames) {
          const { formula } = this.nameBefore({ name }) ?? {};
          if (formula !== undefined) work.workbook.names.add(name, `=${formula}`);
        }
        const places = [...this.touched.values()];
        for (const { formula, name, sheet } of this.names) {
          const known = this.nameBefore({ name, sheet });
          nameOf(work.workbook, {
            kind: 'name',
            name,
            ...(sheet !== undefined && { sheet }),
            formula,
          }).formula = `=${known?.formula ?? formula}`;
        }
        const refused: Place[] = [];
        for (const piece of pieces(runsOf(contentsOf(places, this.before))))
          refused.push(...(await writtenPiece(work, piece, refused.length)));
        await checkUnchanged(work, contentsOf(refused, this.before));
        const added = [...this.addedNames].map((name) => work.workbook.names.getItemOrNullObject(name));
        await work.sync();
        for (const item of added) if (!item.isNullObject) item.delete();
        await work.sync();
      });
    } catch (error) {
      throw new ExcelProblem('halfDone', '', { cause: error });
    }
  }

  /** Tells how far we are, and stops if we are asked to. */
  private report(done: number): void {
    if (this.watch.signal?.aborted) throw new ExcelProblem('cancelled');
    this.watch.onProgress?.({ stage: 'writing', done });
  }

  private nameBefore({ name, sheet }: Pick<DefinedName, 'name'> & { readonly sheet?: string | undefined }) {
    return this.before.content.names.find((each) => sameName(each.name, name) && each.sheet === sheet);
  }

  private touch(place: Place): void {
    this.touched.set(keyOf(place), place);
  }

  private async undrawn(work: Work): Promise<void> {
    const { workbook, sync } = work;
    const added = this.drawn
      .filter((name) => this.before.sheet(name) === undefined)
      .map((name) => workbook.worksheets.getItemOrNullObject(name).load('id,name'));
    await sync();
    const there = added.filter(({ isNullObject }) => !isNullObject);
    if (there.length > 0) await deleteSheets(work, there);
    for (const name of this.drawn) {
      const known = this.before.sheet(name);
      if (!known) continue;
      workbook.worksheets.getItem(name).getRange().clear('Contents');
      known.cells.forEach(({ row, column }) => this.touch({ sheet: known.name, row, column }));
    }
  }
}

function nameOf({ worksheets, names }: Excel.Workbook, { name, sheet }: NameEdit): Excel.NamedItem {
  return (sheet === undefined ? names : worksheets.getItem(sheet).names).getItem(name);
}
