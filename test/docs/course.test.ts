import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { layout } from '../../src/budget/layout';
import { budgetWorkbook } from '../../src/budget/budgetWorkbook';
import { everyProject } from '../../src/budget/projects';
import { functionNamed } from '../../src/functions/catalogue';
import { shell as en } from '../../src/text/en/pane/shell';
import { shell as fr } from '../../src/text/fr/pane/shell';
import { churnOptions } from '../budget/samples';

const views = { en: Object.values<string>(en.views), fr: Object.values<string>(fr.views) };
const LINES = 48;

describe.each([
  ['en', 'docs/course.md'],
  ['fr', 'docs/fr/course.md'],
] as const)('the course in %s', (language, path) => {
  const url = new URL(`../../${path}`, import.meta.url);
  const rows = readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  const targets = (pattern: RegExp) =>
    rows.flatMap((row) => [...row.matchAll(pattern)].map(([, found = '']) => found));

  it('has an answer for each of its 48 lines, in their order', () => {
    expect(rows.map((row) => Number(row.split('|')[1]))).toEqual(
      Array.from({ length: LINES }, (_, index) => index + 1),
    );
    for (const row of rows) expect(row).toMatch(/`[^`]+`|\*\*[^*]+\*\*/);
  });

  it.each(Object.values(everyProject))('names cells and tables that the budget has: $id', (project) => {
    const workbook = layout(budgetWorkbook({ ...churnOptions, project, language, inputs: {} }), 'plain');
    const known = new Set(
      workbook.sheets.flatMap(({ title, names, tables }) =>
        [...names, ...tables].map(({ name }) => `${title}!${name}`),
      ),
    );
    const named = targets(/`([^`]+![^`]+)`/g);
    expect(named.length).toBeGreaterThan(LINES);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names functions that exist, views that the pane has and pages that are there', () => {
    expect(targets(/`MLCOST\.([A-Z]+)`/g).filter((name) => !functionNamed(name))).toEqual([]);
    expect(targets(/\*\*([^*]+)\*\*/g).filter((view) => !views[language].includes(view))).toEqual([]);
    expect(targets(/\]\(([^)]+)\)/g).filter((page) => !existsSync(new URL(page, url)))).toEqual([]);
  });
});
