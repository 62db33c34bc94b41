import type { about as english } from '../../en/pane/about';
import type { SameWords } from '../../language';

export const about: SameWords<typeof english> = {
  title: 'À propos de MLCOST',
  version: 'Version',
  priceBook: 'Livre de prix',
  priceBookAge: (date, months) =>
    months < 1 ? `${date}, moins d’un mois` : months === 1 ? `${date}, un mois` : `${date}, ${months} mois`,
  priceBookOld:
    'Le livre de prix a plus d’un an. Mettez le complément à jour, ou importez les tarifs de votre entreprise.',
  privacy: 'Confidentialité',
  privacyText:
    'Tout est calculé sur votre ordinateur. Ni compte, ni serveur, ni télémétrie : rien ne quitte le classeur. Votre choix de langue, le nom avec lequel vous figez les budgets et les tarifs de votre entreprise ne sont gardés que dans ce navigateur.',
  help: 'Aide',
  helpText: 'Chaque fonction a sa page, avec ses arguments et un exemple.',
  helpLink: 'Parcourir les fonctions',
  keys: 'Raccourcis clavier',
  keysText: 'Ils marchent quand le curseur est dans la feuille.',
  licence: 'Licence',
  licenceText:
    'MIT : libre d’usage, de modification et de diffusion. Le volet est fait avec React, Fluent UI, Chart.js et @borgar/fx, sous la même licence.',
  estimates:
    'Chaque chiffre d’un projet est une valeur probable pour une entreprise de taille moyenne, à remplacer par la vôtre. Les hypothèses sont signalées comme telles, avec source et date.',
};
