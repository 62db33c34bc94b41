import { beforeAll, describe, expect, it } from '@jest/globals';
import { printedByNode } from '../plainNode';
import { withPlainForm } from './callsOnCells';

const CASES = 1000;

describe('the plain form of a call that reads cells, in IronCalc', () => {
  let wrong: Readonly<Record<string, readonly string[]>> = {};
  beforeAll(async () => {
    wrong = await printedByNode(new URL('./cellsInIronCalc.ts', import.meta.url), String(CASES));
  });

  it.each(withPlainForm.map(({ name }) => name))(
    `of %s gives what core gives for ${CASES} valid calls`,
    (name) => {
      expect(wrong[name]?.slice(0, 5)).toEqual([]);
    },
  );
});
