import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { churnTotals } from '../budget/samples';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'mlcost-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string) => join(folder, name);
const english = ['--language', 'en'];

describe('npm run budget', () => {
  it('writes the workbook and prints the totals as JSON', async () => {
    const out = file('reference.xlsx');
    const { code, stdout } = await run('budget', [
      ...english,
      '--inputs',
      'test/reference-prices.json',
      '--json',
      '--out',
      out,
    ]);
    const totals = JSON.parse(stdout) as {
      base: number;
      confidentBudget: number;
      byPhase: Record<string, number>;
    };
    expect(code).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
    expect(totals.base).toBeCloseTo(churnTotals.base, 2);
    expect(totals.confidentBudget).toBeCloseTo(churnTotals.confidentBudget, 1);
    expect(Object.keys(totals.byPhase)).toEqual(['E', 'D', 'M', 'T', 'P', 'R']);
  }, 30_000);

  it('takes a file of inputs that serves every project', async () => {
    const args = [...english, '--project', 'texts', '--inputs', 'test/reference-prices.json', '--json'];
    const { stdout } = await run('budget', [...args, '--out', file('texts.xlsx')]);
    expect((JSON.parse(stdout) as { base: number }).base).toBeCloseTo(56_959.46, 1);
  }, 30_000);

  it('writes the same bytes for the same budget', async () => {
    const args = [...english, '--date', '2026-11-24', '--start', '2027-01'];
    await run('budget', [...args, '--out', file('one.xlsx')]);
    await run('budget', [...args, '--out', file('two.xlsx')]);
    expect(readFileSync(file('one.xlsx')).equals(readFileSync(file('two.xlsx')))).toBe(true);
  }, 30_000);

  it('takes the language of the system when none is asked for', async () => {
    const { stderr } = await run('budget', ['--out', file('systeme.xlsx')], { LC_ALL: 'fr_BE.UTF-8' });
    expect(stderr).toMatch(/^Écrit : /);
  }, 30_000);

  it('sets an input from the command line over the one from the file', async () => {
    const inputs = file('inputs.json');
    writeFileSync(inputs, JSON.stringify({ R5_runsPerYear: 12, E1_quantity: 4, PROJECT_NAME: 'Leavers' }));
    const args = [
      ...english,
      '--inputs',
      inputs,
      '--set',
      'R5_runsPerYear=0',
      '--json',
      '--out',
      file('set.xlsx'),
    ];
    const { stdout } = await run('budget', args);
    expect((JSON.parse(stdout) as { retraining: number }).retraining).toBe(0);
  }, 30_000);

  it('lists every input with its unit and default', async () => {
    const { stdout } = await run('budget', [...english, '--list']);
    expect(stdout).toMatch(/^Projects: churn, leads, recommendation, forecast, chatbot, texts, blank$/m);
    expect(stdout).toMatch(/^ {2}R5_runsPerYear +4 runs a year +Retrainings per year$/m);
    expect(stdout).toMatch(/^ {2}PRICE_SEAT +60 EUR per user and month/m);
    const { inputs } = JSON.parse((await run('budget', [...english, '--list', '--json'])).stdout) as {
      inputs: object[];
    };
    expect(inputs.length).toBeGreaterThan(90);
  }, 30_000);

  it('explains itself', async () => {
    const { code, stdout } = await run('budget', ['--language', 'fr', '--help']);
    expect([code, stdout.includes('--inputs FICHIER.json')]).toEqual([0, true]);
  });
});

describe('npm run budget, asked for what cannot be', () => {
  const existing = file('existing.xlsx');
  const broken = file('broken.json');
  writeFileSync(existing, 'mine');
  writeFileSync(broken, '{');

  it.each([
    [
      'an unknown project',
      ['--project', 'mars'],
      '--project must be one of churn, leads, recommendation, forecast, chatbot, texts, blank, got "mars"',
    ],
    ['an unknown currency', ['--currency', 'XYZ'], '--currency must be one of EUR, USD, GBP, CHF, got "XYZ"'],
    ['an unknown style', ['--formulas', 'magic'], '--formulas must be one of plain, mlcost, got "magic"'],
    [
      'a month that is none',
      ['--start', '2027-13'],
      '--start must be a month such as 2027-01, got "2027-13"',
    ],
    [
      'a day that is none',
      ['--date', '2026-02-30'],
      '--date must be a day such as 2026-11-24, got "2026-02-30"',
    ],
    [
      'a run that is too long',
      ['--run-months', '61'],
      '--run-months must be a whole number from 12 to 60, got "61"',
    ],
    ['an assignment without a value', ['--set', 'RATE_DS'], '--set takes NAME=VALUE, got "RATE_DS"'],
    ['an input nobody knows', ['--set', 'RATE_SD=1'], 'There is no input RATE_SD; nearest: RATE_DS'],
    ['a word for a number', ['--set', 'RATE_DS=much'], 'RATE_DS must be a number, got "much"'],
    ['a share above 1', ['--set', 'D3_errorRate=2'], 'D3_errorRate: A number from 0 to 1. Got 2'],
    [
      'a date that is none',
      ['--set', 'START_MONTH=soon'],
      'START_MONTH must be a date such as 2027-01-01, got "soon"',
    ],
    [
      'a file of inputs that is not there',
      ['--inputs', file('none.json')],
      'cannot be read as a JSON object',
    ],
    ['a file of inputs that is broken', ['--inputs', broken], 'cannot be read as a JSON object'],
    ['a file that exists', ['--out', existing], 'exists already; add --force to replace it'],
    ['a folder that does not exist', ['--out', file('no/where.xlsx')], 'cannot be written (ENOENT)'],
    ['another kind of file', ['--out', file('budget.pdf')], '--out must end with .xlsx'],
    ['an unknown option', ['--colour', 'red'], "Unknown option '--colour'"],
    ['a day before the price book', ['--date', '2020-01-01'], 'before'],
  ])(
    'refuses %s in one sentence and writes nothing',
    async (_, args, sentence) => {
      const target = args.includes('--out') ? [] : ['--out', file('refused.xlsx')];
      const { code, stdout, stderr } = await run('budget', [...english, ...args, ...target]);
      expect(stderr).toContain(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect([code, stdout, existsSync(file('refused.xlsx'))]).toEqual([1, '', false]);
      expect(readFileSync(existing, 'utf8')).toBe('mine');
    },
    30_000,
  );

  it('refuses an unknown language in a sentence', async () => {
    const { code, stderr } = await run('budget', ['--language', 'de']);
    expect([code, stderr.trim()]).toEqual([1, '--language must be one of en, fr, got "de"']);
  }, 30_000);

  it('speaks French to who asked for French', async () => {
    const { stderr } = await run('budget', ['--language', 'fr', '--project', 'mars']);
    expect(stderr.trim()).toBe(
      '--project doit être l’une des valeurs churn, leads, recommendation, forecast, chatbot, texts, blank (reçu : « mars »)',
    );
  }, 30_000);
});
