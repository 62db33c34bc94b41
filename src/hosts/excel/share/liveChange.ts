import { isSame } from '../../../sharing/evaluate';
import { sameName } from '../../../sharing/a1';
import type { WorkbookView } from '../../../sharing/view';
import type { CellValue, DefinedName, Edit, NewSheet, Place } from '../../../sharing/workbook';
import { deleteSheets } from '../deleteSheets';
import type { Watch } from '../excelHost';
import { ExcelProblem } from '../excelProblem';
import { runExcel, type Work } from '../runExcel';
import { cellValue } from './cellValue';
import { type CellWrite, contentsOf, pieces, type Run, runsOf } from './cellWrites';
import { drawSheet } from './drawSheet';
import { whenCalculated } from './whenCalculated';

type NameEdit = Extract<Edit, { kind: 'name' }>;

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

  /** @param share - the part of the whole progress that this is, from and to */
  async write(
    work: Work,
    writes: readonly CellWrite[],
    [from, to]: readonly [number, number],
  ): Promise<void> {
    const all = pieces(runsOf(writes));
    for (const [index, piece] of all.entries()) {
      this.watch.onProgress?.({ stage: 'writing', done: from + ((to - from) * index) / all.length });
      if (this.watch.signal?.aborted) throw new ExcelProblem('cancelled');
      for (const { sheet, row, column, contents } of piece)
        contents.forEach((_, down) => this.touch({ sheet, row: row + down, column }));
      await writePiece(work, piece);
    }
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

  async draw({ workbook, sync }: Work, sheet: NewSheet): Promise<void> {
    this.drawn.push(sheet.name);
    drawSheet(workbook, sheet, this.before.sheet(sheet.name) !== undefined);
    await sync();
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
        for (const piece of pieces(runsOf(contentsOf(places, this.before)))) await writePiece(work, piece);
        const added = [...this.addedNames].map((name) => work.workbook.names.getItemOrNullObject(name));
        await work.sync();
        for (const item of added) if (!item.isNullObject) item.delete();
        await work.sync();
      });
    } catch (error) {
      throw new ExcelProblem('halfDone', '', { cause: error });
    }
  }

  private nameBefore({ name, sheet }: Pick<DefinedName, 'name'> & { readonly sheet?: string | undefined }) {
    return this.before.content.names.find((each) => sameName(each.name, name) && each.sheet === sheet);
  }

  private touch(place: Place): void {
    this.touched.set(`${place.sheet}!${place.row},${place.column}`, place);
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

async function writePiece({ workbook, sync }: Work, piece: readonly Run[]): Promise<void> {
  workbook.application.suspendApiCalculationUntilNextSync();
  workbook.application.suspendScreenUpdatingUntilNextSync();
  for (const run of piece) rangeOf(workbook, run).formulas = run.contents.map((content) => [content]);
  await sync();
}

const rangeOf = ({ worksheets }: Excel.Workbook, { sheet, row, column, contents }: Run) =>
  worksheets.getItem(sheet).getRangeByIndexes(row, column, contents.length, 1);

function nameOf({ worksheets, names }: Excel.Workbook, { name, sheet }: NameEdit): Excel.NamedItem {
  return (sheet === undefined ? names : worksheets.getItem(sheet).names).getItem(name);
}

/** A cell that does not show what it should. */
export interface Difference {
  readonly place: Place;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Reads cells back from Excel, and gives those whose value is another than the one expected. */
export async function differences(
  work: Work,
  expected: readonly { readonly place: Place; readonly value: CellValue }[],
): Promise<readonly Difference[]> {
  const values = new Map(expected.map(({ place, value }) => [placeKey(place), value]));
  const runs = runsOf(expected.map(({ place }) => ({ place, content: 1 })));
  const found: Difference[] = [];
  for (const piece of pieces(runs)) {
    for (const { run, shown } of await readPiece(work, piece))
      shown.forEach((after, down) => {
        const place = { sheet: run.sheet, row: run.row + down, column: run.column };
        const before = values.get(placeKey(place)) ?? null;
        if (!isSame(before, cellValue(after))) found.push({ place, before, after: cellValue(after) });
      });
  }
  return found;
}

const placeKey = ({ sheet, row, column }: Place) => `${sheet}!${row},${column}`;

async function readPiece({ workbook, sync }: Work, piece: readonly Run[]) {
  const ranges = await whenCalculated(
    async () => {
      const read = piece.map((run) => rangeOf(workbook, run).load('values'));
      await sync();
      return read;
    },
    (read) => read.flatMap(({ values }) => values.flat() as unknown[]),
  );
  return piece.map((run, index) => ({
    run,
    shown: (ranges[index]?.values ?? []).map((row): unknown => row[0]),
  }));
}
