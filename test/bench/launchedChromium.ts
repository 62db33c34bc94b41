import { type Browser, chromium } from 'playwright-core';
import { chromiumForTests } from '../browser/chromium.mjs';

/** The browser of the tests, or an installed one where it cannot run. */
export async function launchedChromium(): Promise<Browser> {
  const prepared = await chromiumForTests();
  if (!prepared) return chromium.launch({ channel: 'chrome' });
  const own = Object.entries(process.env).filter(([, value]) => value !== undefined);
  return chromium.launch({
    executablePath: prepared.executablePath,
    env: { ...(Object.fromEntries(own) as Record<string, string>), ...prepared.env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
}
