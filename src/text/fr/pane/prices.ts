import type { prices as english } from '../../en/pane/prices';
import type { SameWords } from '../../language';

export const prices: SameWords<typeof english> = {
  title: 'Tarifs maison',
  introduction:
    'Les tarifs journaliers et les prix de votre entreprise passent avant le livre de prix dans chaque nouveau budget, signalés comme les vôtres, avec date et source.',
  where:
    'Ils ne sont gardés que dans ce navigateur, pas dans le classeur ; chaque nouveau budget emporte ceux qu’il utilise. Exportez-les pour les emporter ailleurs.',
  none: 'Pas encore de tarifs maison. Exportez le modèle, remplissez-le dans Excel, puis importez-le.',
  count: (count) => (count === '1' ? '1 tarif maison' : `${count} tarifs maison`),
  template: 'Exporter le modèle',
  export: 'Exporter',
  import: 'Importer un fichier CSV',
  clear: 'Tout oublier',
  cleared: 'Les tarifs maison sont oubliés. Les budgets existants gardent les leurs.',
  undo: 'Les rétablir',
  good: (count) => (count === '1' ? '1 ligne est juste.' : `${count} lignes sont justes.`),
  bad: (count) => (count === '1' ? '1 ligne est fausse :' : `${count} lignes sont fausses :`),
  row: (row, reason) => `Ligne ${row} : ${reason}`,
  keep: (count) => (count === '1' ? 'Garder la ligne juste' : `Garder les ${count} lignes justes`),
  discard: 'Ne rien garder',
  kept: 'Les tarifs maison sont gardés.',
  notKept:
    'Ce navigateur ne permet pas de les garder : autorisez le stockage pour ce site, ou importez-les de nouveau la prochaine fois.',
  unreadable: 'Ce fichier n’a pas pu être lu : choisissez un fichier CSV de 1 Mo au plus.',
  columns: { key: 'clé', label: 'prix', value: 'valeur', currency: 'devise', date: 'date', source: 'source' },
  reasons: {
    columns: 'il faut les colonnes clé, valeur, devise, date et source',
    key: (key) => `le livre de prix n’a pas de clé « ${key} »`,
    value: (value) => `la valeur doit être un chiffre supérieur à 0, et non « ${value} »`,
    currency: (wanted, currency) =>
      `la devise doit être ${wanted}, comme dans le livre de prix, et non « ${currency} »`,
    date: (date) => `la date doit être un jour comme 25/11/2026, pas à venir, et non « ${date} »`,
    source: 'la source doit être nommée',
    twice: (key) => `la clé ${key} figure déjà plus haut`,
  },
};
