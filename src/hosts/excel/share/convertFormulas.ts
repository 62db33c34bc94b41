import { addressOf, areaOf } from '../../../sharing/a1';
import { isSame } from '../../../sharing/evaluate';
import type { Plan, PlannedFormula, Preview, Refused } from '../../../sharing/plan';
import { WorkbookView } from '../../../sharing/view';
import type { Place } from '../../../sharing/workbook';
import { askOpen } from '../askOpen';
import type { Watch } from '../excelHost';
import { ExcelProblem } from '../excelProblem';
import { runExcel, type Work } from '../runExcel';
import { type CellWrite, contentsOf, isCellEdit, keyOf, writesOf } from './cellWrites';
import { type Difference, differences } from './differences';
import { changed, type LiveChange } from './liveChange';
import { readContent } from './readContent';
import type { CopyOptions, SharingWork } from './sharingWork';

export interface ConversionOptions extends CopyOptions {
  /** Nothing is converted where one formula has to stay as it is. */
  readonly isWhole: boolean;
}

export interface ConvertedWorkbook {
  readonly formulas: readonly PlannedFormula[];
  /** Whether one undo takes everything back. */
  readonly undo: boolean;
  /** Time in milliseconds: our own work, and waiting for Excel. */
  readonly spent: { readonly own: number; readonly waiting: number };
}

/** What a conversion would do; nothing is changed. */
export function planConversion(
  sharing: SharingWork,
  options: CopyOptions,
  watch: Watch = {},
): Promise<Preview> {
  return runExcel(async (work) => sharing.preview(await readContent(work, watch), options, watch.signal));
}

/**
 * Converts the formulas of this workbook. Each is written, calculated by Excel and held against the value before; one
 * that differs, or that Excel refuses to change, keeps its MLCOST formula. On failure or cancellation the workbook is as
 * it was.
 */
export function convertFormulas(
  sharing: SharingWork,
  options: ConversionOptions,
  watch: Watch = {},
): Promise<ConvertedWorkbook> {
  return changed(watch, async (work, begin, undo) => {
    const checkOpen = askOpen(work.workbook);
    await work.sync();
    checkOpen();
    const view = new WorkbookView(await readContent(work, watch));
    const formulas = await new Conversion(sharing, options, view, begin(view), work, watch).run();
    return { formulas, undo, spent: work.spent };
  });
}

/** Some formulas give another result only because those they use do: these are found after so many rounds at most. */
const MOST_ROUNDS = 12;

class Conversion {
  private readonly refused = new Map<string, Refused>();
  /** What was written into each cell. */
  private readonly standing = new Map<string, CellWrite>();
  private readonly renamed = new Set<string>();

  constructor(
    private readonly sharing: SharingWork,
    private readonly options: ConversionOptions,
    private readonly view: WorkbookView,
    private readonly change: LiveChange,
    private readonly work: Work,
    private readonly watch: Watch,
  ) {}

  async run(): Promise<readonly PlannedFormula[]> {
    const plan = await this.agreed();
    await this.change.removeUnwanted(this.work, new Set(lambdasOf(plan).map(({ name }) => name)));
    const sheets = plan.edits.flatMap((edit) => (edit.kind === 'sheet' ? [edit.sheet] : []));
    for (const sheet of sheets) await this.change.draw(this.work, sheet, [0.8, 0.95]);
    return plan.formulas;
  }

  /** The plan of which every formula gives in Excel what its cell showed. */
  private async agreed(): Promise<Plan> {
    for (let round = 1; ; round++) {
      const options = { ...this.options, refused: [...this.refused.values()] };
      const plan = await this.sharing.plan(this.view.content, options, this.watch.signal);
      const stays = plan.formulas.find(({ how }) => how === 'left');
      if (this.options.isWhole && stays) throw new ExcelProblem('notAll', stays.where);
      const { untouchable, wrong } = await this.tried(plan);
      if (untouchable.length + wrong.length === 0) return plan;
      for (const { where } of untouchable) this.refused.set(where, { where });
      const first = round < MOST_ROUNDS ? independent(wrong) : wrong;
      for (const { formula, before, after } of first) {
        if (this.refused.has(formula.where)) throw new ExcelProblem('differs', formula.where);
        this.refused.set(formula.where, { where: formula.where, differs: { before, after } });
      }
    }
  }

  private async tried(plan: Plan): Promise<Tried> {
    const edits = plan.edits.filter(isCellEdit);
    const wanted = new Map(writesOf(edits).map((write) => [keyOf(write.place), write]));
    const isNew = ({ place, content }: CellWrite) => this.standing.get(keyOf(place))?.content !== content;
    const gone = [...this.standing.values()].flatMap(({ place }) =>
      wanted.has(keyOf(place)) ? [] : [place],
    );
    for (const place of gone) this.standing.delete(keyOf(place));
    const fresh = [...wanted.values()].filter(isNew);
    for (const { name, formula } of lambdasOf(plan)) await this.change.addName(this.work, name, formula);
    const writes = [...contentsOf(gone, this.view), ...fresh];
    const refused = await this.change.write(this.work, writes, [0.3, 0.8]);
    const written = new Map(fresh.map((write) => [keyOf(write.place), write]));
    for (const place of refused) written.delete(keyOf(place));
    for (const [key, write] of written) this.standing.set(key, write);
    await this.renameNames(plan);
    const expected = edits.filter(({ place, formula }) => formula !== undefined && written.has(keyOf(place)));
    const found = await differences(this.work, expected);
    if (refused.length + found.length === 0) return { untouchable: [], wrong: [] };
    const owners = ownersOf(plan.formulas);
    const owner = (place: Place): PlannedFormula => {
      const formula = owners.get(keyOf(place));
      if (!formula) throw new ExcelProblem('differs', addressOf(place));
      return formula;
    };
    return {
      untouchable: refused.map(owner),
      wrong: found.map((difference) => ({ ...difference, formula: owner(difference.place) })),
    };
  }

  private async renameNames(plan: Plan): Promise<void> {
    for (const edit of plan.edits) {
      if (edit.kind !== 'name' || this.renamed.has(`${edit.sheet}!${edit.name}`)) continue;
      this.renamed.add(`${edit.sheet}!${edit.name}`);
      const [before, after] = await this.change.rename(this.work, edit);
      if (!isSame(before, after)) throw new ExcelProblem('differs', edit.name);
    }
  }
}

const lambdasOf = ({ edits }: Plan) => edits.filter((edit) => edit.kind === 'addLambda');

interface Tried {
  /** Those that stand in cells which Excel refuses to change. */
  readonly untouchable: readonly PlannedFormula[];
  readonly wrong: readonly Wrong[];
}

interface Wrong extends Difference {
  readonly formula: PlannedFormula;
}

/** Those that use no other cell that is wrong; all where they use one another. */
function independent(wrong: readonly Wrong[]): readonly Wrong[] {
  const first = wrong.filter(({ formula }) => {
    const areas = formula.references.flatMap((reference) => areaOf(reference, formula.place.sheet) ?? []);
    return !wrong.some(
      ({ place, formula: other }) =>
        other !== formula &&
        areas.some(
          ({ sheet, top, left, bottom, right }) =>
            sheet.toLowerCase() === place.sheet.toLowerCase() &&
            place.row >= top &&
            place.row <= bottom &&
            place.column >= left &&
            place.column <= right,
        ),
    );
  });
  return first.length > 0 ? first : wrong;
}

/** The formula that each converted cell comes from. */
function ownersOf(formulas: readonly PlannedFormula[]): ReadonlyMap<string, PlannedFormula> {
  const owners = new Map<string, PlannedFormula>();
  for (const formula of formulas) {
    if (formula.kind !== 'cell') continue;
    const { place, rows, columns } = formula;
    for (let down = 0; down < rows; down++)
      for (let right = 0; right < columns; right++)
        owners.set(keyOf({ ...place, row: place.row + down, column: place.column + right }), formula);
  }
  return owners;
}
