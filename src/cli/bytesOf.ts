import { readFileSync } from 'node:fs';
import type { Language } from '../text/language';
import { cliWords } from './cliWords';
import { Problem } from './problem';

/** What a file holds; one that cannot be read is a {@link Problem}. */
export function bytesOf(file: string, language: Language): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Problem(cliWords[language].problems.unreadable(file, code));
  }
}
