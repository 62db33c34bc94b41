import { describe, expect, it } from '@jest/globals';
import type { LaidOutCell, LaidOutWorkbook } from '../../src/budget/layout';
import { everyProject } from '../../src/budget/projects';
import { laidOutProject } from './samples';

/** What Excel refuses or repairs when it opens a file: specifications and limits of Excel, Microsoft support. */
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LIKE_A1 = /^[a-z]{1,3}\d{1,7}$/i;
const LIKE_R1C1 = /^(r\d*)?(c\d*)?$/i;
const SHEET_TITLE = /^(?!')[^:\\/?*[\]]{1,31}(?<!')$/;
const MOST_FORMULA_CHARACTERS = 8192;
const MOST_NESTING_LEVELS = 64;
const MOST_ARGUMENTS = 255;
const MOST_TEXT_CHARACTERS = 32_767;
const MOST_TEXT_CHARACTERS_IN_FORMULA = 255;
const MOST_MESSAGE_CHARACTERS = 225;

const isName = (name: string) =>
  name.length <= 255 && NAME.test(name) && !LIKE_A1.test(name) && !LIKE_R1C1.test(name);

/** Deepest nesting of brackets, and most arguments of a call; what stands in quotes is not read. */
function shapeOf(formula: string): { readonly depth: number; readonly most: number; readonly open: number } {
  const counts: number[] = [];
  let [depth, most] = [0, 0];
  for (const sign of formula.replaceAll(/"(""|[^"])*"|'(''|[^'])*'/g, '_')) {
    if (sign === '(') counts.push(1);
    if (sign === ',' && counts.length > 0) counts.push((counts.pop() ?? 0) + 1);
    depth = Math.max(depth, counts.length);
    if (sign === ')') most = Math.max(most, counts.pop() ?? 0);
  }
  return { depth, most, open: counts.length };
}

const formulasOf = ({ sheets }: LaidOutWorkbook): readonly string[] => [
  ...new Set(
    sheets.flatMap(({ rows, highlights }) => [
      ...rows.flatMap((row) => row.flatMap((cell: LaidOutCell | null) => cell?.formula ?? [])),
      ...highlights.map(({ formula }) => formula),
    ]),
  ),
];

const repeated = (words: readonly string[]) => {
  const seen = words.map((word) => word.toLowerCase());
  return seen.filter((word, place) => seen.indexOf(word) !== place);
};

describe.each(Object.values(everyProject))('the workbook of $id', (project) => {
  describe.each(['en', 'fr'] as const)('in %s', (language) => {
    const workbook = laidOutProject(project, { language, runMonths: 60 });
    const { sheets } = workbook;
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null);

    it('has sheets with titles of at most 31 characters that Excel takes, each its own', () => {
      const titles = sheets.map(({ title }) => title);
      expect(
        titles.filter((title) => !SHEET_TITLE.test(title) || /^(history|historique)$/i.test(title)),
      ).toEqual([]);
      expect(repeated(titles)).toEqual([]);
    });

    it('has names that are none of a cell, unique on their sheet', () => {
      for (const { title, names } of sheets) {
        const own = names.map(({ name }) => name);
        expect([title, own.filter((name) => !isName(name)), repeated(own)]).toEqual([title, [], []]);
      }
    });

    it('has tables with names of their own and a different head on every column', () => {
      const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, ...table })));
      const names = tables.map(({ name }) => name);
      expect(tables.length).toBeGreaterThan(2);
      expect([names.filter((name) => !isName(name)), repeated(names)]).toEqual([[], []]);
      for (const { sheet, name, place } of tables) {
        const [first, last] = place;
        const heads = (sheet.rows[first.row] ?? []).slice(first.column, last.column + 1);
        expect([name, last.row > first.row, heads.length]).toEqual([
          name,
          true,
          last.column - first.column + 1,
        ]);
        expect([
          name,
          heads.filter((head) => typeof head?.value !== 'string' || head.value === '' || head.formula),
        ]).toEqual([name, []]);
        expect([name, repeated(heads.map((head) => String(head?.value)))]).toEqual([name, []]);
        expect([name, heads.filter((head) => String(head?.value).length > 255)]).toEqual([name, []]);
      }
    });

    it.each(['plain', 'mlcost'] as const)(
      'has %s formulas within the length and depth of Excel',
      (formulas) => {
        const written =
          formulas === 'plain' ? workbook : laidOutProject(project, { language, formulas, runMonths: 60 });
        const wrong = formulasOf(written).filter((formula) => {
          const { depth, most, open } = shapeOf(formula);
          const texts = formula.match(/"(""|[^"])*"/g) ?? [];
          return (
            formula.length >= MOST_FORMULA_CHARACTERS ||
            depth > MOST_NESTING_LEVELS ||
            most > MOST_ARGUMENTS ||
            open !== 0 ||
            texts.some((text) => text.length - 2 > MOST_TEXT_CHARACTERS_IN_FORMULA)
          );
        });
        expect(wrong).toEqual([]);
      },
    );

    it('has texts and messages that fit', () => {
      const texts = cells.filter(
        ({ value }) => typeof value === 'string' && value.length > MOST_TEXT_CHARACTERS,
      );
      const messages = cells.filter(
        ({ validation }) => (validation?.message.length ?? 0) > MOST_MESSAGE_CHARACTERS,
      );
      expect([texts, messages]).toEqual([[], []]);
    });

    it('has figures only where it has numbers', () => {
      expect(cells.filter(({ value }) => typeof value === 'number' && !Number.isFinite(value))).toEqual([]);
      expect(
        cells.filter(({ value }) => typeof value === 'string' && /^(#[A-Z]|NaN|undefined)/.test(value)),
      ).toEqual([]);
    });
  });
});

describe('shapeOf', () => {
  it('reads brackets and arguments, and nothing in quotes', () => {
    expect(shapeOf(`IF(A1="(,""(",SUM(B1,C1,D1),'a,(b'!A1)`)).toEqual({ depth: 2, most: 3, open: 0 });
    expect(shapeOf('((1)')).toEqual({ depth: 2, most: 1, open: 1 });
  });
});
