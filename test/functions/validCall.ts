import { InputError, NoResultError } from '../../src/core/errors';
import { callFunction, type Cell } from '../../src/functions/callFunction';
import type { CostFunction } from '../../src/functions/costFunction';
import { argumentFor, type Given, type Scalar } from './callArguments';
import type { Random } from './random';

export type Expected = readonly (readonly (Scalar | 'an error')[])[];

/** A simulation of the usual ten thousand trials takes as long as hundreds of calls. */
const FEW_TRIALS = 150;

/**
 * Arguments drawn for a function and put in order as its rules ask for, with the result of core; undefined when they
 * stay invalid.
 *
 * @param length - cells of an argument that is a range
 */
export function validCall(
  declaration: CostFunction,
  length: number,
  random: Random,
): { given: Given[]; expected: Expected } | undefined {
  const given = Object.entries(declaration.parameters).map(([name, parameter]) =>
    name === 'trials' ? random.whole(100, FEW_TRIALS) : argumentFor(parameter, length, random),
  );
  for (let repairs = 0; repairs < 12; repairs++) {
    try {
      const result = callFunction(declaration, given);
      const rows = Array.isArray(result) ? (result as readonly (readonly Cell[])[]) : [[result as Cell]];
      return {
        given,
        expected: rows.map((row) => row.map((cell) => (typeof cell === 'object' ? 'an error' : cell))),
      };
    } catch (error) {
      if (error instanceof NoResultError && declaration.result.shape === 'cell')
        return { given, expected: [['an error']] };
      if (!(error instanceof InputError) || !repair(Object.keys(declaration.parameters), given, error))
        return undefined;
    }
  }
  return undefined;
}

/** Puts right what a rule across arguments refuses: an order, a length. */
function repair(names: readonly string[], given: Given[], { argument, rule }: InputError): boolean {
  if (!('other' in rule)) return false;
  const [one, other] = [names.indexOf(argument), names.indexOf(rule.other)];
  const [value, limit] = [given[one] ?? null, given[other] ?? null];
  if (rule.kind === 'sameSizeAs') {
    const length = typeof limit === 'number' ? limit : Array.isArray(limit) ? limit.flat().length : 0;
    if (!Array.isArray(value) || length < 2) return false;
    const cells = value.flat() as Scalar[];
    given[one] = [Array.from({ length }, (_, index) => cells[index % cells.length] ?? 0)];
    return true;
  }
  const isAtLeast = rule.kind === 'atLeastArgument';
  given[one] = paired(value, limit, isAtLeast ? Math.max : Math.min);
  given[other] = paired(limit, value, isAtLeast ? Math.min : Math.max);
  return given[one] !== null && given[other] !== null;
}

function paired(value: Given, other: Given, pick: (a: number, b: number) => number): Given {
  if (typeof value === 'number' && typeof other === 'number') return pick(value, other);
  if (!Array.isArray(value) || !Array.isArray(other)) return null;
  const others = other.flat() as number[];
  return [(value.flat() as number[]).map((each, index) => pick(each, others[index] ?? each))];
}
