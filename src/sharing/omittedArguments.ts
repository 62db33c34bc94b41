import type { Formula } from '../formula/formula';
import { mapFormula } from '../formula/formula';
import { functionCalled } from '../functions/functionCalled';

/** The arguments that calls of each MLCOST function leave out although they have a default, by function name. */
export function omittedArguments(formulas: readonly Formula[]): ReadonlyMap<string, ReadonlySet<string>> {
  const omitted = new Map<string, Set<string>>();
  for (const formula of formulas)
    mapFormula(formula, (node) => {
      const called = node.kind === 'call' ? functionCalled(node.name) : undefined;
      if (node.kind !== 'call' || !called) return node;
      Object.entries(called.parameters).forEach(([id, parameter], position) => {
        if (!('default' in parameter) || node.arguments[position]) return;
        omitted.set(called.name, (omitted.get(called.name) ?? new Set()).add(id));
      });
      return node;
    });
  return omitted;
}
