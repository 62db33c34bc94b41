import type { risk as english } from '../en/risk';
import type { SameWords } from '../language';

export const risk: SameWords<typeof english> = {
  sheet: 'Risques',
  title: 'Risques : la fourchette de chaque ligne',
  purpose:
    'Moyenne et écart-type selon PERT. Les lignes à la plus large fourchette méritent d’abord un devis ou un pilote.',
  columns: {
    label: 'Ligne de coût',
    low: 'Bas',
    likely: 'Probable',
    high: 'Haut',
    mean: 'Moyenne',
    deviation: 'Écart-type',
    variance: 'Variance',
    swing: 'Étendue',
  },
  together:
    'L’écart-type du total suppose que les lignes montent ensemble (corrélation de la feuille Hypothèses).',
  check: 'Contrôle : la moyenne est celle de MLCOST.RISKBUDGET',
};
