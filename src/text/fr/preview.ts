import type { preview as english } from '../en/preview';
import type { SameWords } from '../language';

export const preview: SameWords<typeof english> = {
  drivers: {
    records:
      'Nombre d’enregistrements ou de documents dont le modèle apprend. Chaque erreur qui échappe aux règles prend du temps à quelqu’un.',
    errorRate:
      'Part des enregistrements qui contiennent une erreur à corriger. Un échantillon de 200 suffit à l’estimer.',
    minutesPerFix: 'Minutes de travail pour corriger un enregistrement ou préparer un document à la main.',
    D2_records:
      'Enregistrements achetés à l’extérieur, au prix unitaire. Zéro si vos propres données suffisent.',
    D1_quantity:
      'Jours de data engineer pour atteindre les sources et fiabiliser la liaison. Les systèmes anciens en demandent plus.',
    items: 'Textes ou questions que des personnes étiquettent pour que le modèle apprenne.',
    labelsPerItem:
      'Nombre de personnes qui étiquettent le même élément. À trois, une erreur est mise en minorité ; une seule coûte trois fois moins.',
    M1_quantity:
      'Jours de data scientist pour trouver ce qui aide le modèle. C’est la ligne qui varie le plus d’un projet à l’autre.',
    M2_quantity: 'Jours d’ingénieur ML pour transformer l’essai en chaîne reproductible.',
    trainingHours: 'Heures de la machine louée pour l’entraînement et les essais, hors reprises.',
    peakRps: 'Requêtes par seconde au moment le plus chargé : il décide du nombre de machines allumées.',
    conversationsPerMonth:
      'Conversations tenues par l’assistant chaque mois. Les jetons se paient à la conversation.',
    hoursPerMonth:
      'Heures d’allumage de la machine par mois. Des lots de nuit en demandent peu ; en continu, 730.',
    models: 'Modèles en production à surveiller : un par pays ou par famille de produits, cela s’additionne.',
    incidentsPerYear: 'Combien de fois par an le modèle se trompe assez pour qu’un expert s’y penche.',
    runsPerYear:
      'Combien de fois par an le modèle est ré-entraîné. Trop rarement, il perd en exactitude ; trop souvent, il coûte.',
    daysPerRefresh: 'Jours de travail à chaque collecte et relecture de nouvelles données.',
    labelsPerRefresh: 'Étiquettes achetées à chaque renouvellement des données.',
    daysPerMonth: 'Jours d’ingénieur ML par mois pour répondre aux questions et réparer.',
    RATE_DS: 'Coût chargé d’une journée de data scientist, salarié ou prestataire.',
  },
};
