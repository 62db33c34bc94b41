import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The file is there already, and was not to be replaced. */
export class FileExistsError extends Error {}

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its name.
 *
 * @throws {FileExistsError} where it exists and may not be replaced
 */
export function writeWholeFile(path: string, bytes: Uint8Array, mayReplace: boolean): void {
  if (!mayReplace && existsSync(path)) throw new FileExistsError(path);
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    if (mayReplace) renameSync(beside, path);
    else linkSync(beside, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new FileExistsError(path);
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}
