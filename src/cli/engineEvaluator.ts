import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type CellValue, Engine, type Place } from '../engine';
import { isOurs } from '../functions/functionCalled';
import { areaOf, isA1 } from '../sharing/a1';
import type { Answer, Evaluate, Question } from '../sharing/evaluate';
import { tokensOf } from '../sharing/tokens';
import { WorkbookView } from '../sharing/view';
import type { SheetContent, WorkbookContent } from '../sharing/workbook';
import { callAnswer } from './callAnswer';

/** IronCalc takes longer for every further formula of another shape: a new workbook now and then stays fast. */
const QUESTIONS_PER_WORKBOOK = 4000;

/** Works formulas out in the engine, each over the values that the cells of the workbook show. */
export function engineEvaluator(content: WorkbookContent): Evaluate {
  const view = new WorkbookView(content);
  return (questions) => {
    const answers: Answer[] = [];
    for (let from = 0; from < questions.length; from += QUESTIONS_PER_WORKBOOK)
      answers.push(...worked(questions.slice(from, from + QUESTIONS_PER_WORKBOOK), view));
    return answers;
  };
}

/** An engine whose custom functions are those of MLCOST. */
export function newEngine(): Engine {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));
  return new Engine({ wasm, isCustom: isOurs });
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

const UNREADABLE: Answer = [[{ error: '#ERROR!' }]];

function worked(questions: readonly Question[], view: WorkbookView): readonly Answer[] {
  const engine = newEngine();
  const sheets = new Map<string, SheetContent>();
  for (const sheet of view.content.sheets) {
    engine.addSheet(sheet.name);
    sheets.set(sheet.name.toLowerCase(), sheet);
  }
  fill(engine, questions, view, sheets);
  const places = asked(engine, questions, view);
  settle(engine);
  return places.map((place) => (place ? answerAt(engine, place) : UNREADABLE));
}

/** Enters the formulas on sheets of their own, in the cell where they stand: the cells of the workbook keep their values. */
function asked(
  engine: Engine,
  questions: readonly Question[],
  view: WorkbookView,
): readonly (Place | undefined)[] {
  const layers = new Map<string, number>();
  const added = new Map<string, string>();
  const freeName = () => {
    let number = added.size;
    while (view.sheet(`_asked${number}`)) number += view.content.sheets.length;
    return `_asked${number}`;
  };
  return questions.map(({ place: { sheet, row, column }, formula }) => {
    const key = `${sheet}!${row},${column}`;
    const layer = layers.get(key) ?? 0;
    layers.set(key, layer + 1);
    const own = added.get(`${layer} ${sheet}`) ?? freeName();
    if (!added.has(`${layer} ${sheet}`)) engine.addSheet(own);
    added.set(`${layer} ${sheet}`, own);
    const place = { sheet: own, row, column };
    return enters(engine, place, formula) ? place : undefined;
  });
}

/** Whether the engine takes the formula; there is nothing that it says in common about those it does not take. */
export function enters(engine: Engine, place: Place, formula: string): boolean {
  try {
    engine.setFormula(place, formula);
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
  questions: readonly Question[],
  view: WorkbookView,
  sheets: ReadonlyMap<string, SheetContent>,
): void {
  const done = new Set<string>();
  const enter = (sheet: string, row: number, column: number, value: CellValue | undefined) => {
    const key = `${sheet}!${row},${column}`;
    if (value === undefined || value === null || done.has(key)) return;
    done.add(key);
    engine.setValue({ sheet, row, column }, value);
  };
  const references = new Set(
    questions.flatMap(({ formula }) =>
      tokensOf(formula).flatMap((token) => (isA1(token) ? token.value : [])),
    ),
  );
  for (const reference of references) {
    const area = areaOf(reference, '');
    const content = area && sheets.get(area.sheet.toLowerCase());
    if (!area || !content) continue;
    const { name: sheet, cells } = content;
    const { top, left, bottom, right } = area;
    if ((bottom - top + 1) * (right - left + 1) > cells.length) {
      for (const { row, column, value } of cells)
        if (row >= top && row <= bottom && column >= left && column <= right)
          enter(sheet, row, column, value);
    } else {
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          enter(sheet, row, column, view.cell({ sheet, row, column })?.value);
    }
  }
}
