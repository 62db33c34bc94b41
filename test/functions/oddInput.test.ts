import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callFunction, type CellResult } from '../../src/functions/callFunction';
import { cellError, parameterName } from '../../src/functions/cellError';
import type { CostFunction } from '../../src/functions/costFunction';
import { LANGUAGES } from '../../src/text/language';
import { exampleArguments, functions, type Position, positions } from './exampleCalls';

/** What Excel passes in place of a missing argument after an update (office-js issue 2777). */
const invocation = { functionName: 'MLCOST.X', address: 'Sheet1!A1', isInValuePreview: false };
const errorValue = { type: 'Error', errorType: 'Div0', basicValue: '#DIV/0!' };

const ODD: readonly (readonly [string, unknown])[] = [
  ['a blank cell on the web', null],
  ['nothing', undefined],
  ['a blank cell on the desktop', 0],
  ['minus zero', -0],
  ['an empty text', ''],
  ['a space', ' '],
  ['a text', 'abc'],
  ['a number as text', '12'],
  ['a long text', 'x'.repeat(32_767)],
  ['what every object has', 'constructor'],
  ['TRUE', true],
  ['FALSE', false],
  ['a date', 46_350],
  ['one', 1],
  ['a half', 0.5],
  ['a loss', -1],
  ['the smallest number', 5e-324],
  ['an enormous number', 1e308],
  ['an enormous loss', -1e308],
  ['no number', NaN],
  ['infinity', Infinity],
  ['minus infinity', -Infinity],
  ['an error', errorValue],
  ['an invocation', invocation],
  ['a range of one cell', [[5]]],
  ['a blank range of one cell', [[null]]],
  ['a range of one cell with an error', [[errorValue]]],
  ['a row', [[1, 2]]],
  ['a column', [[1], [2]]],
  [
    'a block',
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ['a row with a blank cell', [[1, null]]],
  ['a row with a text', [['a', 1]]],
  ['four columns', [[0.5, 1, 2, 3]]],
  ['no cell', [[]]],
];

type Outcome = { readonly cells: readonly (readonly unknown[])[] } | { readonly error: string };

/** What a sheet shows: cells, or an error with its sentence; anything else is a defect and is thrown on. */
function outcome(declaration: CostFunction, raw: readonly unknown[]): Outcome {
  let result: CellResult;
  try {
    result = callFunction(declaration, raw);
  } catch (error) {
    for (const language of LANGUAGES) expectSentence(declaration, error, language);
    return { error: cellError(error, 'en').error };
  }
  const cells = typeof result === 'object' && 'length' in result ? result : [[result]];
  for (const cell of cells.flat()) expectCell(cell);
  return { cells };
}

function expectCell(cell: unknown): void {
  if (typeof cell === 'number') {
    expect(Number.isFinite(cell)).toBe(true);
    expect(Object.is(cell, -0)).toBe(false);
  } else if (typeof cell === 'object')
    expect(['num', 'div0']).toContain((cell as { missing?: unknown }).missing);
  else expect(['string', 'boolean']).toContain(typeof cell);
}

function expectSentence({ parameters }: CostFunction, error: unknown, language: 'en' | 'fr'): void {
  const { error: code, message } = cellError(error, language);
  expect(['#VALUE!', '#N/A', '#NUM!', '#DIV/0!']).toContain(code);
  expect(message).toMatch(/^\S.*[^.\s]$/);
  expect(message).not.toMatch(/undefined|\[object|null|\bNaN\b(?! ?\)?$)/);
  expect(message.length).toBeLessThan(400);
  if (code !== '#VALUE!') return;
  const named = Object.keys(parameters).map((id) => parameterName(id, language));
  const verb = language === 'en' ? ' must ' : ' doit ';
  expect(named).toContain(message.slice(0, message.indexOf(verb)));
}

const title = ({ declaration, id }: Position) => `${declaration.name}, ${id}`;
const titled = positions.map((position) => [title(position), position] as const);

describe('callFunction', () => {
  it.each(functions.map((declaration) => [declaration.name, declaration] as const))(
    'gives %s cells for its example',
    (_, declaration) => {
      expect(outcome(declaration, exampleArguments(declaration))).toHaveProperty('cells');
    },
  );

  it.each(titled)('answers odd input with finite cells or a sentence: %s', (_, position) => {
    for (const [, value] of ODD) outcome(position.declaration, position.with(value));
  });

  it('answers several odd arguments at once', () => {
    const odd = fc.oneof(
      fc.constantFrom(...ODD.map(([, value]) => value)),
      fc.double(),
      fc.integer({ min: -3, max: 40 }),
      fc.double({ min: 0, max: 1 }),
      fc.array(fc.array(fc.double({ min: 0, max: 9, noNaN: true }), { minLength: 2, maxLength: 2 }), {
        maxLength: 3,
      }),
    );
    const calls = fc.constantFrom(...functions).chain((declaration) => {
      const arity = Object.keys(declaration.parameters).length;
      return fc.tuple(fc.constant(declaration), fc.array(odd, { maxLength: arity }));
    });
    fc.assert(
      fc.property(calls, ([declaration, raw]) => {
        outcome(declaration, raw);
      }),
      { numRuns: 5000 },
    );
  });

  const optional = titled.filter(([, { parameter }]) => parameter.optional);
  it.each(optional)('takes null, nothing and an invocation as omitted: %s', (_, position) => {
    const { declaration } = position;
    const omitted = outcome(declaration, position.with(undefined));
    expect(outcome(declaration, position.with(null))).toEqual(omitted);
    expect(outcome(declaration, position.with(invocation))).toEqual(omitted);
    expect(outcome(declaration, position.with([[null]]))).toEqual(omitted);
  });

  // In an optional number a blank cell of the desktop is 0 and 0 means 0; in a flag it means FALSE.
  const alike = titled.filter(
    ([
      ,
      {
        parameter: { kind, optional },
      },
    ]) => (kind === 'number' ? !optional : kind !== 'flag' && kind !== 'rows'),
  );
  it.each(alike)('takes a blank cell alike on the desktop and the web: %s', (_, position) => {
    const { declaration } = position;
    const onDesktop = outcome(declaration, position.with(0));
    expect(outcome(declaration, position.with(null))).toEqual(onDesktop);
    expect(outcome(declaration, position.with([[0]]))).toEqual(onDesktop);
    expect(outcome(declaration, position.with([[null]]))).toEqual(onDesktop);
  });

  const single = titled.filter(
    ([
      ,
      {
        parameter: { kind },
      },
    ]) => !['series', 'shape', 'names', 'rows'].includes(kind),
  );
  it.each(single)('takes a range of one cell as that cell, and no larger one: %s', (_, position) => {
    const { declaration, id } = position;
    const [given] = exampleArguments(declaration).slice(Object.keys(declaration.parameters).indexOf(id));
    expect(outcome(declaration, position.with([[given ?? null]]))).toEqual(
      outcome(declaration, position.with(given ?? null)),
    );
    for (const cells of [[[1, 2]], [[1], [2]]]) {
      expect(() => callFunction(declaration, position.with(cells))).toThrow(
        expect.objectContaining({ argument: id, rule: { kind: 'oneCell' }, value: 2 }),
      );
    }
  });

  const withRanges = functions.filter(({ parameters }) =>
    Object.values(parameters).some(({ kind }) => kind === 'series'),
  );
  it.each(withRanges.map((declaration) => [declaration.name, declaration] as const))(
    'takes rows and columns alike: %s',
    (_, declaration) => {
      const raw = exampleArguments(declaration);
      const turned = raw.map((value) => (Array.isArray(value) ? transposed(value as unknown[][]) : value));
      const cells = (given: readonly unknown[]) =>
        (outcome(declaration, given) as { cells: unknown[][] }).cells;
      expect(cells(turned).flat()).toEqual(cells(raw).flat());
    },
  );
});

function transposed(rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}
