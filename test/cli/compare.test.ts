import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projects } from '../../src/budget/projects';
import { workbookFile } from '../../src/hosts/xlsx/workbookFile';
import { laidOutProject } from '../budget/samples';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'mlcost-'));
afterAll(() => rmSync(folder, { recursive: true }));
const [before, after] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];

describe('npm run budget -- --compare', () => {
  beforeAll(async () => {
    const file = (labels: number, language: 'en' | 'fr') =>
      workbookFile(laidOutProject(projects.texts, { language, inputs: { D4_labelsPerItem: labels } }));
    writeFileSync(before, await file(1, 'en'));
    writeFileSync(after, await file(3, 'fr'));
  });

  it('says what changed in one sentence, in the language asked for', async () => {
    const { stdout, code } = await run('budget', ['--compare', before, after, '--language', 'fr']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\+2\s016\s€\s: trois annotateurs au lieu d’un\.\n$/);
  });

  it('gives the causes as JSON', async () => {
    const { stdout } = await run('budget', ['--compare', after, before, '--language', 'en', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      sentence: '−€2,016: one annotator instead of three.',
      causes: [{ name: 'D4_labelsPerItem', before: 3, after: 1, lines: ['D4'] }],
    });
  });

  it.each([
    [['--compare', before], '--compare takes two files: the budget before, and the budget after\n'],
    [['--compare', before, 'package.json'], /^package\.json: This file is not an Excel workbook/],
    [['--compare', before, 'nowhere.xlsx'], 'nowhere.xlsx cannot be read (ENOENT)\n'],
  ])('says what is wrong with %j', async (args, message) => {
    const { stderr, code } = await run('budget', [...args, '--language', 'en']);
    expect(code).toBe(1);
    expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });
});
