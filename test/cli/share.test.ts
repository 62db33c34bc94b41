import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { handMadeParts, zipped } from '../hosts/xlsx/parts/handMade';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'mlcost-share-'));
const at = (name: string) => join(folder, name);
const english = { LC_ALL: 'en_GB.UTF-8' };
const read = async (name: string) => readWorkbook(await XlsxFile.open(readFileSync(at(name))));

beforeAll(async () => {
  writeFileSync(at('book.xlsx'), await zipped(handMadeParts()));
  copyFileSync(at('book.xlsx'), at('macros.xlsm'));
  writeFileSync(at('words.xlsx'), 'not a workbook');
  writeFileSync(
    at('locked.xlsx'),
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]),
  );
  writeFileSync(
    at('damaged.xlsx'),
    await zipped(handMadeParts({ 'xl/worksheets/sheet1.xml': '<worksheet><c>' })),
  );
  writeFileSync(at('taken.xlsx'), 'precious');
  writeFileSync(
    at('nothing.xlsx'),
    await zipped(
      handMadeParts({
        'xl/workbook.xml': (handMadeParts()['xl/workbook.xml'] ?? '').replace(
          /<definedName name="rate".*?<\/definedName>/,
          '',
        ),
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
        'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
      }),
    ),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('npm run share', () => {
  it('converts, reports what it left, and restores', async () => {
    const shared = await run(
      'share',
      [at('book.xlsx'), '--out', at('out.xlsx'), '--json', '--date', '2026-11-25'],
      english,
    );
    expect(shared.code).toBe(0);
    const report = JSON.parse(shared.stdout) as {
      live: number;
      values: number;
      left: number;
      formulas: unknown[];
    };
    expect(report).toMatchObject({ written: at('out.xlsx'), values: 0, left: 1 });
    expect(report.formulas).toContainEqual({
      where: "'Co&sts'!F4",
      how: 'left',
      formula: '=MLCOST.RETRAIN(A4,$A$1,1,1)',
      kind: 'differs',
      reason: expect.stringMatching(/shows -77, the plain formula gives 5/),
    });
    const restored = await run('share', [at('out.xlsx'), '--out', at('back.xlsx'), '--restore'], english);
    expect(restored).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/formulas brought back: \d+; that could not be: 0/),
    });
    expect(await read('back.xlsx')).toEqual(await read('book.xlsx'));
  }, 60_000);

  it('keeps a workbook with macros one', async () => {
    const outcome = await run('share', [at('macros.xlsm'), '--out', at('macros-out.xlsm')], english);
    expect(outcome.code).toBe(0);
    const wrong = await run('share', [at('macros.xlsm'), '--out', at('macros-out.xlsx')], english);
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('--out must end with .xlsm') });
  }, 60_000);

  it('lists what to put right, in French too', async () => {
    const outcome = await run('share', [at('book.xlsx'), '--check', '--json', '--language', 'fr']);
    const findings = JSON.parse(outcome.stdout) as {
      kind: string;
      where?: string;
      says: string;
      todo: string;
    }[];
    expect(findings).toContainEqual({
      kind: 'hiddenSheet',
      where: 'Other!A1',
      says: 'Feuille masquée\u00a0: Other',
      todo: 'Affichez-la, ou supprimez-la si aucune formule n’en a besoin.',
    });
    expect(findings.filter(({ kind }) => kind === 'mlcostLeft').length).toBeGreaterThan(8);
  }, 60_000);

  it('writes nothing where there is nothing to convert', async () => {
    const outcome = await run('share', [at('nothing.xlsx'), '--out', at('never.xlsx')], english);
    expect(outcome).toMatchObject({
      code: 0,
      stderr: 'There is no MLCOST formula in this workbook; nothing was written.\n',
    });
    expect(existsSync(at('never.xlsx'))).toBe(false);
  }, 60_000);

  it.each([
    ['no workbook', [], 'Name the workbook to read'],
    ['two workbooks', ['a.xlsx', 'b.xlsx'], 'One workbook at a time, got also "b.xlsx"'],
    ['no --out', [at('book.xlsx')], 'Name the workbook to write with --out'],
    ['the same file', [at('book.xlsx'), '--out', at('book.xlsx')], '--out must be another file'],
    [
      'an unknown form',
      [at('book.xlsx'), '--out', at('x.xlsx'), '--to', 'words'],
      '--to must be one of plain, lambda, values, got "words"',
    ],
    [
      'a language',
      [at('book.xlsx'), '--check', '--language', 'de'],
      '--language must be one of en, fr, got "de"',
    ],
    ['a date', [at('book.xlsx'), '--check', '--date', '2026-02-30'], '--date must be a day such as'],
    ['both actions', [at('book.xlsx'), '--check', '--restore'], '--restore and --check cannot'],
    ['a file that is not there', [at('gone.xlsx'), '--check'], 'cannot be read (ENOENT)'],
    ['a text', [at('words.xlsx'), '--check'], 'words.xlsx is not an Excel workbook'],
    ['a password', [at('locked.xlsx'), '--check'], 'locked.xlsx is protected by a password'],
    [
      'a damaged file',
      [at('damaged.xlsx'), '--check'],
      'damaged.xlsx is damaged in xl/worksheets/sheet1.xml',
    ],
    [
      'a file that exists',
      [at('book.xlsx'), '--out', at('taken.xlsx')],
      'taken.xlsx exists already; add --force',
    ],
    ['no ledger', [at('book.xlsx'), '--out', at('x.xlsx'), '--restore'], 'book.xlsx has no MLCOST ledger'],
    [
      'no folder',
      [at('book.xlsx'), '--out', join(folder, 'no', 'x.xlsx')],
      'x.xlsx cannot be written (ENOENT)',
    ],
  ])(
    'refuses %s in one sentence',
    async (_, args, sentence) => {
      const before = readdirSync(folder);
      const { code, stdout, stderr } = await run('share', args, english);
      expect([code, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
      expect(stderr).toContain(sentence);
      expect(readdirSync(folder)).toEqual(before);
      expect(readFileSync(at('taken.xlsx'), 'utf8')).toBe('precious');
    },
    60_000,
  );
});
