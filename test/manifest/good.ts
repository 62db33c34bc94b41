import { readFileSync } from 'node:fs';
import type { Files } from '../../src/manifest/manifest';
import { builtFiles } from '../../src/manifest/outputs';
import { pngSize } from '../../src/manifest/pngSize';

/** The manifest of the repository, its files, and two small metadata files that agree. */

export const development = readFileSync('manifest.xml', 'utf8');

const icons = [16, 20, 24, 32, 40, 48, 64, 80, 128].flatMap((size) =>
  ['icon', 'icon-budget', 'icon-functions', 'icon-follow-up', 'icon-share'].map(
    (name) => `assets/${name}-${size}.png`,
  ),
);

export const files: Files = {
  exists: (path) => builtFiles(['RETRAIN']).includes(path) || icons.includes(path),
  pngSize: (path) => pngSize(readFileSync(path)),
};

export const metadata = (words: string, change: Readonly<Record<string, unknown>> = {}) => ({
  enums: [{ id: 'method', type: 'string', values: [{ name: words, stringValue: 'pert', tooltip: words }] }],
  functions: [
    {
      id: 'RETRAIN',
      name: 'RETRAIN',
      description: words,
      parameters: [
        { name: words, description: words, type: 'number' },
        { name: `${words} 2`, description: words, type: 'string', optional: true, customEnumId: 'method' },
      ],
      result: { type: 'number' },
      ...change,
    },
  ],
});

export const functions = { en: metadata('cost'), fr: metadata('coût') };
