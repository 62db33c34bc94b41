import type { resources as english } from '../en/resources';
import type { SameWords } from '../language';

export const resources: SameWords<typeof english> = {
  sheet: 'Ressources',
  title: 'Ressources',
  purpose:
    'Jours de chaque fonction par mois, face aux jours disponibles. Les jours suivent les quantités et le calendrier.',
  workingDays: 'Jours travaillés par personne et par an',
  workingDaysNote: 'Forfait-jours français ; hypothèse pour les autres contrats',
  role: 'Fonction',
  people: 'Personnes',
  available: 'Jours par mois',
  peak: 'Mois le plus chargé',
  total: 'Total jours',
  load: 'Charge',
  over: 'DÉPASSÉ',
  fine: 'tient',
  byRole: 'Jours par fonction et par mois',
  byLine: 'Jours par ligne et par mois',
  allRoles: 'Toutes les fonctions',
  check: 'Fonctions et lignes donnent le même total',
  roles: {
    RATE_DS: 'Data scientist',
    RATE_DE: 'Data engineer',
    RATE_MLE: 'Ingénieur ML',
    RATE_PM: 'Chef de projet',
    RATE_BA: 'Analyste métier',
    RATE_DPO: 'Juriste, DPO',
  },
};
