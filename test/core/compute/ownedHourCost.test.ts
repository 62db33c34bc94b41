import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type OwnMachine, ownedHourCost } from '../../../src/core/compute/ownedHourCost';
import { amount, itIsACost, positive, share } from '../laws';

const server: OwnMachine = {
  purchase: 36_018,
  lifeYears: 5,
  utilisation: 0.6,
  powerKw: 1.275,
  electricity: 0.12,
  pue: 1.25,
  residual: 0,
  opexRate: 0.05,
};
/** One unit of money an hour, worked around the clock for a year. */
const plain: OwnMachine = {
  ...server,
  purchase: 8760,
  lifeYears: 1,
  utilisation: 1,
  powerKw: 0,
  opexRate: 0,
};

describe('ownedHourCost', () => {
  it('makes 1.90 an hour of a chip of 36,018 that lasts five years and works 60 % of the time', () => {
    expect(ownedHourCost(server)).toBeCloseTo(1.9044, 4);
  });

  it.each([
    ['the purchase alone, over a year around the clock', plain, 1],
    ['working half the time', { ...plain, utilisation: 0.5 }, 2],
    ['sold for half the price in the end', { ...plain, residual: 4380 }, 0.5],
    ['a tenth of the purchase a year for room and hands', { ...plain, opexRate: 0.1 }, 1.1],
    // arXiv 2405.21015 (Epoch AI): a server with eight chips draws 10.2 kW, 1.1 of its power where hyperscalers cool.
    ['electricity alone', { ...plain, purchase: 0, powerKw: 10.2 / 8, pue: 1.1, electricity: 0.1 }, 0.140_25],
  ])('adds up by hand: %s', (_, machine, expected) => {
    expect(ownedHourCost(machine)).toBeCloseTo(expected, 12);
  });

  itIsACost(
    ownedHourCost,
    fc.record<OwnMachine>({
      purchase: positive,
      lifeYears: fc.double({ min: 0.5, max: 20, noNaN: true }),
      utilisation: fc.double({ min: 0.01, max: 1, noNaN: true }),
      powerKw: amount,
      electricity: share,
      pue: fc.double({ min: 1, max: 2, noNaN: true }),
      residual: fc.constant(0),
      opexRate: share,
    }),
    {
      quantities: ['purchase'],
      raises: ['purchase', 'powerKw', 'electricity', 'pue', 'opexRate'],
      lowers: ['lifeYears', 'utilisation'],
      fixed: ({ powerKw, pue, electricity }) => powerKw * pue * electricity,
    },
  );
});
