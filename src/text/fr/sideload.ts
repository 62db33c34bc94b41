import type { sideload as english } from '../en/sideload';
import type { SameWords } from '../language';

export const sideload: SameWords<typeof english> = {
  noExcel:
    'Excel n’existe pas pour ce système : essayez le complément dans un navigateur avec « npm run demo », ou dans Excel pour le web (docs/fr/install.md).',
  noCertificate:
    'Le certificat de https://localhost n’a pas pu être installé ; lancez « npx office-addin-dev-certs install » pour savoir pourquoi.',
  failed: 'Excel n’a pas répondu ; docs/fr/install.md explique comment ajouter le manifeste à la main.',
};
