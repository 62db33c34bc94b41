import { cli as en } from '../text/en/cli';
import { cli as fr } from '../text/fr/cli';

/** What every command says. */
export const cliWords = { en, fr };
