import { callsIn, type Formula } from '../formula/formula';
import { functionCalled } from '../functions/functionCalled';

/** The arguments that calls of each MLCOST function leave out although they have a default, by function name. */
export function omittedArguments(formulas: readonly Formula[]): ReadonlyMap<string, ReadonlySet<string>> {
  const omitted = new Map<string, Set<string>>();
  for (const { name, arguments: given } of formulas.flatMap(callsIn)) {
    const called = functionCalled(name);
    if (!called) continue;
    const ids = omitted.get(called.name) ?? new Set();
    omitted.set(called.name, ids);
    Object.entries(called.parameters).forEach(([id, parameter], position) => {
      if ('default' in parameter && !given[position]) ids.add(id);
    });
  }
  return omitted;
}
