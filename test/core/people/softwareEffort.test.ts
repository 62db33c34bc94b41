import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COCOMO_MODES, type CocomoMode, softwareEffort } from '../../../src/core/people/softwareEffort';
import { expectSame } from '../laws';

const software = (ksloc: number, mode: CocomoMode, scaleSum = 18.97) => ({ ksloc, mode, eaf: 1, scaleSum });

describe('softwareEffort', () => {
  it('needs 26.9 person-months for 10,000 lines of plain software', () => {
    expect(softwareEffort(software(10, 'organic')).personMonths).toBeCloseTo(26.93, 2);
  });

  // cs.nmsu.edu, COCOMO, after B. Boehm, Software Engineering Economics, 1981: 91 person-months, 14 months, 6.5 people,
  // and 1,216 person-months, 24 months, 51 people; the staff is divided from rounded figures there.
  it.each([
    ['a plain project of 32,000 lines', software(32, 'organic'), 91, 14, 6.5],
    ['an embedded project of 128,000 lines', software(128, 'embedded'), 1216, 24, 51],
  ])('agrees with the worked examples of Boehm: %s', (_, input, personMonths, months, people) => {
    const effort = softwareEffort(input);
    expect(Math.round(effort.personMonths)).toBe(personMonths);
    expect(Math.round(effort.durationMonths)).toBe(months);
    expect(Math.abs(effort.averageStaff - people)).toBeLessThan(1);
  });

  // gristprojectmanagement.us, Basic COCOMO effort formulas for three modes: 200,000 lines.
  it.each([
    ['organic', 626],
    ['semi', 1133],
    ['embedded', 2077],
  ] as const)('agrees with a published comparison: 200,000 lines, %s', (mode, published) => {
    expect(Math.abs(softwareEffort(software(200, mode)).personMonths - published)).toBeLessThan(1);
  });

  it('works out COCOMO II by hand: scale factors of 24 make an exponent of 1.15', () => {
    const effort = softwareEffort(software(100, 'II', 24));
    expect(effort.personMonths).toBeCloseTo(2.94 * 10 ** 2.3, 9);
    expect(effort.personMonths).toBeCloseTo(586.61, 2);
    expect(effort.durationMonths).toBeCloseTo(29.7, 1);
    expect(effort.averageStaff).toBeCloseTo(19.75, 1);
  });

  it('needs effort in proportion to the size where the scale factors sum to 9', () => {
    expect(softwareEffort(software(50, 'II', 9)).personMonths).toBeCloseTo(147, 9);
  });

  it.each(COCOMO_MODES)('makes 1,000 lines cost the first coefficient: %s', (mode) => {
    const coefficients = { II: 2.94, organic: 2.4, semi: 3, embedded: 3.6 };
    expect(softwareEffort(software(1, mode)).personMonths).toBe(coefficients[mode]);
  });

  it('heeds scale factors in COCOMO II only', () => {
    expect(softwareEffort(software(9, 'semi', 0))).toEqual(softwareEffort(software(9, 'semi', 40)));
    const [eased, strained] = [softwareEffort(software(9, 'II', 0)), softwareEffort(software(9, 'II', 40))];
    expect(eased.personMonths).toBeLessThan(strained.personMonths);
  });

  const inputs = fc.record({
    ksloc: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
    mode: fc.constantFrom(...COCOMO_MODES),
    eaf: fc.double({ min: 0.1, max: 10, noNaN: true }),
    scaleSum: fc.double({ min: 0, max: 40, noNaN: true }),
  });

  it('has the people that do the effort in the time', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { personMonths, durationMonths, averageStaff } = softwareEffort(input);
        expectSame(averageStaff * durationMonths, personMonths);
        expect(Math.min(personMonths, durationMonths, averageStaff)).toBeGreaterThan(0);
        expect(Number.isFinite(personMonths + durationMonths + averageStaff)).toBe(true);
      }),
    );
  });

  it('takes effort in proportion to the multiplier and more of everything for more lines', () => {
    fc.assert(
      fc.property(inputs, fc.double({ min: 1, max: 3, noNaN: true }), (input, factor) => {
        const effort = softwareEffort(input);
        expectSame(
          softwareEffort({ ...input, eaf: factor * input.eaf }).personMonths,
          factor * effort.personMonths,
        );
        const larger = softwareEffort({ ...input, ksloc: factor * input.ksloc });
        expect(larger.personMonths).toBeGreaterThanOrEqual(effort.personMonths);
        expect(larger.durationMonths).toBeGreaterThanOrEqual(effort.durationMonths);
      }),
    );
  });
});
