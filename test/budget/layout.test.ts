import { describe, expect, it } from '@jest/globals';
import { address, columnName, rangeAddress } from '../../src/budget/address';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import type { LaidOutCell } from '../../src/budget/layout';
import { totalsOf } from '../../src/budget/totals';
import { churnOptions, laidOutChurn } from './samples';

const formulasOf = (language: 'en' | 'fr', style: 'plain' | 'mlcost') =>
  laidOutChurn({ language, formulas: style }).sheets.flatMap(({ title, rows }) =>
    rows
      .flat()
      .flatMap((cell: LaidOutCell | null) =>
        cell?.formula === undefined ? [] : [`${title}: ${cell.formula}`],
      ),
  );

describe('layout', () => {
  it('names every figure that totals are read from, for who finds the budget in a workbook', () => {
    const { sheets, values } = laidOutChurn();
    const names = new Set(sheets.flatMap((sheet) => sheet.names.map(({ name }) => name)));
    const read = { get: (id: string) => (names.has(id) ? values.get(id) : undefined) };
    expect(totalsOf(read)).toEqual(totalsOf(values));
  });

  it('writes no MLCOST function in the plain style', () => {
    expect(formulasOf('fr', 'plain').filter((formula) => formula.includes('MLCOST.'))).toEqual([]);
  });

  it('uses MLCOST functions where a line is more than a product in the other style', () => {
    const used = new Set(
      formulasOf('en', 'mlcost').flatMap((formula) => formula.match(/MLCOST\.[A-Z]+/g) ?? []),
    );
    expect([...used].sort()).toEqual(
      [
        'ACQUISITION',
        'ANNOTATE',
        'BREAKEVEN',
        'CIR',
        'CLEANING',
        'DRIFT',
        'EVM',
        'MITIGATION',
        'PHASES',
        'RETRAIN',
        'RISKBUDGET',
        'SERVING',
        'STORAGE',
        'TCO',
        'TRAINCOST',
        'UPLIFT',
        'VIABILITY',
      ].map((name) => `MLCOST.${name}`),
    );
  });

  it('stays within the length of a formula', () => {
    expect(Math.max(...formulasOf('fr', 'plain').map(({ length }) => length))).toBeLessThan(8192);
  });

  it('leaves no name of ours in a formula', () => {
    expect(
      formulasOf('en', 'plain').filter((formula) => /_(budget|likely|quantity|type)\b/.test(formula)),
    ).toEqual([]);
  });

  it('is plain data', () => {
    const workbook = budgetWorkbook(churnOptions);
    expect(JSON.parse(JSON.stringify(workbook))).toEqual(workbook);
  });

  it('gives cells legal names, unique on their sheet', () => {
    for (const { title, names } of laidOutChurn().sheets) {
      const seen = names.map(({ name }) => name.toLowerCase());
      expect([title, new Set(seen).size]).toEqual([title, seen.length]);
      for (const name of seen) expect(name).toMatch(/^(?![a-z]{1,3}\d+$)(?!r\d*c\d*$)[a-z_][a-z0-9_]*$/);
    }
  });

  it('keeps sheet titles within the rules of Excel', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const { title } of laidOutChurn({ language }).sheets)
        expect(title).toMatch(/^(?!')[^:\\/?*[\]]{1,31}(?<!')$/);
    }
  });
});

describe('address', () => {
  const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

  it.each([
    ['moves along with a neighbour in the row', address(at('S', 4, 1), at('S', 4, 7)), 'B5'],
    ['is fixed elsewhere on the sheet', address(at('S', 4, 1), at('S', 9, 7)), '$B$5'],
    ['names another sheet', address(at('Prices', 4, 1), at('S', 4, 7)), 'Prices!$B$5'],
    ['quotes what is not a plain word', address(at('2 Data', 0, 0), at('S', 4, 7)), "'2 Data'!$A$1"],
    ['doubles an apostrophe', address(at("l'an", 0, 0), at('S', 4, 7)), "'l''an'!$A$1"],
    ['quotes what looks like a cell', address(at('Q1', 0, 0), at('S', 4, 7)), "'Q1'!$A$1"],
    ['quotes letters outside ASCII', address(at('Hypothèses', 0, 0), at('S', 4, 7)), "'Hypothèses'!$A$1"],
    ['covers a range', rangeAddress([at('S', 1, 2), at('S', 3, 2)], at('T', 0, 0)), 'S!$C$2:$C$4'],
    ['covers neighbours in the row', rangeAddress([at('S', 1, 2), at('S', 1, 5)], at('S', 1, 0)), 'C2:F2'],
  ])('%s', (_, actual, expected) => expect(actual).toBe(expected));

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('calls column %d %s', (column, name) => expect(columnName(column)).toBe(name));
});
