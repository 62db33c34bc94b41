import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressLists, type Block, blockAddress, blocks } from '../../../src/hosts/excel/draw/blocks';

const letters = (text: string) => text.split('\n').map((line) => [...line].map((letter) => letter.trim()));
const found = (text: string) =>
  Object.fromEntries(
    [...blocks(letters(text), (letter) => letter || undefined)].map(([letter, areas]) => [
      letter,
      areas.map(blockAddress),
    ]),
  );

describe('blocks', () => {
  it('joins equal cells along the rows, then equally wide runs below each other', () => {
    expect(found('aab\naab\n ab')).toEqual({ a: ['A1:B2', 'B3'], b: ['C1:C3'] });
  });

  it('leaves cells without a value out, and rows may be of different length', () => {
    expect(found(' a\n\n a\na')).toEqual({ a: ['B1', 'B3', 'A4'] });
  });

  it('covers every cell that has a value, once, with its value', () => {
    const cell = fc.constantFrom('', 'a', 'b');
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
        const painted = rows.map((cells) => cells.map(() => ''));
        const paint = (value: string, { top, left, bottom, right }: Block) => {
          for (const cells of painted.slice(top, bottom + 1))
            for (let column = left; column <= right; column++) cells[column] += value;
        };
        for (const [value, areas] of blocks(rows, (one) => one || undefined))
          for (const area of areas) paint(value, area);
        expect(painted).toEqual(rows);
      }),
    );
  });
});

describe('addressLists', () => {
  it('splits a long list where Excel would refuse it', () => {
    const addresses = Array.from({ length: 1000 }, (_, index) => `A${index + 1}:ZZ${index + 1}`);
    const lists = addressLists(addresses);
    expect(lists.join(',')).toBe(addresses.join(','));
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(4000);
    expect(lists.length).toBeLessThan(5);
  });
});
