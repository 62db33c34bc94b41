import fc from 'fast-check';
import { describe, expect, it } from '@jest/globals';
import { isSame } from '../../src/sharing/evaluate';
import { unshare } from '../../src/sharing/share';
import { IronCalcBook } from './ironCalcBook';
import {
  book,
  edited,
  formulasOf,
  recalculated,
  shared,
  type Cells,
  valueAt,
  withoutResults,
} from './samples';

const AWKWARD = "Co&sts «it's» (été), 50%";
const quoted = `'${AWKWARD.replace("'", "''")}'`;

/** What an argument may be: cells, names, other sheets, arrays, calls. */
const operand: fc.Arbitrary<string> = fc.letrec<{ operand: string }>((tie) => ({
  operand: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(
      'A1',
      '$A$2',
      'A$3',
      '$A4',
      'taux',
      '2',
      '0.5',
      '1e2',
      `${quoted}!$A$1`,
      'SUM(A:A)',
      'SUM(1:1)',
    ),
    fc.constantFrom('SUM({1,2;3,4})', 'MAX((A1,A3))', 'SUM(A1:A4)', '@A1', '(A1+A2)', '-A1*-1', 'A3%', '+A2'),
    fc.constantFrom(
      'LEN("a ""b"" MLCOST.RETRAIN(1,2)")',
      'IF(A1>3,A2,A3)',
      'INDEX(A1:A4,2)',
      'COLUMN()',
      'ROW()',
    ),
    fc.tuple(tie('operand'), fc.constantFrom('+', '*', ' + '), tie('operand')).map((parts) => parts.join('')),
    fc
      .tuple(tie('operand'), tie('operand'), tie('operand'), tie('operand'))
      .map(([a, b, c, d]) => `MLCOST.RETRAIN(ABS(${a}),ABS(${b}), ABS(${c}),ABS(${d}))`),
    tie('operand').map((inner) => `INDEX(MLCOST.DRIFT(1,ABS(${inner}),2,3,A4),4)`),
    tie('operand').map((inner) => `SUM(MLCOST.DRIFT(1,2,ABS(${inner}),3,A4),${inner})`),
    tie('operand').map(
      (inner) => `MLCOST.RATECARD("RATE_DS","price","2026-11-24")*${inner.length > 9 ? 2 : inner}`,
    ),
  ),
})).operand;

const formula = fc.oneof(
  operand.map((inner) => `=MLCOST.RETRAIN(ABS(${inner}),A2,A3,,2)`),
  operand.map((inner) => `="coût : "&ROUND(MLCOST.RETRAIN(4,ABS(${inner}),A3,A4),2)&" €"`),
  operand.map((inner) => `=IF(MLCOST.RETRAIN(1,1,1,ABS(${inner}))>0,${inner},"rien")`),
);

const books = fc
  .array(formula, { minLength: 8, maxLength: 8 })
  .map((formulas): Cells => Object.fromEntries(formulas.map((text, index) => [`F${index + 6}`, text])));

/** IronCalc, which moves the rows here, does not read unions. */
const withoutUnions = (cells: Cells): Cells =>
  JSON.parse(JSON.stringify(cells).replaceAll('MAX((A1,A3))', 'MAX(A1,A3)')) as Cells;

const inputs: Cells = { A1: 4, A2: 5, A3: 2, A4: 440 };
const names = [{ name: 'taux', formula: 'S!$A$4/10' }];
const RUNS = 60;

describe('workbooks of random formulas', () => {
  it('give the same in plain Excel, follow inputs alike, and come back letter for letter', () => {
    let live = 0;
    fc.assert(
      fc.property(books, (cells) => {
        const before = book({ S: { ...inputs, ...cells }, [AWKWARD]: { A1: 12 } }, names);
        const { edits, conversions } = shared(before);
        const after = edited(before, edits);
        live += conversions.filter(({ how }) => how === 'live').length;
        const change = { kind: 'cell', place: { sheet: 'S', row: 0, column: 0 }, value: 7 } as const;
        const [ofOurs, ofPlain] = [before, after].map((content) =>
          recalculated(withoutResults(edited(content, [change]))),
        );
        for (const { how, source } of conversions) {
          const { row, column } = source.home;
          const at = String.fromCharCode(65 + column) + (row + 1);
          if (how !== 'live' || !ofOurs || !ofPlain) continue;
          const [one, other] = [valueAt(ofOurs, at), valueAt(ofPlain, at)];
          if (!isSame(one, other)) throw new Error(`${source.text}: ${String(one)}, plain ${String(other)}`);
        }
        const back = edited(after, unshare(after, 'en')?.edits ?? []);
        expect(formulasOf(back)).toEqual(formulasOf(before));
      }),
      { numRuns: RUNS, seed: 5 },
    );
    expect(live).toBeGreaterThan(RUNS * 8 * 0.9);
  }, 600_000);

  it('come back whole after rows and columns were inserted and sheets renamed', () => {
    fc.assert(
      fc.property(
        books,
        fc.integer({ min: 1, max: 16 }),
        fc.integer({ min: 1, max: 7 }),
        (random, row, column) => {
          const cells = withoutUnions(random);
          const before = book({ S: { ...inputs, ...cells }, [AWKWARD]: { A1: 12 } }, names);
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
          expect(Object.keys(restored)).toHaveLength(Object.keys(cells).length);
          for (const text of Object.values(restored)) expect(text).toContain('MLCOST.');
        },
      ),
      { numRuns: 12, seed: 6 },
    );
  }, 600_000);
});
