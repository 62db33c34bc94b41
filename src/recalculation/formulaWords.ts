import { formulaCli as en } from '../text/en/formulaCli';
import { formulaCli as fr } from '../text/fr/formulaCli';

export const formulaWords = { en, fr };
