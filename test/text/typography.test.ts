import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files under a folder whose names end so, by their paths from the root. */
function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

/** The texts in quotation marks of a program, without what is put into them. */
function textsOf(path: string): readonly string[] {
  const source = readFileSync(join(root, path), 'utf8');
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest));
  return texts;
}

/** A page without its code. */
const proseOf = (path: string): readonly string[] =>
  readFileSync(join(root, path), 'utf8')
    .replace(/^```.*?^```|`[^`\n]*`/gms, '')
    .split('\n');

const programs = [...filesUnder('src/text/fr', '.ts'), 'src/demo/grid/text/fr.ts'];
const pages = [...filesUnder('docs/fr', '.md'), 'README.fr.md'];
const BREAKS = / (?=[:;?!%»€$£](?![\p{L}\d]))|« |\d (?=\d{3}(?!\d))/u;

describe('French text', () => {
  it.each([...programs, ...pages])('has typographic apostrophes in %s', (path) => {
    expect(readFileSync(join(root, path), 'utf8').match(/.*\p{L}\\?'\p{L}.*/gu)).toBeNull();
  });

  it.each(programs)('breaks no line before a sign, inside quotation marks or a number in %s', (path) => {
    expect(textsOf(path).filter((text) => BREAKS.test(text))).toEqual([]);
  });

  it.each(pages)('breaks no line before a sign, inside quotation marks or a number in %s', (path) => {
    expect(proseOf(path).filter((line) => BREAKS.test(line))).toEqual([]);
  });
});
