import type { PaneText } from '../en/pane';

export const pane = {
  title: 'Le coût des projets d’IA',
  introduction: [
    'MLCOST ajoute à Excel des fonctions qui estiment ce que coûte un projet d’IA ou d’apprentissage automatique : équipe, données, infrastructure, maintenance et dérive du modèle.',
    'Tapez =MLCOST. dans une cellule et choisissez une fonction ; tout est calculé sur votre ordinateur.',
  ],
  search: 'Rechercher une fonction',
  found: (count) =>
    count === 0 ? 'Aucune fonction ne correspond.' : count === 1 ? '1 fonction' : `${count} fonctions`,
  argumentsOf: 'Arguments',
  noArguments: 'Cette fonction ne prend pas d’argument.',
  optional: 'facultatif',
  repeated: 'peut être répété',
  separator: '; ',
  allFunctions: 'Toutes les fonctions',
  otherLanguage: 'English',
  loadingFailed:
    'La liste des fonctions n’a pas pu être chargée. Vérifiez votre connexion, puis fermez ce volet et ouvrez-le de nouveau.',
} satisfies PaneText;
