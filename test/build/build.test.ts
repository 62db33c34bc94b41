import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkManifest } from '../../src/manifest/check';
import { PRODUCTION_ID } from '../../src/manifest/identity';
import { pngSize } from '../../src/manifest/pngSize';

const out = mkdtempSync(join(tmpdir(), 'mlcost-build-'));
const url = 'https://addins.example.org/mlcost/';

const read = (file: string): string => readFileSync(join(out, file), 'utf8');
const metadata = (file: string) => JSON.parse(read(file)) as { functions: { id: string; helpUrl: string }[] };
const emitted = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(out, file)).isFile(),
  );

beforeAll(() => {
  execFileSync(
    'node',
    ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--output-path', out],
    {
      env: { ...process.env, MLCOST_URL: url },
      stdio: 'pipe',
    },
  );
});

afterAll(() => rmSync(out, { recursive: true }));

describe('the production build', () => {
  it('makes the page, the functions, their metadata, the manifest and the icons', () => {
    const icons = [16, 20, 24, 32, 40, 48, 64, 80, 128].map((size) => join('assets', `icon-${size}.png`));
    expect(emitted()).toEqual(
      expect.arrayContaining([
        'taskpane.html',
        'taskpane.css',
        'taskpane.js',
        'pane.js',
        'functions.js',
        'functions.json',
        'functions.fr.json',
        'manifest.xml',
        ...icons,
      ]),
    );
  });

  it('loads office.js from Microsoft, then the functions, then the pane', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script[^>]*\bsrc="?([^"\s>]+)/g)].map(
      ([, src]) => src,
    );
    expect(scripts).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'taskpane.js',
    ]);
  });

  it('keeps functions.js under 40 kB as it is sent, compressed', () => {
    expect(gzipSync(readFileSync(join(out, 'functions.js'))).length).toBeLessThan(40_000);
  });

  it('associates every function of the metadata at once, without waiting for anything', () => {
    const associated: string[] = [];
    const CustomFunctions = { associate: (id: string) => associated.push(id) };
    runInNewContext(read('functions.js'), { CustomFunctions, self: { location: new URL(url) } });
    expect(associated.sort()).toEqual(
      metadata('functions.json')
        .functions.map(({ id }) => id)
        .sort(),
    );
  });

  it('gives each function a help page in both languages', () => {
    for (const file of ['functions.json', 'functions.fr.json']) {
      for (const { helpUrl } of metadata(file).functions) {
        expect(helpUrl.startsWith(url)).toBe(true);
        expect(existsSync(join(out, helpUrl.slice(url.length)))).toBe(true);
      }
    }
  });

  it('names localhost nowhere', () => {
    const texts = emitted().filter((file) => !file.endsWith('.png'));
    expect(texts.filter((file) => read(file).includes('localhost'))).toEqual([]);
  });

  it('writes a manifest that passes the check with the files beside it', () => {
    const xml = read('manifest.xml');
    const files = {
      exists: (path: string) => emitted().includes(join(path)),
      pngSize: (path: string) => pngSize(readFileSync(join(out, path))),
    };
    const functions = { en: metadata('functions.json'), fr: metadata('functions.fr.json') };
    expect(checkManifest(xml, files, functions)).toEqual([]);
    expect(xml).toContain(`<Id>${PRODUCTION_ID}</Id>`);
    expect(xml).toContain(url);
  });
});
