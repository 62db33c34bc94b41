import type { Formula } from './formula';
import { type Matrix, nativeFunctions, NoValueError, type Scalar, type Value } from './nativeFunctions';

/** Where an evaluated formula gets what it does not hold itself. */
export interface Scope {
  /** The value of a name: one cell, or the cells of a range. */
  readonly name: (name: string) => Value;
  /** The result of a function that a sheet does not have by itself. */
  readonly call: (name: string, values: readonly (Value | null)[]) => Value;
}

/**
 * The value of a formula, for the operators and the native functions that our own sheets use.
 *
 * @throws {Error} for anything else: our templates are tested, a user's formula goes to an engine
 */
export function evaluateFormula(formula: Formula, scope: Scope): Value {
  switch (formula.kind) {
    case 'number':
      return Number(formula.text);
    case 'text':
    case 'boolean':
      return formula.value;
    case 'name':
      return scope.name(formula.name);
    case 'array':
      return formula.rows.map((row) => row.map((cell) => evaluateFormula(cell, scope) as Scalar));
    case 'prefix':
      return lift(evaluateFormula(formula.operand, scope), 0, (value) =>
        formula.operator === '-' ? -toNumber(value) : value,
      );
    case 'postfix':
      return lift(evaluateFormula(formula.operand, scope), 0, (value) => toNumber(value) / 100);
    case 'binary':
      return lift(
        evaluateFormula(formula.left, scope),
        evaluateFormula(formula.right, scope),
        operators[formula.operator],
      );
    case 'call':
      return evaluateCall(formula, scope);
    default:
      throw new Error(`Cannot evaluate ${formula.kind}`);
  }
}

function evaluateCall(formula: Extract<Formula, { kind: 'call' }>, scope: Scope): Value {
  if (formula.name === 'IF') return evaluateIf(formula.arguments, scope);
  if (formula.name === 'IFERROR') return evaluateIfError(formula.arguments, scope);
  const values = formula.arguments.map((argument) => argument && evaluateFormula(argument, scope));
  const native = nativeFunctions[formula.name];
  return native ? native(values.map((value) => value ?? 0)) : scope.call(formula.name, values);
}

/** Only the chosen branch is evaluated, so that the other may divide by zero. */
function evaluateIf([condition, whenTrue, whenFalse]: readonly (Formula | null)[], scope: Scope): Value {
  const holds = condition ? Boolean(evaluateFormula(condition, scope)) : false;
  const branch = holds ? whenTrue : whenFalse;
  return branch ? evaluateFormula(branch, scope) : holds ? 0 : false;
}

function evaluateIfError([attempt, otherwise]: readonly (Formula | null)[], scope: Scope): Value {
  try {
    return attempt ? evaluateFormula(attempt, scope) : 0;
  } catch (error) {
    if (error instanceof NoValueError) return otherwise ? evaluateFormula(otherwise, scope) : 0;
    throw error;
  }
}

const operators: Readonly<Record<string, (left: Scalar, right: Scalar) => Scalar>> = {
  '+': (left, right) => toNumber(left) + toNumber(right),
  '-': (left, right) => toNumber(left) - toNumber(right),
  '*': (left, right) => toNumber(left) * toNumber(right),
  '/': (left, right) => toNumber(left) / toNumber(right),
  '^': (left, right) => toNumber(left) ** toNumber(right),
  '&': (left, right) => `${left}${right}`,
  '=': (left, right) => order(left, right) === 0,
  '<>': (left, right) => order(left, right) !== 0,
  '<': (left, right) => order(left, right) < 0,
  '>': (left, right) => order(left, right) > 0,
  '<=': (left, right) => order(left, right) <= 0,
  '>=': (left, right) => order(left, right) >= 0,
};

const KINDS = ['number', 'string', 'boolean'];

/** Below, at or above 0, as a sheet has it: any number before any text before any logical value, texts without regard to case. */
function order(left: Scalar, right: Scalar): number {
  if (typeof left !== typeof right) return KINDS.indexOf(typeof left) - KINDS.indexOf(typeof right);
  const [one, other] = [compared(left), compared(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const compared = (value: Scalar): Scalar => (typeof value === 'string' ? value.toLowerCase() : value);

function lift(
  left: Value,
  right: Value,
  operator: ((left: Scalar, right: Scalar) => Scalar) | undefined,
): Value {
  if (!operator) throw new Error('Cannot evaluate this operator');
  if (!Array.isArray(left) && !Array.isArray(right)) return operator(left as Scalar, right as Scalar);
  const shape = (Array.isArray(left) ? left : right) as Matrix;
  if (Array.isArray(left) && Array.isArray(right) && !haveSameShape(left as Matrix, right as Matrix))
    throw new Error('Ranges of different shapes');
  const at = (value: Value, row: number, column: number): Scalar =>
    Array.isArray(value) ? ((value as Matrix)[row]?.[column] ?? 0) : (value as Scalar);
  return shape.map((cells, row) =>
    cells.map((_, column) => operator(at(left, row, column), at(right, row, column))),
  );
}

const haveSameShape = (one: Matrix, other: Matrix) =>
  one.length === other.length && one[0]?.length === other[0]?.length;

function toNumber(value: Scalar): number {
  const result = value === '' ? NaN : Number(value);
  if (Number.isNaN(result)) throw new NoValueError(`Not a number: «${value}»`);
  return result;
}
