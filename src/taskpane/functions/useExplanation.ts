import { useEffect, useState } from 'react';
import { FormulaSyntaxError, parseFormula } from '../../formula/parseFormula';
import type { CostFunction } from '../../functions/costFunction';
import { functionCalled } from '../../functions/functionCalled';
import type { FormulaAtSelection, Selection } from '../../hosts/excel/excelHost';
import type { Language } from '../../text/language';
import { usePane } from '../shell/usePane';
import { ourCall, typedText } from './functionCall';
import type { Prefilled } from './useFunctionForm';

/** A cell that somebody wants explained: where it is, what it shows, and what its formula refers to. */
export interface CellToExplain {
  readonly selection: Selection;
  readonly formula: FormulaAtSelection | undefined;
}

interface Explanation {
  readonly cell: CellToExplain;
  /** The function in the cell, with its arguments; absent where the cell holds none of ours. */
  readonly declaration?: CostFunction;
  readonly prefilled?: Prefilled;
}

/** Explains the selected cell whenever the request count rises; `close` ends the explanation. */
export function useExplanation(request: number) {
  const { host, language } = usePane();
  const [found, setFound] = useState<Explanation | undefined>();
  useEffect(() => {
    if (!host || request === 0) return;
    let isCurrent = true;
    void Promise.all([host.selection(), host.formulaAtSelection()]).then(([selection, formula]) => {
      if (isCurrent) setFound(explanationOf({ selection, formula }, language));
    });
    return () => {
      isCurrent = false;
    };
  }, [host, language, request]);
  return { found, close: () => setFound(undefined) };
}

/** The first function of ours in a cell with its arguments as a form takes them. */
export function explanationOf(cell: CellToExplain, language: Language): Explanation {
  if (!cell.formula) return { cell };
  const call = callIn(cell.formula.formula);
  const declaration = call && functionCalled(call.name);
  if (!call || !declaration) return { cell };
  const texts = call.arguments.map((argument) => typedText(argument, language));
  return { cell, declaration, prefilled: { texts, cells: cell.formula.references } };
}

/** A formula that we cannot read holds no function that we could explain. */
function callIn(formula: string) {
  try {
    return ourCall(parseFormula(formula));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return null;
    throw error;
  }
}
