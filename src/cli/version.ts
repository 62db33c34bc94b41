import { readFileSync } from 'node:fs';

/** «MLCOST 1.2.3», as package.json says. */
export function producer(): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return `MLCOST ${version}`;
}
