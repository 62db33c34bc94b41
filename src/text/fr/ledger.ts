import type { ledger as english } from '../en/ledger';
import type { SameWords } from '../language';

export const ledger: SameWords<typeof english> = {
  sheet: 'Grand livre',
  title: 'Grand livre',
  purpose:
    'Une ligne par ligne de coût et par mois, pour tableaux croisés, Power Query et Power BI. Chaque montant vient de l’Échéancier par formule.',
  paper: 'Sur papier : les premières lignes seulement.',
  columns: {
    project: 'Projet',
    phase: 'Phase',
    type: 'Type de coût',
    line: 'Ligne',
    label: 'Ligne de coût',
    month: 'Mois',
    amount: 'Montant',
    currency: 'Devise',
    treatment: 'Traitement',
    books: 'Actif ou charge',
    costCentre: 'Centre de coûts',
    account: 'Compte',
    scenario: 'Scénario',
    version: 'Version',
  },
  capex: 'Actif',
  opex: 'Charge',
  sum: 'Somme du grand livre',
  monthly: 'Somme de l’Échéancier',
  check: 'Le grand livre donne le total de l’Échéancier',
};
