import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  });

  it('takes a file of inputs that serves every project', async () => {
    const args = [...english, '--project', 'texts', '--inputs', 'test/reference-prices.json', '--json'];
    const { stdout } = await run('budget', [...args, '--out', file('texts.xlsx')]);
    expect((JSON.parse(stdout) as { base: number }).base).toBeCloseTo(56_959.46, 1);
  });

  it('writes the same bytes for the same budget', async () => {
    const args = [...english, '--date', '2026-11-24', '--start', '2027-01'];
    await run('budget', [...args, '--out', file('one.xlsx')]);
    await run('budget', [...args, '--out', file('two.xlsx')]);
    expect(readFileSync(file('one.xlsx')).equals(readFileSync(file('two.xlsx')))).toBe(true);
  });

  it('takes the language of the system when none is asked for', async () => {
    const { stderr } = await run('budget', ['--out', file('systeme.xlsx')], { LC_ALL: 'fr_BE.UTF-8' });
    expect(stderr).toMatch(/^Écrit\u00a0: /);
  });

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
  });

  it.each(['12', '60'])(
    'takes a calendar of %s months of operation',
    async (months) => {
      const args = [...english, '--run-months', months, '--out', file(`run${months}.xlsx`)];
      expect((await run('budget', args)).code).toBe(0);
    },
    30_000,
  );

  it('lists every input with its unit and default', async () => {
    const { stdout } = await run('budget', [...english, '--list']);
    expect(stdout).toMatch(/^Projects: churn, leads, recommendation, forecast, chatbot, texts, blank$/m);
    expect(stdout).toMatch(/^ {2}R5_runsPerYear +4 runs a year +Retrainings per year$/m);
    expect(stdout).toMatch(/^ {2}PRICE_SEAT +60 EUR per user and month/m);
    const { inputs } = JSON.parse((await run('budget', [...english, '--list', '--json'])).stdout) as {
      inputs: object[];
    };
    expect(inputs.length).toBeGreaterThan(90);
  });

  it('explains itself', async () => {
    const { code, stdout } = await run('budget', ['--language', 'fr', '--help']);
    expect([code, stdout.includes('--inputs FICHIER.json')]).toEqual([0, true]);
  });
});

describe('npm run budget, asked for what cannot be', () => {
  const existing = file('existing.xlsx');
  const directory = file('directory.xlsx');
  mkdirSync(directory);
  writeFileSync(existing, 'mine');

  it.each([
    ['an unknown currency', ['--currency', 'XYZ'], '--currency must be one of EUR, USD, GBP, CHF, got "XYZ"'],
    ['an input nobody knows', ['--set', 'RATE_SD=1'], 'There is no input RATE_SD; nearest: RATE_DS'],
    ['a share above 1', ['--set', 'D3_errorRate=2'], 'D3_errorRate: A number from 0 to 1. Got 2'],
    ['a figure too large for a cell', ['--set', 'RATE_DS=1e308'], 'The budget cannot be calculated with'],
    ['a day before the price book', ['--date', '2020-01-01'], 'before'],
    ['a file that exists', ['--out', existing], 'exists already; add --force to replace it'],
    ['a folder that does not exist', ['--out', file('no/where.xlsx')], 'cannot be written (ENOENT)'],
    ['a folder for a file', ['--force', '--out', directory], 'cannot be written (EISDIR)'],
  ])(
    'refuses %s in one sentence and writes nothing',
    async (_, args, sentence) => {
      const before = readdirSync(folder);
      const target = args.includes('--out') ? [] : ['--out', file('refused.xlsx')];
      const { code, stdout, stderr } = await run('budget', [...english, ...args, ...target]);
      expect(stderr).toContain(sentence);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      expect([code, stdout]).toEqual([1, '']);
      expect(readdirSync(folder)).toEqual(before);
      expect(readFileSync(existing, 'utf8')).toBe('mine');
    },
    30_000,
  );

  it('speaks French to who asked for French', async () => {
    const args = ['--language', 'fr', '--out', existing, '--set', 'START_MONTH=1850-01-01'];
    expect((await run('budget', args)).stderr.trim()).toBe(
      `${existing} existe déjà ; ajoutez --force pour le remplacer ou choisissez un autre nom avec --out`,
    );
    expect((await run('budget', [...args, '--force'])).stderr.trim()).toBe(
      'START_MONTH doit être une date telle que 2027-01-01, à partir du 2000-01-01 (reçu : « 1850-01-01 »)',
    );
  });
});
