import type { exercise as english } from '../../en/pane/exercise';
import type { SameWords } from '../../language';

export const exercise: SameWords<typeof english> = {
  title: 'Exercice : combien cela coûterait-il ?',
  introduction:
    'Choisissez un projet et estimez-le vous-même, seul ou en groupe. Après chaque tâche, comparez avec le modèle rempli. Il n’y a pas de bonne réponse ; ce sont les raisons qui comptent.',
  project: 'Projet',
  step: (step, all) => `Tâche ${step} sur ${all}`,
  tasks: {
    data: {
      title: 'Besoins en données',
      text: 'Quelles données faut-il au modèle, où sont-elles, avez-vous le droit de vous en servir, et que coûte-t-il de les obtenir, les nettoyer, les annoter ?',
      questions: [
        'Quelles sources, combien d’enregistrements, à qui sont-ils ?',
        'Combien d’erreurs, et qui les corrige ?',
        'Faut-il annoter des exemples ? Combien, à quel prix ?',
      ],
    },
    development: {
      title: 'Technologies et développement',
      text: 'Choisissez la technologie, puis estimez les jours pour construire et entraîner le modèle.',
      questions: [
        'Une API, un modèle ouvert hébergé par vous, ou un modèle classique ?',
        'Combien de jours, de quel métier ?',
        'Quelles machines, pendant combien de temps ?',
      ],
    },
    validation: {
      title: 'Test et validation',
      text: 'Planifiez les personnes et les exemples qui prouvent que le modèle est juste, équitable, sûr et attendu.',
      questions: [
        'Combien d’exemples le test demande-t-il ?',
        'Y a-t-il un pilote ou un test A/B ? De quelle durée ?',
        'Qui, au commerce et au marketing, fait la recette ?',
      ],
    },
    deployment: {
      title: 'Déploiement et un an de maintenance',
      text: 'Estimez la mise en service, puis douze mois à faire tourner le modèle, surveiller la dérive et ré-entraîner.',
      questions: [
        'À quels outils le relier, qui faut-il former ?',
        'Que coûtent les réponses chaque mois ?',
        'À quel rythme le monde changera-t-il, et le modèle sera-t-il ré-entraîné ?',
      ],
    },
  },
  functions: 'Des fonctions pour vous aider',
  estimate: (currency) => `Votre estimation (${currency})`,
  notANumber: 'Il faut un chiffre ici, par exemple 12000.',
  compare: 'Comparer avec le modèle',
  solution: (amount) => `Le modèle compte ${amount}.`,
  less: (share) => `Vous êtes ${share} en dessous. Qu’avez-vous oublié ?`,
  more: (share) => `Vous êtes ${share} au-dessus. Que savez-vous que le modèle ignore ?`,
  same: 'Vous êtes à moins d’un dixième.',
  parts: 'Il se compose de :',
  next: 'Tâche suivante',
  previous: 'Tâche précédente',
  finish: 'Voir le résultat',
  result: 'Votre estimation et le modèle',
  task: 'Tâche',
  yours: 'La vôtre',
  template: 'Modèle',
  total: 'Total',
  exploration:
    'L’exploration, avant les quatre tâches, n’est pas comptée ici ; le modèle l’ajoute comme une phase à part.',
  drift: (share) =>
    `Dans le modèle, dérive et ré-entraînement prennent ${share} de l’année d’exploitation. Votre quatrième estimation en tenait-elle compte ?`,
  open: 'Ouvrir le modèle rempli comme budget',
  again: 'Recommencer',
};
