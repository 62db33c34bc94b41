import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tokenPrices } from '../../src/catalog/languageModels';
import { oldPriceLines } from '../../src/cli/oldPrices';
import { refreshPrices, tableRows, withTableRows } from '../../src/cli/prices';

const original = fileURLToPath(new URL('../../src/catalog/languageModels.ts', import.meta.url));
const date = '2026-11-24';
let folder = '';
let text = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prices-'));
  text = await readFile(original, 'utf8');
});
afterAll(() => rm(folder, { recursive: true }));

/** A copy of the table in which one model still has an older price. */
async function outdatedCopy(name: string, asOf = '2026-01-15'): Promise<string> {
  const file = join(folder, name);
  const rows = tableRows(text).map((row) =>
    row[0] === 'LLM_OPENAI_GPT_5_MINI' ? ([row[0], asOf, '0.0.9', 0.5, null, 4] as const) : row,
  );
  await writeFile(file, await withTableRows(text, rows));
  return file;
}

async function printed(options: { file?: string; date: string; write?: boolean }): Promise<string[]> {
  const lines: string[] = [];
  await refreshPrices(options, (line) => lines.push(line));
  return lines;
}

const diff = [
  'LLM_OPENAI_GPT_5_MINI_IN: 0.5 -> 0.25 (2026-01-15 -> 2026-11-24)',
  'LLM_OPENAI_GPT_5_MINI_OUT: 4 -> 2 (2026-01-15 -> 2026-11-24)',
  'LLM_OPENAI_GPT_5_MINI_CACHED: none -> 0.025 (2026-01-15 -> 2026-11-24)',
];

describe('refreshPrices', () => {
  it('says so when nothing changed', async () => {
    expect(await printed({ date })).toEqual([
      'Nothing changed: the prices agree with genai-prices 0.1.8 for 2026-11-24.',
    ]);
  });

  it('shows the difference and leaves the file alone', async () => {
    const file = await outdatedCopy('shown.ts');
    const before = await readFile(file, 'utf8');
    const lines = await printed({ file, date });
    expect(lines.slice(0, -1)).toEqual(diff);
    expect(lines.at(-1)).toContain('--write');
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('flags a price that was older than 12 months when it changed', async () => {
    const file = await outdatedCopy('old.ts', '2025-11-23');
    expect((await printed({ file, date }))[0]).toBe(
      'LLM_OPENAI_GPT_5_MINI_IN: 0.5 -> 0.25 (2025-11-23, older than 12 months -> 2026-11-24)',
    );
  });

  it('writes the new row above the one it supersedes, and nothing else', async () => {
    const file = await outdatedCopy('written.ts');
    const before = (await readFile(file, 'utf8')).split('\n');
    expect((await printed({ file, date, write: true })).slice(0, -1)).toEqual(diff);
    const after = (await readFile(file, 'utf8')).split('\n');
    const added = after.filter((line) => !before.includes(line));
    expect(added).toEqual(["  ['LLM_OPENAI_GPT_5_MINI', '2026-11-24', '0.1.8', 0.25, 0.025, 2],"]);
    const place = after.indexOf(added[0] ?? '');
    expect(after[place + 1]).toBe("  ['LLM_OPENAI_GPT_5_MINI', '2026-01-15', '0.0.9', 0.5, null, 4],");
    expect(after.toSpliced(place, 1)).toEqual(before);
  });

  it('has nothing left to do after writing', async () => {
    const file = await outdatedCopy('twice.ts');
    await printed({ file, date, write: true });
    const once = await readFile(file, 'utf8');
    expect((await printed({ file, date, write: true })).at(-1)).toMatch(/^Nothing changed/);
    expect(await readFile(file, 'utf8')).toBe(once);
  });

  it('replaces a row of the same day, for a key has one price a day', async () => {
    const file = await outdatedCopy('same-day.ts', date);
    await printed({ file, date, write: true });
    const rows = tableRows(await readFile(file, 'utf8'));
    expect(rows.filter(([model]) => model === 'LLM_OPENAI_GPT_5_MINI')).toEqual([
      ['LLM_OPENAI_GPT_5_MINI', date, '0.1.8', 0.25, 0.025, 2],
    ]);
  });
});

describe('oldPriceLines', () => {
  it('lists the prices that count on a date and are too old by then, oldest first', () => {
    const [heading, ...lines] = oldPriceLines('2026-11-24');
    expect(heading).toBe(`${lines.length} price(s) of the book are older than 12 months on 2026-11-24:`);
    const dates = lines.map((line) => line.trim().slice(0, 10));
    expect(dates).toEqual(dates.toSorted());
    expect(dates.every((day) => day < '2025-11-24')).toBe(true);
    expect(lines.some((line) => line.includes('  CO2_KWH_FR  ('))).toBe(true);
    expect(lines.some((line) => line.includes('  RATE_DS  ('))).toBe(false);
  });

  it('knows no price on a day before the first', () => {
    expect(oldPriceLines('1999-01-01')).toEqual([
      '0 price(s) of the book are older than 12 months on 1999-01-01:',
    ]);
  });
});

describe('tableRows', () => {
  it('reads the table of the source file', () => {
    expect(tableRows(text)).toEqual(tokenPrices);
  });

  it('refuses a text without the table', () => {
    expect(() => tableRows('export const tokenPrices = [];')).toThrow(
      'the table of token prices was not found',
    );
  });
});

describe('withTableRows', () => {
  it('gives the same file for the same rows', async () => {
    expect(await withTableRows(text, tableRows(text))).toBe(text);
  });
});
