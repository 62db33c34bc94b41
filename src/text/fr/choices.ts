import type { choices as english } from '../en/choices';
import type { SameWords } from '../language';

export const choices: SameWords<typeof english> = {
  heading: 'Listes des menus déroulants',
  answers: { yes: 'Oui', no: 'Non' },
  decisions: {
    open: 'Non décidé',
    go: 'Poursuivre',
    conditions: 'Poursuivre sous conditions',
    stop: 'Arrêter',
  },
  statuses: { todo: 'À faire', doing: 'En cours', done: 'Fait', none: 'Sans objet' },
  forecasts: {
    cpi: 'Au rythme de coût constaté',
    plan: 'Comme prévu',
    runrate: 'À la moyenne mensuelle constatée',
  },
};
