import { checkFormula, FormulaError } from '../engine';
import { type Formula, callsIn } from '../formula/formula';
import { FormulaSyntaxError, parseFormula } from '../formula/parseFormula';
import { printFormula } from '../formula/printFormula';
import { isOurs } from '../functions/functionCalled';
import { plainReasons } from '../functions/functionTexts';
import type { Obstacle } from '../functions/noPlainForm';
import { plainFormula } from '../functions/plainFormula';
import type { Language } from '../text/language';
import { callRefusal, type Refusal } from '../recalculation/callAnswer';
import { MOST_CHARACTERS } from './formulaAnswer';
import { formulaWords } from '../recalculation/formulaWords';

type Plain = string | readonly (readonly (string | null)[])[] | null;
export type PlainAnswer = { readonly plain: Plain; readonly message?: string } | Refusal;

/** A formula in functions of plain Excel, cell by cell where it spills. */
export function plainAnswer(formula: string, language: Language): PlainAnswer {
  const say = formulaWords[language];
  if (formula.length > MOST_CHARACTERS) return { error: '#ERROR!', message: say.tooLong };
  const parsed = read(formula);
  if (!parsed) return { error: '#ERROR!', message: say.malformed };
  const refusal = firstRefusal(parsed, language);
  if (refusal) return refusal;
  const result = plainFormula(parsed);
  if ('none' in result) return { plain: null, message: obstacleText(result.none, language) };
  const cells = result.cells.map((row) => row.map((cell) => cell && `=${printFormula(cell)}`));
  const isSingle = cells.length === 1 && cells[0]?.length === 1;
  return {
    plain: isSingle ? (cells[0]?.[0] ?? null) : cells,
    ...(cells.flat().includes(null) && { message: say.noPlain.someCells }),
  };
}

function read(formula: string): Formula | undefined {
  try {
    checkFormula(formula);
    return parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaError || error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}

function firstRefusal(formula: Formula, language: Language): Refusal | undefined {
  const refusals = callsIn(formula)
    .filter(({ name }) => isOurs(name))
    .flatMap(({ name, arguments: given }) => callRefusal(name, given.length, language) ?? []);
  return refusals[0];
}

function obstacleText(obstacle: Obstacle, language: Language): string {
  const { noPlain, unknownFunction } = formulaWords[language];
  switch (obstacle.kind) {
    case 'function':
      return plainReasons[language][obstacle.reason];
    case 'tooLong':
      return noPlain.tooLong;
    case 'unknown':
      return unknownFunction(obstacle.name);
    default:
      return noPlain[obstacle.kind](obstacle.name);
  }
}
