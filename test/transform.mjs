import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { transform, transformSync, version } from 'esbuild';

const GLOBALS = ['Array', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object', 'RegExp', 'Set', 'String'];

/** In Jest's sandbox every use of a global is a slow look-up: here each module looks up once what it uses most. */
const lookedUpOnce = {
  define: Object.fromEntries(GLOBALS.map((name) => [name, `global${name}`])),
  banner: `const ${GLOBALS.map((name) => `global${name} = ${name}`).join(', ')};`,
};

/** Functions of these go to a page as text: they take nothing along. */
const IN_PAGES = /[\\/]test[\\/](browser|office[\\/]pane)[\\/]/;

const settings = (path) => ({
  sourcefile: path,
  loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
  target: 'es2022',
  jsx: 'automatic',
  sourcemap: 'external',
  ...(IN_PAGES.test(path) ? {} : lookedUpOnce),
});

const own = readFileSync(new URL(import.meta.url));

/** TypeScript for Jest, without a look at its types. */
export default {
  process: (source, path) => transformSync(source, settings(path)),
  processAsync: (source, path) => transform(source, settings(path)),
  getCacheKey: (...[source, path]) =>
    [own, version, path, source]
      .reduce((hash, part) => hash.update(part), createHash('sha256'))
      .digest('hex'),
};
