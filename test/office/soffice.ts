import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { editZip, unzip } from '@cj-tech-master/excelts/archive';

const execute = promisify(execFile);
const MISSING =
  'LibreOffice is needed for these tests: install libreoffice-calc so that the command soffice is found';

/** The file as LibreOffice saves it after opening it, every formula recalculated: it finds no stored value to trust. */
export async function recalculated(xlsx: Uint8Array): Promise<Buffer> {
  return converted(await withoutResults(xlsx), 'xlsx');
}

const RESULT = /(<\/f>|<f\b[^>]*\/>)<v>[^<]*<\/v>/g;

async function withoutResults(xlsx: Uint8Array): Promise<Uint8Array> {
  const editor = await editZip(xlsx);
  const reader = unzip(xlsx);
  for (const { path } of editor
    .getEntries()
    .filter(({ path }) => /^xl\/worksheets\/[^/]+\.xml$/.test(path))) {
    const entry = await reader.get(path);
    if (entry) editor.set(path, (await entry.text()).replace(RESULT, '$1'));
  }
  return editor.bytes();
}

/** The file as LibreOffice prints it. */
export const toPdf = (xlsx: Uint8Array): Promise<Buffer> => converted(xlsx, 'pdf');

async function converted(xlsx: Uint8Array, format: 'xlsx' | 'pdf'): Promise<Buffer> {
  const [made] = await convertedAll([xlsx], format);
  return made as Buffer;
}

/** All the files by one start of LibreOffice, which takes longer than a small file. */
export async function recalculatedAll(files: readonly Uint8Array[]): Promise<readonly Buffer[]> {
  return convertedAll(await Promise.all(files.map(withoutResults)), 'xlsx');
}

/** Each conversion has a profile of its own, so that several can run at once. */
async function convertedAll(
  files: readonly Uint8Array[],
  format: 'xlsx' | 'pdf',
): Promise<readonly Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'mlcost-office-'));
  try {
    const sources = files.map((_, index) => join(folder, `book${index}.xlsx`));
    await Promise.all(sources.map((source, index) => writeFile(source, files[index] ?? '')));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      ...sources,
    ];
    await execute('soffice', args, { timeout: 300_000 + 10_000 * files.length, maxBuffer: 2 ** 26 });
    return await Promise.all(
      files.map((_, index) => readFile(join(folder, 'out', `book${index}.${format}`))),
    );
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error(MISSING, { cause: error });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
