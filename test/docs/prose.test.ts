import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../src/functions/catalogue';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const scripts = Object.keys((JSON.parse(read('package.json')) as { scripts: object }).scripts);

/** What the placeholders of the recipes stand for in a function and a line that exist. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '<family>': 'drift',
  '<result>': 'retrainingCost',
  '<project>': 'churn',
};

describe.each(['README.md', 'README.fr.md', 'CONTRIBUTING.md'])('%s', (page) => {
  const text = read(page);

  it('names scripts that exist', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?)?([a-z:-]+)/g)].map(([, script]) => script ?? '');
    const known = [...scripts, 'ci', 'start', 'test', 'run'];
    expect(named.filter((script) => !known.includes(script))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const paths = [...text.matchAll(/`((?:src|test|docs|assets)\/[^`\s]*)`|\]\(((?!http)[^)#]+)\)/g)].map(
      ([, quoted, linked]) => quoted ?? linked ?? '',
    );
    const real = paths.map((path) =>
      path.replace(/<\w+>/g, (placeholder) => EXAMPLES[placeholder] ?? placeholder),
    );
    expect(real.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
  });
});

describe.each(['README.md', 'README.fr.md'])('%s', (page) => {
  it('lists every function', () => {
    const text = read(page);
    expect(catalogue.map(({ name }) => name).filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
