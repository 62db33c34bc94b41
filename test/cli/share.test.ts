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
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readWorkbook } from '../../src/hosts/xlsx/parts/readWorkbook';
import { XlsxFile } from '../../src/hosts/xlsx/parts/xlsxFile';
import { handMadeParts, zipped } from '../hosts/xlsx/parts/handMade';
import { book, type Cells, edited, formulasOf, shared, typed } from '../sharing/samples';
import { xlsxOf } from '../sharing/xlsxOf';
import type { CellValue, Edit, WorkbookContent } from '../../src/sharing/workbook';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'mlcost-share-'));
const at = (name: string) => join(folder, name);
const write = async (name: string, content: WorkbookContent) =>
  writeFileSync(at(name), await (await xlsxOf(content)).bytes());
const INPUTS: Cells = { A1: 4, A2: 5, A3: 2, A4: 440 };
const cell = (sheet: string, row: number, column: number, value: CellValue, formula?: string): Edit => ({
  kind: 'cell',
  place: { sheet, row, column },
  value,
  ...(formula !== undefined && { formula }),
});
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
          /<definedName name="rate".*?<\/definedName>| state="hidden"/g,
          '',
        ),
        'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
        'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
      }),
    ),
  );
  await write(
    'circular.xlsx',
    edited(typed({ S: { ...INPUTS } }), [
      cell('S', 0, 1, 0, 'MLCOST.RETRAIN(B2,A2,A3,A4)'),
      cell('S', 1, 1, 0, 'B1*2'),
      cell('S', 2, 1, 3540, 'MLCOST.RETRAIN(A1,A2,A3,A4)'),
    ]),
  );
  const names = [
    { name: 'loop', formula: 'pool+1' },
    { name: 'pool', formula: 'loop*2' },
    { name: 'gone', formula: '#REF!$A$1' },
  ];
  await write(
    'names.xlsx',
    edited(typed({ S: { ...INPUTS } }, names), [
      cell('S', 0, 1, 5, 'MLCOST.RETRAIN(loop,A2,A3,A4)'),
      cell('S', 1, 1, { error: '#REF!' }, 'MLCOST.RETRAIN(gone,A2,A3,A4)'),
      cell('S', 2, 1, 3540, 'MLCOST.RETRAIN(A1,A2,A3,A4)'),
      cell('S', 3, 1, 5, 'MLCOST.RETRAIN(nowhere,A2,A3,A4)'),
    ]),
  );
  const good = book({
    S: { ...INPUTS, B1: '=MLCOST.RETRAIN(A1,A2,A3,A4)', B2: '=MLCOST.RETRAIN(A1,1,1,1)' },
  });
  const plain = edited(good, shared(good).edits);
  const ledger = plain.sheets.at(-1)?.name ?? '';
  await write('halfBroken.xlsx', edited(plain, [cell(ledger, 4, 3, 'scribble')]));
  await write('broken.xlsx', edited(plain, [cell(ledger, 4, 3, 'scribble'), cell(ledger, 5, 0, 'x')]));
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
  });

  it('keeps a workbook with macros one', async () => {
    const outcome = await run('share', [at('macros.xlsm'), '--out', at('macros-out.xlsm')], english);
    expect(outcome.code).toBe(0);
    const wrong = await run('share', [at('macros.xlsm'), '--out', at('macros-out.xlsx')], english);
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('--out must end with .xlsm') });
  });

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
    expect(outcome.code).toBe(1);
  });

  it('ends well where there is nothing to put right', async () => {
    const outcome = await run('share', [at('nothing.xlsx'), '--check'], english);
    expect(outcome).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Nothing stands in the way/) });
  });

  it('writes nothing where there is nothing to convert', async () => {
    const outcome = await run('share', [at('nothing.xlsx'), '--out', at('never.xlsx')], english);
    expect(outcome).toMatchObject({
      code: 0,
      stderr: 'There is no MLCOST formula in this workbook; nothing was written.\n',
    });
    expect(existsSync(at('never.xlsx'))).toBe(false);
  });

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

  it.each([
    [
      'en',
      'circular.xlsx',
      [
        /Formulas live in plain Excel: 2;/,
        /Break the circle: .*\n {4}S!B1 {2}Depends on its own result: S!B1 ← S!B2$/m,
      ],
    ],
    [
      'fr',
      'circular.xlsx',
      [
        /Formules vivantes en Excel ordinaire : 2 ;/,
        /Rompez le cercle.: .*\n {4}S!B1 {2}Dépend de son propre résultat.: S!B1 ← S!B2$/m,
      ],
    ],
    [
      'en',
      'names.xlsx',
      [
        /live in plain Excel: 1; turned into values: 0; left as they were: 3\./,
        /S!B1 {2}left as it was: the name (loop|pool) needs itself; mend it/,
        /S!B2 {2}left as it was: the name gone means cells that were deleted; mend it/,
        /S!B4 {2}left as it was: it needs something that is not in the workbook: nowhere/,
      ],
    ],
    [
      'fr',
      'names.xlsx',
      [
        /laissées telles quelles : 3\./,
        /S!B1 {2}laissée telle quelle : le nom (loop|pool) s’appelle lui-même ; corrigez-le/,
        /S!B2 {2}laissée telle quelle : le nom gone désigne des cellules supprimées ; corrigez-le/,
        /S!B4 {2}laissée telle quelle : elle emploie un élément absent du classeur : nowhere/,
      ],
    ],
  ])(
    'converts the rest of a workbook and says what is wrong (%s, %s)',
    async (language, name, sentences) => {
      const out = at(`${language}-${name}`);
      const { code, stderr } = await run('share', [at(name), '--out', out, '--language', language]);
      expect(code).toBe(0);
      for (const sentence of sentences) expect(stderr.replaceAll('\u00a0', ' ')).toMatch(sentence);
      expect(formulasOf(await read(`${language}-${name}`))['B3']).toBe('=A1*(A2+A3*A4)');
      const back = at(`back-${language}-${name}`);
      expect((await run('share', [out, '--out', back, '--restore'], english)).code).toBe(0);
      expect(formulasOf(await read(`back-${language}-${name}`))).toEqual(formulasOf(await read(name)));
    },
    120_000,
  );

  it.each([
    [
      'en',
      /MLCOST formulas brought back: 1; that could not be: 1\.\n.*!A5 {2}this line of the ledger cannot be read/,
    ],
    [
      'fr',
      /Formules MLCOST ramenées : 1 ; impossibles à ramener : 1\.\n.*!A5 {2}cette ligne du registre est illisible/,
    ],
  ])(
    'restores what a damaged ledger still says, and keeps it (%s)',
    async (language, sentence) => {
      const out = at(`half-${language}.xlsx`);
      const { code, stderr } = await run('share', [
        at('halfBroken.xlsx'),
        ...['--out', out, '--restore', '--language', language],
      ]);
      expect(code).toBe(0);
      expect(stderr.replaceAll('\u00a0', ' ')).toMatch(sentence);
      const { sheets } = await read(`half-${language}.xlsx`);
      expect(sheets.map(({ name }) => name)).toContain('MLCOST ledger');
    },
    120_000,
  );

  it.each([
    [
      'en',
      'broken.xlsx',
      ['--restore'],
      /^The MLCOST ledger of .*broken\.xlsx cannot be read; nothing was written/,
    ],
    [
      'fr',
      'broken.xlsx',
      ['--restore'],
      /^Le registre MLCOST de .*broken\.xlsx est illisible ; rien n’a été écrit/,
    ],
    ['fr', 'locked.xlsx', [], /locked\.xlsx est protégé par un mot de passe ; enregistrez-en une copie sans/],
    ['fr', 'damaged.xlsx', [], /damaged\.xlsx est endommagé \(xl\/worksheets\/sheet1\.xml\)/],
    ['fr', 'words.xlsx', [], /words\.xlsx n’est pas un classeur Excel/],
  ])(
    'writes nothing of what it cannot read (%s, %s)',
    async (language, name, more, sentence) => {
      const before = readdirSync(folder);
      const args = [at(name), '--out', at('never.xlsx'), ...more, '--language', language];
      const { code, stdout, stderr } = await run('share', args);
      expect([code, stdout, stderr.trim().split('\n').length]).toEqual([1, '', 1]);
      expect(stderr.replaceAll('\u00a0', ' ')).toMatch(sentence);
      expect(readdirSync(folder)).toEqual(before);
    },
    60_000,
  );

  it.each(['en', 'fr'] as const)(
    'never writes over the file that it reads, by whatever path (%s)',
    async (language) => {
      const before = readFileSync(at('book.xlsx'));
      const same = join(folder, '..', basename(folder), 'book.xlsx');
      for (const out of [at('book.xlsx'), same]) {
        const args = [at('book.xlsx'), '--out', out, '--force', '--language', language];
        const { code, stderr } = await run('share', args);
        expect(code).toBe(1);
        expect(stderr).toMatch(
          language === 'en' ? /--out must be another file/ : /--out doit désigner un autre fichier/,
        );
      }
      expect(readFileSync(at('book.xlsx'))).toEqual(before);
    },
    120_000,
  );
});
