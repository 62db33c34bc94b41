import fc from 'fast-check';
import type { DefinedName, SheetContent, WorkbookContent } from '../../src/sharing/workbook';
import { book, type Cells, spilling } from './samples';

/** More workbooks than the usual few: `MLCOST_BOOKS=3000 MLCOST_SEED=7 npm test -- test/sharing/generated.test.ts`. */
export const randomRuns = (usual: number) => ({
  numRuns: Number(process.env['MLCOST_BOOKS'] ?? usual),
  seed: Number(process.env['MLCOST_SEED'] ?? 5),
});

const AWKWARD = "Co&sts «it's» (été), 50%";
const quoted = `'${AWKWARD.replace("'", "''")}'`;

/** What an argument may be: cells, names, tables, spilled ranges, other sheets, arrays, calls. */
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
      'LEN("prévu à l’été : 50 %")',
      'IF(A1>3,A2,A3)',
      'INDEX(A1:A4,2)',
      'COLUMN()',
      'ROW()',
      'SUM(C1#)',
      'SUM(Tarifs[Jour homme (€)])',
      'INDEX(Tarifs[[#Data],[Runs]],2)',
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

/** The formulas of a random workbook, by address. */
export const randomCells = (count: number): fc.Arbitrary<Cells> =>
  fc
    .array(formula, { minLength: count, maxLength: count })
    .map((formulas) => Object.fromEntries(formulas.map((text, index) => [`F${index + 9}`, text])));

const INPUTS: Cells = {
  A1: 4,
  A2: 5,
  A3: 2,
  A4: 440,
  C1: spilling('=MLCOST.DRIFT(A1,A2,A3,2,A4)', 4),
};
const NAMES: readonly DefinedName[] = [{ name: 'taux', formula: 'S!$A$4/10' }];
const TABLE: Partial<SheetContent> = {
  tables: [
    {
      name: 'Tarifs',
      columns: ['Runs', 'Jour homme (€)'],
      top: 0,
      left: 0,
      bottom: 2,
      right: 1,
      headerRows: 1,
      totalRows: 0,
      formulas: [],
    },
  ],
};

/** A workbook with these formulas, the cells that they use, and every result. */
export const randomBook = (cells: Cells): WorkbookContent =>
  book(
    {
      S: { ...INPUTS, ...cells },
      [AWKWARD]: { A1: 12 },
      Tarifs: { A1: 'Runs', B1: 'Jour homme (€)', A2: 4, B2: 440, A3: 12, B3: 520 },
    },
    NAMES,
    { Tarifs: TABLE },
  );
