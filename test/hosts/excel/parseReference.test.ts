import { describe, expect, it } from '@jest/globals';
import { inSheet, parseReference } from '../../../src/hosts/excel/parseReference';

describe('parseReference', () => {
  it.each([
    ['A1', undefined, 'A1', 0, 0, false],
    ['Summary!$B$5', 'Summary', '$B$5', 4, 1, false],
    ["'1 Data'!$AA$10:$AB$12", '1 Data', '$AA$10:$AB$12', 9, 26, true],
    ["'it''s'!C3", "it's", 'C3', 2, 2, false],
  ])('reads %s', (text, sheet, address, row, column, isRange) =>
    expect(parseReference(text)).toEqual({ sheet, address, row, column, isRange }),
  );

  it.each(['#REF!', 'Summary!#REF!', 'A:A', 'Prices[Value]', 'budget_base', '', '1 Data!A1:'])(
    'takes «%s» for no reference',
    (text) => expect(parseReference(text)).toBeUndefined(),
  );

  it('reads what inSheet writes', () =>
    expect(parseReference(inSheet("l'an 1", '$B$2'))).toMatchObject({ sheet: "l'an 1", address: 'B2' }));
});
