import type { shortcuts as english } from '../en/shortcuts';
import type { SameWords } from '../language';

export const shortcuts: SameWords<typeof english> = {
  ShowBudget: 'Ouvrir Budget',
  ShowFunctions: 'Ouvrir Fonctions',
  ShowFollowUp: 'Ouvrir Suivi',
  ShowShare: 'Ouvrir Partage',
  ExplainCost: 'Expliquer le coût de la cellule sélectionnée',
};
