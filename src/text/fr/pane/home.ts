import type { home as english } from '../../en/pane/home';
import type { SameWords } from '../../language';

export const home: SameWords<typeof english> = {
  title: 'Que coûte un projet d’IA ?',
  introduction:
    'De la première idée à un budget que la finance peut vérifier : équipe, données, infrastructure, maintenance et dérive.',
  ways: {
    understand: { title: 'Comprendre', text: 'Les cinq types de coûts, avec un exemple.' },
    estimate: {
      title: 'Estimer',
      text: 'Un budget déjà rempli pour un projet comme le vôtre, en trois minutes.',
    },
    manage: {
      title: 'Gérer',
      text: 'Les budgets de ce classeur : changements, seconde version, comparaison.',
    },
  },
  more: 'Et aussi',
  exercise: 'L’exercice du cours, en quatre tâches',
  prices: 'Prix et tarifs journaliers de votre entreprise',
  functions: 'Toutes les fonctions',
  typing: 'Ou tapez =MLCOST. dans une cellule et choisissez une fonction.',
  understand: {
    title: 'Les cinq types de coûts',
    introduction: (project, total) =>
      `Prenons « ${project} » : ${total} pour le projet et sa première année. Voici où va l’argent.`,
    share: (share) => `${share} du total`,
    examples: {
      DEV: 'Les jours des data scientists, ingénieurs et chefs de projet, et ceux de vos experts marketing et commerciaux.',
      DATA: 'Accéder aux sources, nettoyer, annoter et vérifier ce dont le modèle apprend.',
      INFRA:
        'Les machines qui entraînent et qui répondent, le stockage, les jetons d’un modèle de langage, les outils.',
      MAINT: 'Le support, les corrections et les abonnements, tant que le modèle tourne.',
      DRIFT:
        'Le monde change et le modèle perd en précision : surveiller, comprendre, collecter, ré-entraîner.',
    },
    drift: (share) =>
      `La dérive est ce que les budgets oublient : ici, elle prend ${share} de la première année en production.`,
    people:
      'Les personnes pèsent de loin le plus ; les machines sont rarement ce que coûte un projet d’IA. Voilà pourquoi une fourchette vaut mieux qu’une liste de prix.',
    next: 'Estimer mon projet',
  },
};
