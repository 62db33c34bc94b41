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

/** Each conversion has a profile of its own, so that several can run at once. */
async function converted(xlsx: Uint8Array, format: 'xlsx' | 'pdf'): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'mlcost-office-'));
  try {
    const source = join(folder, 'book.xlsx');
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await writeFile(source, xlsx);
    const args = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      join(folder, 'out'),
      source,
    ];
    await execute('soffice', args, { timeout: 300_000 });
    return await readFile(join(folder, 'out', `book.${format}`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error(MISSING, { cause: error });
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
