import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayRate, type Employment } from '../../../src/core/people/dayRate';
import { itIsACost, positive, share } from '../laws';

const scientist: Employment = {
  annualGross: 55_000,
  employerLoad: 0.45,
  daysPerYear: 218,
  overhead: 0.2,
  utilisation: 1,
};

describe('dayRate', () => {
  it('makes 438.99 a day of a gross salary of 55,000', () => {
    expect(dayRate(scientist)).toBeCloseTo(438.99, 2);
  });

  // The rates of the price book, rounded there to the next 5 or 10.
  it.each([
    ['data engineer', 60_000, 478.9],
    ['engineer for machine learning', 65_000, 518.81],
    ['project manager', 62_000, 494.86],
    ['analyst', 48_000, 383.12],
    ['annotator', 28_000, 223.49],
  ])('makes the rate of the %s', (_, annualGross, expected) => {
    expect(dayRate({ ...scientist, annualGross })).toBeCloseTo(expected, 2);
  });

  it.each([
    // Eurostat, labour cost levels 2024: 32.2 % of the labour cost in France is not wages, 47.5 % on top of them.
    ['the load of France', { ...scientist, employerLoad: 0.322 / 0.678, overhead: 0 }, 55_000 / 0.678 / 218],
    ['nothing on top of the salary', { ...scientist, employerLoad: 0, overhead: 0, daysPerYear: 220 }, 250],
    [
      'half the days sold',
      { ...scientist, employerLoad: 0, overhead: 0, daysPerYear: 220, utilisation: 0.5 },
      500,
    ],
  ])('adds up by hand: %s', (_, input, expected) => {
    expect(dayRate(input)).toBeCloseTo(expected, 9);
  });

  itIsACost(
    dayRate,
    fc.record<Employment>({
      annualGross: positive,
      employerLoad: share,
      daysPerYear: fc.double({ min: 1, max: 366, noNaN: true }),
      overhead: share,
      utilisation: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
    {
      quantities: ['annualGross'],
      raises: ['annualGross', 'employerLoad', 'overhead'],
      lowers: ['daysPerYear', 'utilisation'],
    },
  );
});
