import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { development } from '../manifest/good';
import { run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'mlcost-validate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const validate = async (path: string, url = 'https://example.org/') => {
  const { code, stdout, stderr } = await run('validate', [path], { MLCOST_URL: url });
  return { code, said: stdout + stderr };
};

describe('npm run validate', () => {
  it('says that all is well', async () => {
    expect(await validate('manifest.xml')).toEqual({ code: 0, said: 'manifest.xml: all is well\n' });
  });

  it('says what is wrong, where and by which rule, once', async () => {
    const path = join(folder, 'manifest.xml');
    writeFileSync(path, development.replace('assets/icon-80.png', 'assets/icon-64.png'));
    expect(await validate(path)).toEqual({
      code: 1,
      said:
        `${path}: OfficeApp/VersionOverrides/Resources/bt:Images/bt:Image “Icon.80”: ` +
        'assets/icon-64.png must be a PNG of 80 × 80 pixels, got 64 × 64 [icon]\n',
    });
  });

  it('says that a file is not there', async () => {
    expect(await validate('nothere.xml')).toEqual({
      code: 1,
      said: 'nothere.xml: there is no such file [no-file]\n',
    });
  });

  it('says that the address is none', async () => {
    const path = join(folder, 'production.xml');
    writeFileSync(path, development.replaceAll('https://localhost:3000/', 'https://example.org/'));
    expect(await validate(path, 'example.org')).toEqual({
      code: 1,
      said: 'MLCOST_URL must be the https address of a folder, such as https://example.org/mlcost/, got “example.org”\n',
    });
  });
});
