import { beforeAll, describe, expect, it } from '@jest/globals';
import { callFunction } from '../../src/functions/callFunction';
import { functionNamed } from '../../src/functions/catalogue';
import { functions } from './exampleCalls';

type CellFunction = (...raw: readonly unknown[]) => unknown;

/** The part of Excel's custom-functions runtime that functions.js speaks to. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

const associated = new Map<string, CellFunction>();
const runtime = {
  associate: (id: string, cellFunction: CellFunction) => associated.set(id, cellFunction),
  Error: CellError,
  ErrorCode: {
    invalidValue: '#VALUE!',
    notAvailable: '#N/A',
    invalidNumber: '#NUM!',
    divisionByZero: '#DIV/0!',
  },
};

const called = (name: string, ...raw: readonly unknown[]) => associated.get(name)?.(...raw);
const lines = [[[8, 5]], [[10, 6]], [[20, 9]]] as const;

describe('functions.js', () => {
  beforeAll(async () => {
    Object.assign(globalThis, {
      CustomFunctions: runtime,
      Office: { context: { displayLanguage: 'fr-FR' } },
    });
    await import('../../src/functions');
  });

  it('associates every function as soon as it is loaded', () => {
    expect([...associated.keys()]).toEqual(functions.map(({ name }) => name));
  });

  it('answers at once', () => {
    expect(called('RETRAIN', 4, 5, 2, 440)).toBe(3540);
    expect(called('SIMULATE', ...lines, null, 10_000)).toHaveLength(7);
  });

  it('refuses in the language of Excel, with a sentence where Excel shows one', () => {
    const refusal = (name: string, ...raw: readonly unknown[]) => {
      try {
        return called(name, ...raw);
      } catch (error) {
        return error;
      }
    };
    expect(refusal('RETRAIN', -1, 5, 2, 440)).toMatchObject({
      code: '#VALUE!',
      message: 'réentraînementsParAn doit valoir au moins 0 (reçu : -1)',
    });
    expect(refusal('RATECARD', 'NOTHING_LIKE_IT')).toMatchObject({ code: '#N/A' });
    expect(refusal('BREAKEVEN', 1, 1, 2, 1)).toMatchObject({ code: '#NUM!', message: '' });
    expect(refusal('SIMULATE', ...lines, null, 1_000_001)).toMatchObject({ code: '#VALUE!' });
  });

  it('lets Excel go on while a million trials are drawn, and gives the digits of core', async () => {
    const many = lines.map(([amounts]) => Array.from({ length: 50 }, () => [amounts[0]]));
    const raw = [...many, null, 1_000_000, 0.3, 7];
    const simulate = functionNamed('SIMULATE');
    const pending = called('SIMULATE', ...raw);
    expect(pending).toBeInstanceOf(Promise);
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 0);
    expect(await pending).toEqual(simulate && callFunction(simulate, raw));
    clearInterval(clock);
    expect(turns).toBeGreaterThan(0);
  });

  it('refuses a long call as it does a short one', async () => {
    const many = [Array.from({ length: 100 }, () => 1)];
    await expect(called('SIMULATE', many, many, many, null, 700_000)).rejects.toMatchObject({
      code: '#VALUE!',
      message: expect.stringContaining('60000000'),
    });
  });
});
