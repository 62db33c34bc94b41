import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referencePages } from './referencePages';

/** `npm run docs`: writes the reference pages anew from the declarations. */
for (const [path, text] of referencePages()) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`Written: ${referencePages().size} pages under docs/`);
