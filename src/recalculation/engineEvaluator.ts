import type { Token } from '@borgar/fx';
import { type CellValue, Engine, type Place } from '../engine';
import { isOurs } from '../functions/functionCalled';
import { type Area, areaOf, isA1 } from '../sharing/a1';
import { type Answer, type Evaluate, NOT_WORKED_OUT, type Question } from '../sharing/evaluate';
import { mayCallOurs, tokensOf } from '../sharing/tokens';
import { WorkbookView } from '../sharing/view';
import type { WorkbookContent } from '../sharing/workbook';
import { callAnswer } from './callAnswer';
import { SheetAliases } from './sheetAliases';
import { withoutUnions } from './withoutUnions';

/** IronCalc takes longer for every further formula of another shape: a new workbook now and then stays fast. */
const QUESTIONS_PER_WORKBOOK = 4000;

/**
 * Works formulas out in the engine, each over the values that the cells of the workbook show.
 *
 * @param wasm - the bytes of IronCalc's .wasm file
 */
export function engineEvaluator(content: WorkbookContent, wasm: BufferSource): Evaluate {
  const view = new WorkbookView(content);
  return (questions) => {
    const answers: Answer[] = [];
    for (let from = 0; from < questions.length; from += QUESTIONS_PER_WORKBOOK)
      answers.push(
        ...withEngine(wasm, (engine) =>
          worked(questions.slice(from, from + QUESTIONS_PER_WORKBOOK), view, engine),
        ),
      );
    return answers;
  };
}

/** What comes of work in an engine whose custom functions are those of MLCOST, and which is gone afterwards. */
export function withEngine<Result>(wasm: BufferSource, work: (engine: Engine) => Result): Result {
  const engine = new Engine({ wasm, isCustom: isOurs });
  try {
    return work(engine);
  } finally {
    engine.free();
  }
}

/** Answers calls until nothing waits. */
export function settle(engine: Engine): void {
  for (let calls = engine.calculate(); calls.length > 0; calls = engine.calculate()) {
    for (const { id, name, arguments: given } of calls) {
      const answer = callAnswer(name, given, 'en');
      engine.resolve(id, 'error' in answer ? { error: answer.error } : answer.result);
    }
  }
}

const UNREADABLE: Answer = [[{ error: NOT_WORKED_OUT }]];

function worked(questions: readonly Question[], view: WorkbookView, engine: Engine): readonly Answer[] {
  const aliases = new SheetAliases(view.content, engine);
  const formulas = questions.map(({ formula }) => tokensOf(formula));
  fill(engine, referencesOf(formulas), view, aliases);
  const places = ownPlaces(questions);
  for (const sheet of new Set(places.map(({ sheet: own }) => own))) aliases.add(sheet);
  const entered = new Set<Place>();
  for (const index of oursFirst(questions)) {
    const place = aliases.place(places[index] as Place);
    if (enters(engine, place, aliases.formula(formulas[index] ?? []))) entered.add(places[index] as Place);
  }
  settle(engine);
  return places.map((place) => (entered.has(place) ? answerAt(engine, aliases.place(place)) : UNREADABLE));
}

/** The engine adds sheets of its own for calls: that is slow once many formulas stand in the workbook. */
function oursFirst(questions: readonly Question[]): readonly number[] {
  const ours = questions.map(({ formula }) => mayCallOurs(formula));
  const all = [...questions.keys()];
  return [...all.filter((index) => ours[index]), ...all.filter((index) => !ours[index])];
}

const referencesOf = (formulas: readonly (readonly Token[])[]) =>
  new Set(formulas.flatMap((tokens) => tokens.flatMap((token) => (isA1(token) ? token.value : []))));

/** Formulas stand on sheets of their own, in the cell where they belong: the cells of the workbook keep their values. */
function ownPlaces(questions: readonly Question[]): readonly Place[] {
  const layers = new Map<string, number>();
  return questions.map(({ place: { sheet, row, column } }) => {
    const key = `${sheet}!${row},${column}`;
    const layer = layers.get(key) ?? 0;
    layers.set(key, layer + 1);
    return { sheet: `${sheet}/${layer}`, row, column };
  });
}

/** Whether the engine takes the formula; there is nothing that it says in common about those it does not take. */
export function enters(engine: Engine, place: Place, formula: string): boolean {
  try {
    engine.setFormula(place, withoutUnions(formula));
    return true;
  } catch {
    return false;
  }
}

function answerAt(engine: Engine, place: Place): Answer {
  const { rows, columns } = engine.spill(place);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) =>
      engine.value({ ...place, row: place.row + row, column: place.column + column }),
    ),
  );
}

/** Enters the values of the cells that the formulas use, and of no others. */
function fill(
  engine: Engine,
  references: ReadonlySet<string>,
  view: WorkbookView,
  aliases: SheetAliases,
): void {
  const done = new Set<string>();
  const enter = (place: Place, value: CellValue | undefined) => {
    if (value === undefined || value === null) return;
    const key = `${place.sheet}!${place.row},${place.column}`;
    if (done.has(key)) return;
    done.add(key);
    engine.setValue(aliases.place(place), value);
  };
  for (const reference of references) {
    const area = areaOf(reference, '');
    if (area) eachCell(area, view, enter);
  }
}

/** Visits the cells of an area; a whole column has no more than its sheet. */
function eachCell(
  { sheet, top, left, bottom, right }: Area,
  view: WorkbookView,
  visit: (place: Place, value: CellValue | undefined) => void,
): void {
  const cells = view.sheet(sheet)?.cells ?? [];
  if ((bottom - top + 1) * (right - left + 1) > cells.length) {
    for (const { row, column, value } of cells)
      if (row >= top && row <= bottom && column >= left && column <= right)
        visit({ sheet, row, column }, value);
    return;
  }
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const place = { sheet, row, column };
      visit(place, view.cell(place)?.value);
    }
}
