import type { shell as english } from '../../en/pane/shell';
import type { SameWords } from '../../language';

export const shell: SameWords<typeof english> = {
  views: {
    home: 'Accueil',
    budget: 'Budget',
    functions: 'Fonctions',
    followUp: 'Suivi',
    share: 'Partage',
    exercise: 'Exercice',
    prices: 'Tarifs maison',
    about: 'À propos',
  },
  navigation: 'Vues de MLCOST',
  back: 'Retour',
  otherLanguage: 'English',
  dismiss: 'Fermer ce message',
  unexpected: (detail) =>
    `Un problème imprévu est survenu : ${detail}. Le classeur n’a pas changé ; réessayez et, si cela se répète, fermez puis rouvrez le volet.`,
  retry: 'Réessayer',
  crashed:
    'Cette vue n’a pas pu s’afficher. Votre classeur n’a pas changé. Réessayez ou, si cela se répète, fermez puis rouvrez le volet.',
  offline:
    'Vous êtes hors connexion. Tout continue de fonctionner ici : MLCOST calcule sur cet ordinateur ; seuls les liens vers l’aide demandent une connexion.',
  outside:
    'Cette page est ouverte hors d’Excel : vous pouvez tout calculer et tout prévisualiser ; ouvrez-la dans Excel pour écrire dans un classeur.',
  manual:
    'Le calcul est en mode manuel : après l’insertion, appuyez sur F9 ou choisissez Formules > Options de calcul > Automatique.',
};
