import type { Page } from 'playwright-core';

/** What one insertion of a budget took. Times in milliseconds. */
export interface Insertion {
  /** From the click to the first frame that shows the sheet. */
  readonly paintedMs: number;
  /** From the click to the pane's word that it is done. */
  readonly doneMs: number;
  /** Inside the page's host: everything it does for the requests, the spreadsheet engine included. */
  readonly hostMs: number;
  /** Inside the engine, IronCalc; 0 unless it is watched. */
  readonly engineMs: number;
  readonly evaluations: number;
  readonly requests: readonly number[];
  /** Own work of each script by the profiler, by the part that it belongs to. */
  readonly scripts: ReadonlyMap<string, number>;
}

/**
 * Presses the button of the pane that inserts the churn budget.
 *
 * @param watched - what is looked at closely, which takes time of its own: every call of the engine, or all scripts
 */
export async function insertion(page: Page, watched?: 'engine' | 'scripts'): Promise<Insertion> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The add-in has no frame');
  await frame.getByRole('button', { name: /^Estimate/ }).click();
  await frame.getByText('Churn prediction', { exact: false }).first().click();
  const button = frame.getByRole('button', { name: 'Insert into the workbook' });
  await button.waitFor();
  await page.evaluate(clocks, watched === 'engine');
  const profiler = watched === 'scripts' ? await page.context().newCDPSession(page) : undefined;
  await profiler?.send('Profiler.enable');
  await profiler?.send('Profiler.setSamplingInterval', { interval: 500 });
  await profiler?.send('Profiler.start');
  await button.click();
  await frame.getByText('is in the workbook', { exact: false }).waitFor({ timeout: 90_000 });
  const scripts = new Map<string, number>();
  const { profile } = (await profiler?.send('Profiler.stop')) ?? {};
  if (profile) {
    const partOf = new Map(profile.nodes.map(({ id, callFrame }) => [id, part(callFrame.url)]));
    profile.samples?.forEach((id, index) => {
      const name = partOf.get(id) ?? '';
      scripts.set(name, (scripts.get(name) ?? 0) + (profile.timeDeltas?.[index] ?? 0) / 1000);
    });
  }
  const clock = await page.evaluate(() => window.insertionClock);
  if (!clock) throw new Error('Nothing was measured');
  return { ...clock, scripts };
}

function part(url: string): string {
  if (url.startsWith('wasm:')) return 'engine';
  if (url.includes('/office/')) return 'office.js';
  if (url.includes('/demo/')) return 'demo';
  return url === '' ? 'browser' : 'add-in';
}

interface Clock {
  paintedMs: number;
  doneMs: number;
  hostMs: number;
  engineMs: number;
  evaluations: number;
  requests: number[];
}

declare global {
  interface Window {
    insertionClock?: Clock;
  }
}

/** Runs in the page: puts the clocks around the host, and around each of the 25,000 calls of the engine when asked. */
function clocks(watchesEngine: boolean): void {
  interface Timed {
    readonly calculation: { readonly engine: { readonly grid: { readonly model: object } } };
  }
  const { workbook, host } = window.demo as unknown as {
    workbook: Timed;
    host: { execute: (id: number, data: { ArrayData?: readonly unknown[] }) => unknown };
  };
  const clock: Clock = { paintedMs: 0, doneMs: 0, hostMs: 0, engineMs: 0, evaluations: 0, requests: [] };
  window.insertionClock = clock;
  const engine = Object.getPrototypeOf(workbook.calculation.engine.grid.model) as Record<string, unknown>;
  for (const name of watchesEngine ? Object.getOwnPropertyNames(engine) : ['evaluate']) {
    const method = Object.getOwnPropertyDescriptor(engine, name)?.value as unknown;
    if (typeof method !== 'function' || name === 'constructor') continue;
    engine[name] = function (this: object, ...given: unknown[]): unknown {
      const start = performance.now();
      try {
        return method.apply(this, given) as unknown;
      } finally {
        if (watchesEngine) clock.engineMs += performance.now() - start;
        if (name === 'evaluate') clock.evaluations++;
      }
    };
  }
  const execute = host.execute.bind(host);
  host.execute = (id, data) => {
    const start = performance.now();
    try {
      return execute(id, data);
    } finally {
      clock.hostMs += performance.now() - start;
      const [, , , , body] = data.ArrayData ?? [];
      if (typeof body === 'string') clock.requests.push(body.length);
    }
  };
  const addin = document.querySelector('iframe')?.contentDocument;
  let start: number | undefined;
  addin?.addEventListener('click', () => (start = performance.now()), { once: true, capture: true });
  const frame = () => {
    const since = performance.now() - (start ?? performance.now());
    const shown = document.querySelector('[role=tab][aria-selected=true]')?.textContent;
    if (clock.paintedMs === 0 && shown === 'Summary') clock.paintedMs = since;
    if (addin?.body.textContent?.includes('is in the workbook')) clock.doneMs = since;
    else requestAnimationFrame(frame);
  };
  frame();
}
