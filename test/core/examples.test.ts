import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expectSame } from './laws';

const CORE = join(import.meta.dirname, '../../src/core');
const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const source = (file: string) => readFileSync(join(CORE, file), 'utf8');

const examples = files.flatMap((file) =>
  [...source(file).matchAll(/@example (.+?) \/\/=> (.+)$/gm)].map(([, call = '', printed = '']) => ({
    file,
    call,
    printed,
  })),
);

/** What the documented call gives when it is really made, with the exports of its own file in reach. */
async function outcome(file: string, call: string): Promise<unknown> {
  const module = (await import(pathToFileURL(join(CORE, file)).href)) as Readonly<Record<string, unknown>>;
  const run = new Function(...Object.keys(module), `return ${call}`) as (...exports: unknown[]) => unknown;
  return run(...Object.values(module));
}

function expectPrinted(actual: unknown, printed: unknown): void {
  if (typeof actual === 'number' && typeof printed === 'number') expectSame(actual, printed);
  else if (Array.isArray(actual) && Array.isArray(printed) && actual.length === printed.length)
    printed.forEach((value, index) => expectPrinted(actual[index], value));
  else expect(actual).toEqual(printed);
}

describe('@example', () => {
  it.each(examples)('of $file: $call gives $printed', async ({ file, call, printed }) => {
    expectPrinted(await outcome(file, call), JSON.parse(printed));
  });

  // A folder inside a folder holds the parts of one function, whose own file shows the example.
  const documented = files.filter((file) => file.split(/[/\\]/).length <= 2);
  it.each(documented.filter((file) => /^export function /m.test(source(file))))('is given in %s', (file) => {
    expect(examples.map((example) => example.file)).toContain(file);
  });
});
