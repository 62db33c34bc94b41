import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The browser inside @sparticuz/chromium; each version has its own folder, for an older one would be taken as it is. */
const folder = resolve('node_modules/.cache/chromium-143.0.4');

/**
 * A browser for tests, unpacked once, and the environment it needs; undefined where only an installed one can serve.
 *
 * Told that it runs on AWS, the package brings the system libraries along. Its fonts are found by a configuration of
 * our own: a browser without any font crashes.
 */
export async function chromiumForTests() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const before = { ...process.env };
  mkdirSync(folder, { recursive: true });
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }); // both before the import
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = process.env.LD_LIBRARY_PATH;
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  const env = { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: fontConfiguration() };
  return { executablePath, env };
}

function fontConfiguration() {
  const path = join(folder, 'fonts.conf');
  const folders = [join(folder, 'fonts'), '/usr/share/fonts'].map((each) => `<dir>${each}</dir>`);
  const cache = `<cachedir>${join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(path, `<?xml version="1.0"?><fontconfig>${folders.join('')}${cache}</fontconfig>\n`);
  return path;
}
