import { binary, type Call, type Formula } from '../formula/formula';
import { printFormula } from '../formula/printFormula';
import { functionCalled, isOurs } from './functionCalled';
import { NoPlainForm, type Obstacle } from './noPlainForm';
import { aroundCells, eachCell, isSingle, together } from './plainCells';
import { plainForm, type PlainCells } from './plainForm';

export type PlainFormula = { readonly cells: PlainCells } | { readonly none: Obstacle };

const MOST_CHARACTERS = 8192;

/**
 * A whole formula as plain Excel: every MLCOST call in it, nested or not, is replaced by its plain form.
 *
 * A formula that spills has a formula per cell; null where only that cell has no plain form.
 *
 * @param size - how many cells the outermost call fills, where only the sheet knows
 */
export function plainFormula(formula: Formula, size?: number): PlainFormula {
  try {
    const cells = rewritten(formula, size);
    const isTooLong = cells.flat().some((cell) => cell && printFormula(cell).length >= MOST_CHARACTERS);
    return isTooLong ? { none: { kind: 'tooLong' } } : { cells };
  } catch (error) {
    if (error instanceof NoPlainForm) return { none: error.obstacle };
    throw error;
  }
}

function rewritten(formula: Formula, size?: number): PlainCells {
  switch (formula.kind) {
    case 'prefix': {
      const cells = rewritten(formula.operand);
      if (formula.operator === '@' && formula.operand.kind === 'call' && isOurs(formula.operand.name))
        return [[cells[0]?.[0] ?? null]];
      return eachCell(cells, (operand) => ({ ...formula, operand }));
    }
    case 'postfix':
      return eachCell(rewritten(formula.operand), (operand) => ({ ...formula, operand }));
    case 'binary':
      return together(
        [rewritten(formula.left), rewritten(formula.right)],
        formula.operator,
        ([left, right]) => (left && right ? binary(left, formula.operator, right) : null),
      );
    case 'call':
      return rewrittenCall(formula, size);
    default:
      return [[formula]];
  }
}

function rewrittenCall(call: Call, size?: number): PlainCells {
  const given = call.arguments.map((argument) => argument && rewritten(argument));
  if (isOurs(call.name)) return plainCells(withArguments(call, given), size);
  return given.every((cells) => !cells || isSingle(cells))
    ? [[withArguments(call, given)]]
    : aroundCells(call, given);
}

function plainCells(call: Call, size: number | undefined): PlainCells {
  const declaration = functionCalled(call.name);
  if (!declaration) throw new NoPlainForm({ kind: 'unknown', name: call.name });
  const { plain } = declaration;
  if (typeof plain === 'object' && isNone(plain))
    throw new NoPlainForm({ kind: 'function', name: call.name, reason: plain.none });
  const cells = plainForm(declaration, call, size);
  if (!cells) throw new NoPlainForm({ kind: 'arguments', name: call.name });
  return cells;
}

type None = Extract<NonNullable<ReturnType<typeof functionCalled>>['plain'], { none: string }>;
const isNone = (plain: object): plain is None => typeof (plain as Partial<None>).none === 'string';

function withArguments(call: Call, given: readonly (PlainCells | null)[]): Call {
  const one = (cells: PlainCells): Formula => {
    if (!isSingle(cells)) throw new NoPlainForm({ kind: 'array', name: call.name });
    const cell = cells[0]?.[0];
    if (!cell) throw new NoPlainForm({ kind: 'arguments', name: call.name });
    return cell;
  };
  return { ...call, arguments: given.map((cells) => cells && one(cells)) };
}
