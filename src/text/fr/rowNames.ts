import type { rowNames as english } from '../en/rowNames';
import type { SameWords } from '../language';

export const rowNames: SameWords<typeof english> = {
  monitoring: 'Surveillance continue',
  diagnosis: 'Diagnostic de dérive',
  newData: 'Nouvelles données',
  total: 'Total',
  intervalMonths: 'Meilleur intervalle (mois)',
  runsPerYear: 'Ré-entraînements par an',
  retrainingPerYear: 'Ré-entraînement par an',
  outdatedPerYear: 'Modèle vieilli, par an',
  totalPerYear: 'Total par an',
  mean: 'Moyenne',
  sd: 'Écart-type',
  p50: 'P50',
  p80: 'P80',
  p90: 'P90',
  base: 'Base (probable)',
  pConfidence: 'Budget au niveau de confiance',
  contingency: 'Provision pour aléas',
  contingencyFraction: 'Provision (part de la base)',
};
