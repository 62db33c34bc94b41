import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { unshare } from '../../src/sharing/share';
import { IronCalcBook } from './ironCalcBook';
import { isAlike } from './isAlike';
import { randomBook, randomCells, randomRuns } from './randomBooks';
import { edited, formulasOf, recalculated, shared, type Cells, valueAt, withoutResults } from './samples';

/** IronCalc, which moves the rows here, reads no unions, tables and spilled ranges. */
const MORE = [/MAX\(\(A1,A3\)\)/g, /SUM\(C1#\)/g, /(?:SUM|INDEX)\(Tarifs[^)]*\)/g];
const simple = (cells: Cells): Cells => ({
  ...Object.fromEntries(
    Object.entries(cells).map(([at, formula]) => [
      at,
      MORE.reduce((text, pattern) => text.replaceAll(pattern, 'SUM(A1:A3)'), String(formula)),
    ]),
  ),
  C1: 1,
});

const FORMULAS = 8;
const RUNS = randomRuns(30);
const MOVED = randomRuns(8);
const say = ({ numRuns, seed }: typeof RUNS) => `${numRuns} workbooks, seed ${seed}`;

describe('workbooks of random formulas', () => {
  it(`follow inputs in plain Excel alike, and come back letter for letter (${say(RUNS)})`, () => {
    let [live, all] = [0, 0];
    fc.assert(
      fc.property(randomCells(FORMULAS), (cells) => {
        const before = randomBook(cells);
        const { edits, conversions } = shared(before);
        const after = edited(before, edits);
        live += conversions.filter(({ how }) => how === 'live').length;
        all += conversions.length;
        const change = { kind: 'cell', place: { sheet: 'S', row: 0, column: 0 }, value: 7 } as const;
        const [ofOurs, ofPlain] = [before, after].map((content) =>
          recalculated(withoutResults(edited(content, [change]))),
        );
        for (const { how, source } of conversions) {
          const { row, column } = source.home;
          const at = String.fromCharCode(65 + column) + (row + 1);
          if (how !== 'live' || !ofOurs || !ofPlain) continue;
          const [one, other] = [valueAt(ofOurs, at), valueAt(ofPlain, at)];
          if (!isAlike(one, other)) throw new Error(`${source.text}: ${String(one)}, plain ${String(other)}`);
        }
        const back = edited(after, unshare(after, 'en')?.edits ?? []);
        expect(formulasOf(back)).toEqual(formulasOf(before));
      }),
      RUNS,
    );
    expect(live).toBeGreaterThan(all * 0.9);
    expect(all).toBeGreaterThan(RUNS.numRuns * FORMULAS);
  }, 600_000);

  it(`come back whole after rows and columns were inserted (${say(MOVED)})`, () => {
    fc.assert(
      fc.property(
        randomCells(FORMULAS),
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 7 }),
        (random, row, column) => {
          const before = randomBook(simple(random));
          const after = edited(before, shared(before).edits);
          const move = (sheet: IronCalcBook) => {
            sheet.model.insertRows(0, row, 2);
            sheet.model.insertColumns(0, column, 1);
            return sheet.read();
          };
          const moved = move(new IronCalcBook(after));
          const restoration = unshare(moved, 'en');
          expect(restoration?.conflicts).toEqual([]);
          const restored = formulasOf(edited(moved, restoration?.edits ?? []));
          expect(Object.keys(restored)).toHaveLength(FORMULAS);
          for (const text of Object.values(restored)) expect(text).toMatch(/MLCOST\./i);
        },
      ),
      MOVED,
    );
  }, 600_000);
});
