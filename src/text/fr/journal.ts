import type { journal as english } from '../en/journal';
import type { SameWords } from '../language';
import { frenchDays } from './frenchDays';

export const journal: SameWords<typeof english> = {
  sheet: 'Journal',
  title: 'Journal',
  purpose:
    'Ce qui a changé, quand, par qui et pourquoi ; plus bas, chaque hypothèse face à sa valeur par défaut, par formule.',
  columns: {
    version: 'Version',
    date: 'Date',
    assumption: 'Hypothèse',
    old: 'Ancienne valeur',
    new: 'Nouvelle valeur',
    who: 'Qui',
    reason: 'Raison',
  },
  inserted: 'Budget inséré',
  insertedReason: (priceBook, producer) => `Livre de prix du ${frenchDays(priceBook)}, ${producer}`,
  differences: 'Chaque hypothèse face à sa valeur par défaut',
  count: 'Différentes de la valeur par défaut : ',
  filter: 'Filtrez sur État pour ne voir que ce qui a changé.',
  list: {
    sheet: 'Feuille',
    name: 'Nom',
    assumption: 'De quoi il s’agit',
    standard: 'Par défaut',
    current: 'Maintenant',
    status: 'État',
    gap: 'Écart',
  },
  changed: 'modifié',
  same: 'par défaut',
  lineSettings: 'Type, traitement, début, mois, profil, compte',
};
