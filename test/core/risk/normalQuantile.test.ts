import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalQuantile } from '../../../src/core/risk/normalQuantile';
import { expectSame } from '../laws';

const inside = fc.double({ min: 1e-300, max: 1 - 2 ** -53, noNaN: true });

describe('normalQuantile', () => {
  it('puts four fifths below 0.8416 standard deviations', () => {
    expect(normalQuantile(0.8)).toBeCloseTo(0.8416212335729142, 14);
  });

  it.each([
    // Test data of M. J. Wichura, Algorithm AS 241, 1988, as R's own tests give them.
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.262340089798408],
    // scipy.special.ndtri 1.17.
    [1e-5, -4.264890793922825],
    [0.074, -1.4466320671589785],
    [0.076, -1.4325027208258116],
    [0.4, -0.2533471031357997],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.99, 2.3263478740408408],
    [0.995, 2.5758293035489004],
    [1e-10, -6.361340902404056],
    [1e-100, -21.273453560965322],
    [1e-300, -37.0470962993612],
    [5e-324, -38.467405617144344],
  ])('agrees with published values: %d', (probability, published) => {
    expectSame(normalQuantile(probability), published, 4e-15);
  });

  // Upper percentage points as statistical tables print them.
  it.each([
    [0.9, '1.282'],
    [0.95, '1.645'],
    [0.975, '1.960'],
    [0.99, '2.326'],
    [0.995, '2.576'],
    [0.999, '3.090'],
  ])('agrees with printed tables: %d', (probability, printed) => {
    expect(normalQuantile(probability).toFixed(3)).toBe(printed);
  });

  it('is exactly 0 in the middle and finite up to the ends', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(1 - 2 ** -53)).toBeCloseTo(8.2095, 4);
    expect(Number.isFinite(normalQuantile(5e-324))).toBe(true);
  });

  it('is symmetric about the middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 30 - 1 }), (numerator) => {
        const probability = numerator / 2 ** 30;
        expectSame(normalQuantile(probability), -normalQuantile(1 - probability));
      }),
    );
  });

  it('never falls when the probability rises, over the seams of its three parts too', () => {
    const seams = fc
      .constantFrom(0.075, 0.925, Math.exp(-25))
      .chain((seam) => fc.double({ min: -1e-9, max: 1e-9, noNaN: true }).map((step) => seam * (1 + step)));
    fc.assert(
      fc.property(fc.oneof(inside, seams), fc.oneof(inside, seams), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(normalQuantile(low)).toBeLessThanOrEqual(normalQuantile(high) + 1e-14 * (1 + high));
      }),
    );
  });
});
