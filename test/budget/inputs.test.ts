import { describe, expect, it } from '@jest/globals';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import { inputsOf, readInputs } from '../../src/budget/inputs';
import { serialOf } from '../../src/functions/isoDate';
import { churnOptions } from './samples';

const known = inputsOf(budgetWorkbook(churnOptions));

describe('readInputs', () => {
  it.each(['2027-05', '2027-05-01', '2027-05-17', serialOf('2027-05-31')])(
    'takes %s as the month that begins on its first day',
    (given) =>
      expect(readInputs({ START_MONTH: given }, known)).toEqual({ START_MONTH: serialOf('2027-05-01') }),
  );

  it('takes a day as it is', () => {
    expect(readInputs({ BUDGET_DATE: '2027-05-17' }, known)).toEqual({ BUDGET_DATE: serialOf('2027-05-17') });
  });

  it.each(['soon', '2027-02-30', '1850-01-01', '1999-12-31', '', 12])(
    'refuses %j as the first month',
    (given) =>
      expect(readInputs({ START_MONTH: given }, known)).toEqual({
        kind: 'date',
        name: 'START_MONTH',
        value: String(given),
        rule: '2000-01-01',
      }),
  );

  it.each(['much', '', '1e400', 'NaN', Infinity])('refuses %j as a number', (given) =>
    expect(readInputs({ RATE_DS: given }, known)).toMatchObject({ kind: 'number', name: 'RATE_DS' }),
  );

  it.each([
    ['MONTHS_E', 0, 'A number from 1 to 18.'],
    ['D3_errorRate', 2, 'A number from 0 to 1.'],
    ['RATE_DS', -1, 'A number, at least 0.'],
  ])('refuses %s of %d, which is out of its range', (name, value, rule) =>
    expect(readInputs({ [name]: value }, known)).toEqual({ kind: 'range', name, value: String(value), rule }),
  );

  it('names the nearest inputs where there is none of the name', () => {
    expect(readInputs({ RATE_SD: 1 }, known)).toMatchObject({
      kind: 'unknownInput',
      nearest: expect.arrayContaining(['RATE_DS']),
    });
  });
});
