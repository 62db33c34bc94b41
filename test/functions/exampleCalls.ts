import { evaluateFormula } from '../../src/formula/evaluateFormula';
import type { Value } from '../../src/formula/nativeFunctions';
import { parseFormula } from '../../src/formula/parseFormula';
import { catalogue } from '../../src/functions/catalogue';
import type { CostFunction } from '../../src/functions/costFunction';
import { serialOf } from '../../src/functions/isoDate';
import type { Parameter } from '../../src/functions/parameters';

export const functions: readonly CostFunction[] = catalogue;

/** The arguments of the documented example, as Excel would hand them over. */
export function exampleArguments({ name, example }: CostFunction): readonly unknown[] {
  const call = parseFormula(example);
  if (call.kind !== 'call' || call.name !== name) throw new Error(`${name} has no example`);
  return call.arguments.map((argument) => argument && evaluateFormula(argument, scope));
}

const scope = {
  name: (name: string): Value => {
    throw new Error(`${name} in an example`);
  },
  call: (name: string, values: readonly (Value | null)[]): Value => {
    if (name !== 'DATE') throw new Error(`${name} in an example`);
    const [year, month, day] = values.map((value) => String(value).padStart(2, '0'));
    return serialOf(`${year}-${month}-${day}`);
  },
};

export interface Position {
  readonly declaration: CostFunction;
  readonly id: string;
  readonly parameter: Parameter;
  /** The example with another value at this position. */
  readonly with: (value: unknown) => readonly unknown[];
}

/** Every argument of every function. */
export const positions: readonly Position[] = functions.flatMap((declaration) => {
  const given = exampleArguments(declaration);
  return Object.entries(declaration.parameters).map(([id, parameter], position) => ({
    declaration,
    id,
    parameter,
    with: (value: unknown) =>
      Array.from({ length: Math.max(given.length, position + 1) }, (_, index) =>
        index === position ? value : given[index],
      ),
  }));
});
