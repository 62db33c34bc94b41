import { afterAll } from '@jest/globals';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';

export interface DemoOptions {
  readonly language?: 'en' | 'fr';
  /** ExcelApi requirement set: 1.14 for the oldest Excel that the add-in supports. */
  readonly api?: string;
  readonly platform?: 'desktop' | 'web';
  /** Answers for these paths in place of the server's, as { '/manifest.xml': '…' }. */
  readonly instead?: Readonly<Record<string, string>>;
}

/** The demo in a browser: its page, and the frame in which the add-in runs with the real office.js. */
export interface OpenDemo {
  readonly page: Page;
  readonly addin: Frame;
  /** Errors of the page and of the add-in, as they come. */
  readonly errors: readonly string[];
  /** Addresses outside of this machine that were asked for. */
  readonly external: readonly string[];
  /** Runs a function inside the add-in in `Excel.run`; it sees nothing of the test but its argument. */
  inAddIn<R, A = undefined>(
    work: (context: Excel.RequestContext, argument: A) => Promise<R>,
    ...argument: A extends undefined ? [] : [A]
  ): Promise<R>;
  /** The values of cells once no custom function is pending. */
  settled(sheet: string, address: string): Promise<unknown[][]>;
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** One browser per test file; the one of the test set-up, or an installed Chrome or Edge. */
function launched(): Promise<Browser> {
  const prepared = process.env['DEMO_BROWSER'];
  if (prepared !== undefined) {
    const { executablePath, env } = JSON.parse(prepared) as {
      executablePath: string;
      env: Record<string, string>;
    };
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    return chromium.launch({ executablePath, env: { ...definedOnly(process.env), ...env }, args });
  }
  return chromium.launch({ channel: 'chrome' }).catch(() => chromium.launch({ channel: 'msedge' }));
}

const definedOnly = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** A busy machine is no failure: as long as a test may take. */
const PATIENCE_MS = 120_000;

/** A page of the demo as far as it gets; `openDemo` also waits for the add-in. */
export async function openPage({ language, api, platform, instead = {} }: DemoOptions = {}) {
  browser ??= launched();
  const context = await (
    await browser
  ).newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const address = new URL(process.env['DEMO_ADDRESS'] ?? '');
  for (const [name, value] of Object.entries({ lang: language, api, platform }))
    if (value !== undefined) address.searchParams.set(name, value);
  for (const [path, body] of Object.entries(instead))
    await context.route(address.origin + path, (route) => route.fulfill({ body }));
  const page = await context.newPage();
  const errors: string[] = [];
  const external: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address.origin) && !/^(data|blob):/.test(url)) external.push(url);
  });
  await page.goto(address.href);
  return { page, errors, external, close: () => context.close() };
}

export async function openDemo(options: DemoOptions = {}): Promise<OpenDemo> {
  const { page, errors, external, close } = await openPage(options);
  await page.waitForFunction(() => 'demo' in window && window.demo !== undefined);
  const element = await page.waitForSelector('iframe').catch((error: unknown) => {
    throw new Error([String(error), 'The page said:', ...errors].join('\n'), { cause: error });
  });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The add-in has no frame');
  await frame.waitForFunction(() => 'Excel' in window && Office.context?.host !== undefined);
  const inAddIn: OpenDemo['inAddIn'] = (work, ...[argument]) =>
    frame.evaluate(([source, given]) => Excel.run((context) => (0, eval)(`(${source})`)(context, given)), [
      work.toString(),
      argument,
    ] as const);
  const settled: OpenDemo['settled'] = async (sheet, address) => {
    await page.waitForFunction(() => !window.demo?.workbook.isCalculating);
    return inAddIn(
      async (context, at: { sheet: string; address: string }) => {
        const range = context.workbook.worksheets.getItem(at.sheet).getRange(at.address);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      },
      { sheet, address },
    );
  };
  return { page, addin: frame, errors, external, inAddIn, settled, close };
}
