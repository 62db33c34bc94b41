import { errors } from '../errors';
import type { functions as english } from '../../en/pane/functions';
import type { SameWords } from '../../language';

export const functions: SameWords<typeof english> = {
  title: 'Fonctions',
  search: 'Chercher une fonction ou un besoin',
  searchExample: 'p. ex. combien coûte un ré-entraînement',
  family: 'Famille',
  allFamilies: 'Toutes les familles',
  families: {
    people: 'Équipe et estimation',
    data: 'Données',
    compute: 'Calcul et technologie',
    drift: 'Dérive et ré-entraînement',
    risk: 'Risque',
    finance: 'Budget et finance',
    tracking: 'Suivi',
    prices: 'Prix',
  },
  found: (count) =>
    count === 0 ? 'Aucune fonction ne correspond.' : count === 1 ? '1 fonction' : `${count} fonctions`,
  notFound:
    'Essayez un autre mot, comme « étiquette », « jeton » ou « récupération », en français ou en anglais, ou choisissez une famille.',
  showAll: 'Voir toutes les fonctions',
  back: 'Toutes les fonctions',
  example: 'Exemple',
  plain: 'La même en Excel ordinaire',
  source: 'Source de la règle',
  help: 'Page d’aide',
  form: 'Essayez, puis insérez',
  prefilled: 'Remplie avec l’exemple : mettez vos chiffres, ou prenez des cellules.',
  none: '(omis)',
  yes: 'VRAI',
  no: 'FAUX',
  labels: { en: 'noms en anglais', fr: 'noms en français' },
  fromCell: (argument) => `Prendre les cellules sélectionnées pour ${argument}`,
  listHint: 'une plage de cellules, ou des nombres séparés par ;',
  result: 'Résultat',
  errors,
  noResult: 'Pas encore de résultat',
  insert: 'Insérer dans la cellule sélectionnée',
  inserted: (address) => `La formule est dans ${address}.`,
  insertedSpill: (address) => `La formule occupe ${address}.`,
  occupied: (address) =>
    `${address} n’est pas vide. Sélectionnez une autre cellule et réessayez, ou remplacez son contenu.`,
  replace: 'Remplacer',
  keepCell: 'Garder',
  copy: 'Copier la formule',
  copied: 'La formule est copiée : collez-la dans une cellule.',
  notCopied: 'La formule n’a pas pu être copiée : sélectionnez-la et appuyez sur Ctrl+C.',
  needed: 'À remplir : un nombre ou une cellule.',
  neededText: 'À remplir : un texte ou une cellule.',
  notANumber: 'Ce n’est pas un nombre : écrivez par exemple 12,5, ou une cellule comme B4.',
  rowsHint: (columns) => `une plage de ${columns} colonnes`,
  explained: (cell) => `Ce que contient ${cell}`,
  explainedValue: 'Valeur',
  explainedFormula: 'Formule',
  noFunction:
    'Cette cellule ne contient pas de fonction MLCOST. Sa formule est de l’Excel ordinaire ; voici les cellules dont elle part.',
  noFormula: 'Cette cellule contient un chiffre saisi à la main, pas une formule.',
  emptyCell:
    'Cette cellule est vide. Sélectionnez une cellule avec un coût, puis choisissez Expliquer ce coût.',
};
