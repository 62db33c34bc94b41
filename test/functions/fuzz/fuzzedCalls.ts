import type { CostFunction } from '../../../src/functions/costFunction';
import type { Given } from '../callArguments';
import { exampleArguments } from '../exampleCalls';
import { Random } from '../random';
import { validCall } from '../validCall';
import { oddValue } from './oddValues';

/** So many valid calls are drawn and then used again and again, as drawing one takes longer than calling. */
const VALID = 4000;

/**
 * Calls of a function, the same in every run: valid ones and the documented example, with none, one or several
 * arguments replaced by anything.
 */
export function fuzzedCalls(declaration: CostFunction): () => readonly unknown[] {
  const random = new Random(declaration.name.length * 7919 + declaration.name.charCodeAt(0));
  const valid = validCalls(declaration, random);
  const example = exampleArguments(declaration);
  const parameters = Object.keys(declaration.parameters).length;
  return () => {
    const raw = [...(random.chance(0.1) ? example : random.one(valid))];
    for (let spoiled = random.one([0, 0, 1, 1, 2, parameters]); spoiled > 0; spoiled--)
      raw[random.whole(0, parameters - 1)] = oddValue(random);
    return random.chance(0.05) ? raw.slice(0, random.whole(0, raw.length - 1)) : raw;
  };
}

function validCalls(declaration: CostFunction, random: Random): readonly (readonly Given[])[] {
  const calls: (readonly Given[])[] = [];
  while (calls.length < VALID) {
    const drawn = validCall(declaration, random.whole(1, 4), random);
    if (drawn) calls.push(drawn.given);
  }
  return calls;
}
