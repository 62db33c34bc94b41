import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Files under a folder whose names end so, by their paths from the root. */
function filesUnder(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}

const french = [...filesUnder('src/text/fr', '.ts'), ...filesUnder('docs/fr', '.md'), 'README.fr.md'];

describe('French text', () => {
  it.each(french)('has typographic apostrophes in %s', (path) => {
    expect(readFileSync(join(root, path), 'utf8').match(/.*\p{L}\\?'\p{L}.*/gu)).toBeNull();
  });
});
