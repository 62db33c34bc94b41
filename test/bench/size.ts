import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { launchedChromium } from './launchedChromium';
import { median } from './median';

/** What Excel loads before a function can answer: the size of `functions.js`, and its evaluation in a fresh page. */
const ROUNDS = 21;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mlcost-bench-'));
execFileSync(
  process.execPath,
  ['--import', 'tsx', 'node_modules/webpack/bin/webpack.js', '--mode', 'production', '--output-path', folder],
  { cwd: root, stdio: 'pipe' },
);
const source = readFileSync(join(folder, 'functions.js'));
rmSync(folder, { recursive: true });

const browser = await launchedChromium();

/** Parsing included; stand-ins take the place of what custom-functions-runtime and office.js define. */
async function evaluationMs(): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const ms = await page.evaluate((script) => {
    Object.assign(window, { CustomFunctions: { associate: Object, Error } });
    const start = performance.now();
    (0, eval)(script);
    return performance.now() - start;
  }, source.toString());
  await context.close();
  return ms;
}

const times: number[] = [];
for (let round = 0; round < ROUNDS; round++) times.push(await evaluationMs());
await browser.close();

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
console.log(`functions.js: ${kB(source.length)}, ${kB(gzipSync(source, { level: 9 }).length)} gzipped`);
console.log(`functions.js: evaluated in ${median(times).toFixed(1)} ms in a fresh page of Chromium`);
