import type { Page } from 'playwright-core';

/** What one conversion from the pane took. Times in milliseconds. */
export interface ConversionTimes {
  /** From the click to the pane's word that it is done. */
  readonly doneMs: number;
  /** Inside the page's workbook: everything it does for requests and results, the spreadsheet engine included. */
  readonly hostMs: number;
  /** The longest task of the pane's thread, but for what the workbook does in it. */
  readonly longestSliceMs: number;
}

/** Formulas of MLCOST in the first sheet, each with inputs of its own. */
export async function fillIn(page: Page, count: number): Promise<void> {
  await page.evaluate((rows) => {
    const { workbook } = window.demo ?? {};
    const sheet = workbook?.sheets[0];
    if (!workbook || !sheet) throw new Error('There is no sheet');
    workbook.edit('addin', () => {
      for (let row = 0; row < rows; row++) {
        const inputs = [1 + (row % 12), row % 7, 0.5 + (row % 4), 400 + (row % 200)];
        inputs.forEach((value, column) => sheet.enter(row, column, value));
        const at = row + 1;
        sheet.enter(row, 4, { formula: `=MLCOST.RETRAIN(A${at},B${at},C${at},D${at})*1.2` });
      }
    });
  }, count);
  await page.waitForFunction(() => !window.demo?.workbook.isCalculating, undefined, { timeout: 300_000 });
}

/**
 * Presses the buttons of the pane that look at the workbook, convert it and restore it, each with the clocks on. A blank
 * sheet is on screen: in Excel it is not the pane's thread that draws the cells.
 */
export async function conversion(page: Page): Promise<Readonly<Record<Step, ConversionTimes>>> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The add-in has no frame');
  await page.evaluate(() => {
    const { workbook } = window.demo ?? {};
    workbook?.activate(workbook.addSheet('Blank'));
  });
  await page.evaluate(clocks);
  await frame.getByRole('button', { name: 'Share', exact: true }).click();
  const times: Partial<Record<Step, ConversionTimes>> = {};
  for (const [step, button, done] of STEPS) {
    const press = frame.getByRole('button', { name: button, exact: true });
    await press.waitFor();
    await page.evaluate(() => window.conversionClock?.begin());
    await press.click();
    await frame.getByText(done).waitFor({ timeout: 600_000 });
    const taken = await page.evaluate(() => window.conversionClock?.times());
    if (taken) times[step] = taken;
  }
  return times as Record<Step, ConversionTimes>;
}

const STEPS = [
  ['look', 'Look at this workbook', 'What will happen'],
  ['convert', 'Convert this workbook', /^Done: /],
  ['find', 'Look for converted formulas', /formulas can come back/],
  ['restore', 'Bring the formulas back', /formulas are back/],
] as const;
export type Step = (typeof STEPS)[number][0];

declare global {
  interface Window {
    conversionClock?: { begin(): void; times(): ConversionTimes };
  }
}

/** Runs in the page: puts the clocks around its workbook, and watches the long tasks of the thread. */
function clocks(): void {
  type Span = readonly [number, number];
  const { host, workbook } = window.demo as unknown as {
    host: Record<string, (...given: unknown[]) => unknown>;
    workbook: { calculation: Record<string, (...given: unknown[]) => unknown> };
  };
  const inHost: Span[] = [];
  const tasks: Span[] = [];
  let since = 0;
  let depth = 0;
  const timed = (object: typeof host, name: string) => {
    const method = object[name]?.bind(object);
    if (!method) throw new Error(`There is no ${name}`);
    object[name] = (...given) => {
      const start = performance.now();
      depth++;
      try {
        return method(...given);
      } finally {
        if (--depth === 0) inHost.push([start, performance.now()]);
      }
    };
  };
  timed(host, 'execute');
  // results of functions come by themselves
  for (const name of ['resolve', 'settle']) timed(workbook.calculation, name);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, startTime + duration]);
  }).observe({ entryTypes: ['longtask'] });
  const within = ([from, to]: Span) =>
    inHost.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(to, end) - Math.max(from, start)), 0);
  window.conversionClock = {
    begin: () => {
      inHost.length = 0;
      tasks.length = 0;
      since = performance.now();
    },
    times: () => {
      const now = performance.now();
      return {
        doneMs: now - since,
        hostMs: within([since, now]),
        longestSliceMs: tasks.reduce((most, task) => Math.max(most, task[1] - task[0] - within(task)), 0),
      };
    },
  };
}
