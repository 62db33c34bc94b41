import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';
import { chromiumForTests } from './chromium.mjs';

/** Once per test run: builds the demo, serves it, and makes a browser ready. */
export default async function setUp() {
  const { buildDemo } = await tsImport('../../src/demo/server/buildDemo.ts', import.meta.url);
  const { addressOf, serveDemo } = await tsImport('../../src/demo/server/serveDemo.ts', import.meta.url);
  const folder = fileURLToPath(new URL('../../node_modules/.cache/demo-tests', import.meta.url));
  const [folders, browser] = await Promise.all([buildDemo({ folder }), chromiumForTests()]);
  const server = await serveDemo({ folders, port: 0 });
  globalThis.demoServer = server;
  process.env.DEMO_ADDRESS = addressOf(server);
  if (browser) process.env.DEMO_BROWSER = JSON.stringify(browser);
}
