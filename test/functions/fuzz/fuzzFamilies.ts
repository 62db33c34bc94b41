import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Family } from '../../../src/functions/costFunction';
import { printedByNode } from '../../plainNode';
import { functions } from '../exampleCalls';
import type { Fuzzed } from './fuzz';

const CALLS = 200_000;

/** Two test files share the families, so that two processors share the work. */
export function fuzzFamilies(families: readonly Family[]): void {
  const chosen = functions.filter(({ family }) => families.includes(family));

  describe('callFunction, whatever it is given', () => {
    let outcomes: readonly Fuzzed[] = [];
    beforeAll(async () => {
      outcomes = await printedByNode(new URL('./fuzz.ts', import.meta.url), String(CALLS), ...families);
    }, 1_200_000);

    it.each(chosen.map(({ name }) => name))(
      `gives finite cells or a sentence in ${CALLS.toLocaleString('en')} calls of %s`,
      (name) => {
        const outcome = outcomes.find((each) => each.name === name);
        expect(outcome?.fault).toBeUndefined();
        expect(outcome?.calls).toBe(CALLS);
        expect(outcome?.answered).toBeGreaterThan(CALLS / 20);
        expect(outcome?.answered).toBeLessThan(CALLS);
      },
    );
  });
}
