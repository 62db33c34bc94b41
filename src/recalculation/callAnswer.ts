import { nearestKeys } from '../catalog/nearestKeys';
import { callFunction, type Cell } from '../functions/callFunction';
import { catalogue } from '../functions/catalogue';
import { cellError } from '../functions/cellError';
import { functionCalled } from '../functions/functionCalled';
import type { CallResult, CellValue } from '../engine';
import type { Language } from '../text/language';
import { formulaWords } from './formulaWords';

/** An error with the sentence that explains it. */
export interface Refusal {
  readonly error: string;
  readonly message: string;
}

/** Why Excel would not take a call: there is no such function, or it has too many or too few arguments. */
export function callRefusal(name: string, count: number, language: Language): Refusal | undefined {
  const say = formulaWords[language];
  const declaration = functionCalled(name);
  if (!declaration) {
    const nearest = nearestKeys(
      withoutPrefix(name),
      catalogue.map(({ name: known }) => known),
    );
    const hint = nearest.map((known) => `MLCOST.${known}`).join(', ');
    const message = say.unknownFunction(name) + (hint === '' ? '' : say.nearest(hint));
    return { error: '#NAME?', message };
  }
  const parameters = Object.values(declaration.parameters);
  const least = parameters.filter(({ optional }) => !optional).length;
  const most = parameters.length;
  if (count >= least && count <= most) return undefined;
  const message = say.argumentCount(`MLCOST.${declaration.name}`, least, most, count);
  return { error: '#VALUE!', message };
}

/** The result of a call, or why there is none. */
export function callAnswer(
  name: string,
  given: readonly unknown[],
  language: Language,
): { readonly result: CallResult } | Refusal {
  const refusal = callRefusal(name, given.length, language);
  const declaration = functionCalled(name);
  if (refusal || !declaration) return refusal ?? { error: '#NAME?', message: '' };
  try {
    const result = callFunction(declaration, given);
    return { result: isRows(result) ? result.map((row) => row.map(cellValue)) : cellValue(result) };
  } catch (error) {
    return cellError(error, language);
  }
}

const isRows = (result: ReturnType<typeof callFunction>): result is readonly (readonly Cell[])[] =>
  Array.isArray(result);

function cellValue(cell: Cell): CellValue {
  if (typeof cell !== 'object') return cell;
  return { error: cell.missing === 'num' ? '#NUM!' : '#DIV/0!' };
}

const withoutPrefix = (name: string) => name.toUpperCase().replace(/^(MLCOST\.|_XLDUDF_MLCOST_)/, '');
