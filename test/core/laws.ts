import { expect, it } from '@jest/globals';
import fc from 'fast-check';

/** Amounts, volumes and prices as they occur: from nothing to far beyond any project. */
export const amount = fc.oneof(
  fc.constant(0),
  fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
  fc.integer({ min: 0, max: 1_000_000 }),
);
export const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
export const share = fc.oneof(
  fc.constantFrom(0, 0.5, 1),
  fc.double({ min: 0, max: 1, noNaN: true }).map((value) => (value < 1e-9 ? 0 : value)),
);

/** Equal up to the noise of binary fractions. */
export function expectSame(actual: number, expected: number, relative = 1e-12): void {
  const slack = relative * Math.max(Math.abs(actual), Math.abs(expected)) + 1e-300;
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(slack);
}

interface CostLaws<Input> {
  /** What the cost is proportional to, where nothing else is fixed. */
  readonly quantities: readonly (keyof Input)[];
  /** What must not make it cheaper. */
  readonly raises: readonly (keyof Input)[];
  /** What must not make it dearer. */
  readonly lowers?: readonly (keyof Input)[];
  /** What is paid all the same when nothing is used. */
  readonly fixed?: (input: Input) => number;
}

/** States the laws that hold for any cost: free where nothing is used, proportional, monotonic, finite. */
export function itIsACost<Input extends Readonly<Record<keyof Input, number>>>(
  cost: (input: Input) => number,
  inputs: fc.Arbitrary<Input>,
  { quantities, raises, lowers = [], fixed = () => 0 }: CostLaws<Input>,
): void {
  const variable = (input: Input) => cost(input) - fixed(input);
  const slack = (input: Input) => 1e-9 * Math.max(1, cost(input));

  it.each(quantities)('costs nothing but what is fixed without %s', (quantity) => {
    fc.assert(fc.property(inputs, (input) => expect(cost({ ...input, [quantity]: 0 })).toBe(fixed(input))));
  });

  it.each(quantities)('doubles with twice the %s', (quantity) => {
    fc.assert(
      fc.property(inputs, (input) => {
        const twice = variable({ ...input, [quantity]: 2 * input[quantity] });
        expect(Math.abs(twice - 2 * variable(input))).toBeLessThanOrEqual(slack(input));
      }),
    );
  });

  it.each(raises)('never falls when %s rises', (price) => {
    fc.assert(
      fc.property(inputs, share, (input, rise) => {
        const dearer = { ...input, [price]: input[price] * (1 + rise) };
        expect(cost(dearer)).toBeGreaterThanOrEqual(cost(input) - slack(input));
      }),
    );
  });

  if (lowers.length > 0)
    it.each(lowers)('never rises when %s rises', (relief) => {
      fc.assert(
        fc.property(inputs, share, (input, fall) => {
          const less = { ...input, [relief]: input[relief] * fall };
          expect(cost(less)).toBeGreaterThanOrEqual(cost(input) - slack(input));
        }),
      );
    });

  it('is a finite amount, never negative', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(Number.isFinite(cost(input))).toBe(true);
        expect(cost(input)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
}
