import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { buildDemo } from '../../src/demo/server/buildDemo';
import { addressOf, serveDemo } from '../../src/demo/server/serveDemo';
import { conversion, fillIn } from './conversion';
import { type Insertion, insertion } from './insertion';
import { launchedChromium } from './launchedChromium';
import { median } from './median';

/**
 * The demo in a browser: until its page is ready, one edited formula, ten thousand MLCOST formulas, a budget inserted,
 * formulas converted from the pane.
 */
const ROUNDS = 5;
const folder = mkdtempSync(join(tmpdir(), 'mlcost-bench-'));
const folders = await buildDemo({ folder });
const server = await serveDemo({ folders, port: 0 });
const browser = await launchedChromium();

async function opened(): Promise<{ page: Page; readyMs: number }> {
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  const start = performance.now();
  await page.goto(addressOf(server));
  await page.waitForFunction(() => window.demo?.broker.isStarted);
  await page.evaluate('window.__name = (named) => named'); // what the loader of TypeScript adds to functions
  return { page, readyMs: performance.now() - start };
}

const ready: number[] = [];
let last: Page | undefined;
for (let round = 0; round < ROUNDS; round++) {
  const { page, readyMs } = await opened();
  ready.push(readyMs);
  await last?.close();
  last = page;
}
if (!last) throw new Error('No page was opened');

/** Own work: from the edit to the notice of what is on screen, without the runtime that answers. */
const editMs = await last.evaluate((rounds) => {
  const { workbook } = window.demo ?? {};
  const sheet = workbook?.sheets[0];
  if (!workbook || !sheet) return [];
  return Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    workbook.type(sheet, { top: 0, left: 0, bottom: 0, right: 0 }, `=MLCOST.RETRAIN(${round + 1},5,2,440)`);
    return performance.now() - start;
  });
}, 50);

await last.waitForFunction(() => !window.demo?.workbook.isCalculating);
const many = await last.evaluate(async () => {
  const { workbook, broker } = window.demo ?? {};
  const sheet = workbook?.addSheet('Many');
  if (!workbook || !sheet || !broker) return undefined;
  workbook.edit('addin', () => {
    for (let row = 0; row < 10_000; row++) {
      sheet.enter(row, 0, 1 + (row % 12));
      sheet.enter(row, 1, { formula: `=MLCOST.RETRAIN(A${row + 1},5,2,440)` });
    }
  });
  while (workbook.isCalculating) await new Promise((later) => setTimeout(later, 20));
  broker.longestSliceMs = 0;
  const start = performance.now();
  workbook.edit('addin', () => {
    for (let row = 0; row < 10_000; row++) sheet.enter(row, 0, 2 + (row % 12));
  });
  const askedMs = performance.now() - start;
  while (workbook.isCalculating) await new Promise((later) => setTimeout(later, 20));
  return { askedMs, allMs: performance.now() - start, longestSliceMs: broker.longestSliceMs };
});

const rounds: Insertion[] = [];
for (let round = 0; round < 3; round++) {
  const { page } = await opened();
  rounds.push(await insertion(page));
  await page.close();
}
const watched = async (what: 'engine' | 'scripts') => insertion((await opened()).page, what);
const { engineMs } = await watched('engine');
const { scripts } = await watched('scripts');
const [first] = rounds;
const middle = (of: (one: Insertion) => number) => median(rounds.map(of));

const shown = (ms: number | undefined) => `${Math.round((ms ?? NaN) * 10) / 10} ms`;
console.log(`demo: page ready                        ${shown(median(ready))}`);
console.log(`demo: own work per edited formula       ${shown(median(editMs))}`);
console.log(`demo: 10,000 inputs entered, calls made ${shown(many?.askedMs)}`);
console.log(`demo: longest slice taking results      ${shown(many?.longestSliceMs)}`);
console.log(`demo: until all 10,000 have answered    ${shown(many?.allMs)}`);
console.log(`budget inserted: click to painted       ${shown(middle(({ paintedMs }) => paintedMs))}`);
console.log(`budget inserted: click to done          ${shown(middle(({ doneMs }) => doneMs))}`);
console.log(`budget inserted: in the demo's host     ${shown(middle(({ hostMs }) => hostMs))}`);
console.log(`  of which in IronCalc, with its clock  ${shown(engineMs)}`);
console.log(`  whole calculations                    ${first?.evaluations}`);
console.log(
  `budget inserted: requests in KB         ${first?.requests.map((size) => Math.round(size / 1000)).join(', ')}`,
);
for (const [name, ms] of [...scripts].sort(([, one], [, other]) => other - one))
  console.log(`  own work by the profiler: ${name.padEnd(14)}${shown(ms)}`);

for (const count of [1000, 20_000]) {
  const { page } = await opened();
  await fillIn(page, count);
  const steps = await conversion(page);
  for (const [step, { doneMs, hostMs, longestSliceMs }] of Object.entries(steps)) {
    console.log(`${count} formulas from the pane, ${step.padEnd(8)}    ${shown(doneMs)}`);
    console.log(`  of which in the page's workbook       ${shown(hostMs)}`);
    console.log(`  longest slice without it              ${shown(longestSliceMs)}`);
  }
  await page.close();
}

await browser.close();
server.closeAllConnections();
server.close();
rmSync(folder, { recursive: true });
