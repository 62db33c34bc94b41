import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Frame, Page } from 'playwright-core';
import { buildDemo } from '../../src/demo/server/buildDemo';
import { addressOf, serveDemo } from '../../src/demo/server/serveDemo';
import { launchedChromium } from './launchedChromium';
import { median } from './median';

/** The pane as it is published, in the demo: until it can be used, what it loads, and a preview per keystroke. */
const ROUNDS = 5;
const KEYSTROKES = 30;
const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'mlcost-bench-'));
const published = join(folder, 'published');
const stats = join(folder, 'stats.json');
const webpack = ['--import', 'tsx', 'node_modules/webpack/bin/webpack.js', '--mode', 'production'];
execFileSync(process.execPath, [...webpack, '--output-path', published, '--json', stats], {
  cwd: root,
  stdio: 'pipe',
});
const zippedBytes = (file: Buffer) => gzipSync(file, { level: 9 }).length;
const { namedChunkGroups } = JSON.parse(readFileSync(stats, 'utf8')) as {
  namedChunkGroups: { pane: { assets: readonly { name: string }[] } };
};
const uiBytes = namedChunkGroups.pane.assets
  .map(({ name }) => zippedBytes(readFileSync(join(published, name))))
  .reduce((sum, bytes) => sum + bytes, 0);
const { page: demo } = await buildDemo({ folder });
const server = await serveDemo({ folders: { addin: published, page: demo }, port: 0 });
const browser = await launchedChromium();

interface Opened {
  readonly page: Page;
  readonly frame: Frame;
  /** From the address of the demo to a first view drawn, whose buttons answer. */
  readonly usableMs: number;
  /** From the page of the pane alone, office.js included. */
  readonly ownMs: number;
  /** Scripts of ours that were loaded by then, gzipped. */
  readonly bytes: number;
}

async function opened(): Promise<Opened> {
  const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
  const scripts: Promise<Buffer>[] = [];
  let isUsable = false;
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!isUsable && /^\/[^/]+\.js$/.test(pathname)) scripts.push(response.body());
  });
  await page.goto(`${addressOf(server)}?lang=en`);
  const frame = await (await page.waitForSelector('iframe', { state: 'attached' })).contentFrame();
  if (!frame) throw new Error('The add-in has no frame');
  await frame.waitForSelector('nav button');
  isUsable = true;
  const { ownMs, startedMs } = await frame.evaluate(() => ({
    ownMs: performance.now(),
    startedMs: performance.timeOrigin,
  }));
  const originMs = await page.evaluate(() => performance.timeOrigin);
  const bodies = await Promise.all(scripts);
  return {
    page,
    frame,
    ownMs,
    usableMs: startedMs + ownMs - originMs,
    bytes: bodies.reduce((sum, body) => sum + zippedBytes(body), 0),
  };
}

const rounds: Opened[] = [];
for (let round = 0; round < ROUNDS; round++) {
  await rounds.at(-1)?.page.close();
  rounds.push(await opened());
}
const { frame } = rounds.at(-1) ?? (await opened());
await frame.getByRole('button', { name: 'Budget', exact: true }).click();
await frame.getByRole('button', { name: /^Churn prediction/ }).click();
await frame.getByRole('textbox', { name: /^Retrainings per year/ }).waitFor();

/** From an input event to the new total in the page, and to the frame that shows it. */
const keystrokes = await frame.evaluate(async (count) => {
  const field = [...document.querySelectorAll<HTMLInputElement>('.fui-Input input')][3];
  const total = document.querySelector('[role=status] dl');
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  if (!field || !total || !setValue) throw new Error('The budget is not drawn');
  const times: { readonly toldMs: number; readonly paintedMs: number }[] = [];
  for (let round = 0; round < count; round++) {
    const told = new Promise<number>((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done(performance.now());
      });
      observer.observe(total, { subtree: true, childList: true, characterData: true });
    });
    const start = performance.now();
    setValue.call(field, String(5 + round));
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const toldMs = (await told) - start;
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    times.push({ toldMs, paintedMs: performance.now() - start });
  }
  return times;
}, KEYSTROKES);

const shown = (ms: number) => `${Math.round(ms * 10) / 10} ms`;
const middle = (of: (one: Opened) => number) => median(rounds.map(of));
console.log(`pane: usable after the address is asked ${shown(middle(({ usableMs }) => usableMs))}`);
console.log(`pane: of which in its own frame         ${shown(middle(({ ownMs }) => ownMs))}`);
console.log(`pane: scripts of the interface, gzipped  ${(uiBytes / 1000).toFixed(1)} kB`);
console.log(
  `pane: scripts loaded by then, gzipped    ${(middle(({ bytes }) => bytes) / 1000).toFixed(1)} kB`,
);
console.log(
  `pane: keystroke to the new total        ${shown(median(keystrokes.map(({ toldMs }) => toldMs)))}`,
);
console.log(
  `pane: keystroke to painted              ${shown(median(keystrokes.map((each) => each.paintedMs)))}`,
);

await browser.close();
server.closeAllConnections();
server.close();
rmSync(folder, { recursive: true });
