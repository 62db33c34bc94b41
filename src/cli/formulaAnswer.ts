import { type CellValue, Engine, FormulaError, LambdaError } from '../engine';
import { isOurs } from '../functions/functionCalled';
import type { Language } from '../text/language';
import { engineWasm } from './engineWasm';
import { callAnswer, type Refusal } from '../recalculation/callAnswer';
import { formulaWords } from '../recalculation/formulaWords';

type Printed = number | string | boolean;
export type FormulaAnswer = { readonly value: Printed | readonly (readonly Printed[])[] } | Refusal;

const CELL = { sheet: 'Sheet1', row: 0, column: 0 };
export const MOST_CHARACTERS = 8192;
/** IronCalc keeps every formula that a sheet ever had, and searches them: a new workbook now and then stays fast. */
const FORMULAS_PER_WORKBOOK = 1000;

/** Works out formulas one by one, each as if it stood alone in a workbook. */
export function formulaAnswers(language: Language): (formula: string) => FormulaAnswer {
  const say = formulaWords[language];
  const wasm = engineWasm();
  const fresh = () => {
    const created = new Engine({ wasm, isCustom: isOurs });
    created.addSheet(CELL.sheet);
    return created;
  };
  let engine = fresh();
  let answered = 0;

  return (formula) => {
    if (++answered % FORMULAS_PER_WORKBOOK === 0) {
      engine.free();
      engine = fresh();
    }
    if (formula.length > MOST_CHARACTERS) return { error: '#ERROR!', message: say.tooLong };
    try {
      return workedOut(engine, formula, language);
    } catch (error) {
      if (error instanceof LambdaError) return { error: '#CALC!', message: say.lambda };
      if (error instanceof FormulaError) return { error: '#ERROR!', message: say.malformed };
      engine = fresh();
      throw error;
    }
  };
}

function workedOut(engine: Engine, formula: string, language: Language): FormulaAnswer {
  const refusals: Refusal[] = [];
  engine.setFormula(CELL, formula);
  for (let calls = engine.calculate(); calls.length > 0; calls = engine.calculate()) {
    for (const { id, name, arguments: given } of calls) {
      const answer = callAnswer(name, given, language);
      if ('error' in answer) refusals.push(answer);
      engine.resolve(id, 'error' in answer ? answer : answer.result);
    }
  }
  const { rows, columns } = engine.spill(CELL);
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => engine.value({ ...CELL, row, column })),
  );
  const [[first = null] = []] = cells;
  if (rows * columns > 1) return { value: cells.map((row) => row.map(printed)) };
  if (typeof first !== 'object' || first === null) return { value: printed(first) };
  return refusals.find(({ error }) => error === first.error) ?? explained(first.error, language);
}

function explained(error: string, language: Language): Refusal {
  const messages: Readonly<Record<string, string>> = formulaWords[language].errors;
  return { error, message: messages[error] ?? formulaWords[language].errors['#ERROR!'] };
}

/** As a cell shows it: nothing is 0, and 0 has no sign. */
function printed(value: CellValue): Printed {
  if (value === null || value === 0) return 0;
  return typeof value === 'object' ? value.error : value;
}
