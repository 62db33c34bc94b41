import { shareCli as en } from '../text/en/shareCli';
import { shareCli as fr } from '../text/fr/shareCli';

export const shareWords = { en, fr };
