import type { compare as english } from '../../en/pane/compare';
import type { SameWords } from '../../language';

export const compare: SameWords<typeof english> = {
  title: 'Comparer deux budgets',
  text: 'Deux versions de ce classeur, ou un fichier de budget : l’écart, et les changements qui l’expliquent.',
  before: 'Avant',
  after: 'Après',
  swap: 'Inverser avant et après',
  inFile: (budget, file) => `${budget} (${file})`,
  choose: 'Choisir un fichier…',
  drop: 'ou déposez ici un fichier de budget (.xlsx)',
  reading: 'Lecture du fichier…',
  tooLarge: 'Ce fichier dépasse 30 Mo. Choisissez un classeur de budget.',
  onlyOne:
    'Pour comparer, choisissez un fichier de budget, ou faites d’abord une seconde version de ce budget.',
  none: 'Ce classeur ne contient pas encore de budget. Insérez-en un, ou choisissez deux fichiers de budget.',
  outside: 'Ouvrez cette page dans Excel pour comparer des budgets.',
  causes: 'D’où vient l’écart',
  goThere: 'Y aller',
  goTo: (what) => `Y aller : ${what}`,
  more: (count) => `En afficher ${count} de plus`,
  withoutEffect: 'Diffère sans changer le total',
  figures: 'Les chiffres côte à côte',
  notes: 'Mode de calcul',
  insert: 'Insérer comme feuille',
  inserting: 'Insertion de la comparaison',
  question: (title) =>
    `Ce classeur contient déjà la comparaison « ${title} ». La remplacer ? Excel ne peut pas rétablir l’ancienne feuille.`,
  replace: 'La remplacer',
  keepBoth: 'Garder les deux',
  cancel: 'Annuler',
  inserted: (title) => `La comparaison est dans le classeur, sur la feuille « ${title} ».`,
  remove: 'Retirer cette feuille',
  removeQuestion: (title) => `Supprimer la feuille « ${title} » ? Excel ne peut pas la rétablir.`,
  removeIt: 'Supprimer la feuille',
  keep: 'La garder',
  removed: 'La feuille est supprimée.',
  share: {
    title: 'Qu’est-ce qui a changé ?',
    text: 'Comparez le budget qui revient avec celui que vous avez envoyé, ou deux versions.',
    open: 'Comparer des budgets',
  },
};
