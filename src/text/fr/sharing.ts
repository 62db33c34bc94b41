import { errorInFrench } from './errors';
import { frenchDays } from './frenchDays';
import type { sharing as english } from '../en/sharing';
import type { SameWords } from '../language';

/** Functions whose result changes at every calculation, as a French Excel calls them. */
const VOLATILE: Readonly<Record<string, string>> = {
  CELL: 'CELLULE',
  INFO: 'INFORMATIONS',
  NOW: 'MAINTENANT',
  OFFSET: 'DECALER',
  RAND: 'ALEA',
  RANDARRAY: 'TABLEAU.ALEAT',
  RANDBETWEEN: 'ALEA.ENTRE.BORNES',
  TODAY: 'AUJOURDHUI',
};
const inFrench = (name: string) => VOLATILE[name] ?? name;

export const sharing: SameWords<typeof english> = {
  ledger: {
    sheet: 'Registre MLCOST',
    title: 'Registre des conversions',
    purpose:
      'Ce qu’était chaque formule MLCOST et ce qui la remplace. « Valeur actuelle » suit la cellule où qu’elle aille.',
    keep: 'gardez cette feuille telle quelle : elle ramène les formules MLCOST',
    columns: [
      'N°',
      'Genre',
      'Où',
      'Formule MLCOST',
      'Écrit à la place',
      'Valeur avant',
      'Valeur actuelle',
      'Ce que c’est devenu',
      'Cellules',
      'Note',
    ],
    kinds: {
      cell: 'Cellule',
      part: 'Suite du résultat',
      name: 'Nom',
      validation: 'Validation',
      format: 'Mise en forme',
      column: 'Colonne de tableau',
      lambda: 'Nom ajouté',
    },
    live: 'Vivante : Excel ordinaire',
    partly: 'Vivante : Excel ordinaire ; certaines cellules en valeur',
    value: 'Valeur',
    spill: 'Vivante : désigne les cellules une à une',
    lambda: 'Nom ajouté pour les formules qui l’appellent',
  },
  method: {
    sheet: 'Méthode MLCOST',
    title: 'Comment ce classeur est calculé',
    purpose: 'Pour qui lit sans le complément : chaque fonction en mots et en Excel ordinaire.',
    converted: 'Ce qui a été converti',
    convertedOn: 'Converti le',
    counts: {
      live: 'Formules qui restent vivantes en Excel ordinaire',
      partly: 'Formules dont certaines cellules sont des valeurs',
      value: 'Formules remplacées par leur valeur',
      left: 'Formules laissées telles quelles',
      spill: 'Autres formules qui désignaient un résultat étendu',
    },
    back: 'Pour ramener les formules MLCOST',
    backText:
      'Choisissez « Restaurer » dans le volet, ou npm run share -- FICHIER --restore --out NOUVEAU.xlsx. La feuille du registre contient le nécessaire.',
    notLive: 'Ce qui ne suit plus ses données',
    notLiveNone: 'Rien : chaque chiffre converti suit ses données.',
    whereColumn: 'Où',
    why: 'Pourquoi',
    was: 'Formule',
    lambdas:
      'Fonctions que ce classeur emporte avec lui (Excel 2024, Excel pour Microsoft 365 et sur le web)',
    name: 'Nom',
    seeLedger: 'Selon ses arguments ; le registre donne ce qui a été écrit.',
    assumptions: 'Valeurs prises pour les arguments omis',
    value: 'Valeur',
    prices: 'Prix inscrits dans les formules',
    price: 'Prix',
    asOf: 'Date',
    source: 'Source',
    amount: 'Montant',
  },
  how: { live: 'vivante', partly: 'en partie une valeur', value: 'valeur', left: 'laissée telle quelle' },
  error: errorInFrench,
  reasons: {
    notWorkedOut: 'sa forme ordinaire n’a pas pu être calculée ici pour comparer',
    circularName: (name) =>
      `le nom ${name} s’appelle lui-même ; corrigez-le (Formules, Gestionnaire de noms)`,
    brokenName: (name) =>
      `le nom ${name} désigne des cellules supprimées ; corrigez-le (Formules, Gestionnaire de noms)`,
    asked: 'des valeurs ont été demandées',
    tooDeep:
      'sa forme ordinaire dépasse 64 niveaux de fonctions imbriquées ; répartissez la formule entre plusieurs cellules',
    tooLong:
      'sa forme ordinaire dépasserait 8 192 caractères ; répartissez la formule entre plusieurs cellules',
    unreadable: 'ce n’est pas une formule lisible ; saisissez-la de nouveau',
    noPrice: 'le livre de prix n’a pas ce prix ; choisissez-en un dans Tarifs',
    unresolved: (what) =>
      `elle emploie un élément absent du classeur : ${what} ; rétablissez-le ou corrigez la formule`,
    noValue:
      'le classeur ne contient pas de résultat à comparer ; ouvrez-le là où le complément fonctionne, puis enregistrez-le',
    untouchable:
      'Excel refuse de modifier cette cellule, qui fait partie d’une formule matricielle (Ctrl+Maj+Entrée) ou d’une table de données ; préparez une copie, où elle est convertie aussi',
    protected: 'sa feuille est protégée : ôtez la protection (onglet Révision), puis convertissez de nouveau',
    shape:
      'son résultat ne remplit pas les cellules où elle se trouve ; saisissez-la de nouveau sur autant de cellules qu’elle en donne',
    differs: (before, after) =>
      `la cellule affiche ${before}, la formule ordinaire donne ${after} ; recalculez le classeur ou vérifiez les arguments`,
    onlyFormula: (reason) => `aucune valeur ne peut la remplacer ici, et ${reason}`,
  },
  targets: {
    name: (name) => `nom ${name}`,
    validation: (address) => `validation de ${address}`,
    format: (address) => `mise en forme conditionnelle de ${address}`,
    column: (table, column) => `colonne de tableau ${table}[${column}]`,
  },
  notes: {
    price: (call, label, price, asOf, source) =>
      `Prix inscrit par MLCOST. ${label} : ${price}, au ${frenchDays(asOf)}. Source : ${source}. Était : ${call}`,
    value: (date, reason, formula) =>
      `Valeur du ${frenchDays(date)}, inscrite par MLCOST : ${reason}. Formule : ${formula}`,
  },
  conflicts: {
    edited: 'la cellule a été modifiée après la conversion',
    deleted: 'la cellule a été supprimée',
    moved: 'des cellules ont été insérées dans le résultat',
    missing: 'elle n’y est plus',
    corrupt:
      'cette ligne du registre est illisible ; corrigez-la d’après une ancienne copie du classeur, ou supprimez-la',
    needs: (what) => `sa formule MLCOST demande ${what}, qui n’est plus dans le classeur`,
  },
  check: {
    mlcostLeft: {
      says: (detail) => `Formule MLCOST : ${detail}`,
      todo: 'Convertissez-la avant l’envoi ; sans le complément, elle affichera #NOM?.',
    },
    errorValue: {
      says: (detail) => `Affiche ${errorInFrench(detail)}`,
      todo: 'Corrigez la formule ou ses données.',
    },
    circular: {
      says: (way) => `Dépend de son propre résultat : ${way}`,
      todo: 'Rompez le cercle : faites prendre ailleurs à l’une de ces cellules ce qu’il lui faut.',
    },
    oldPrice: {
      says: (detail) => `Prix à confirmer, faute de relevé récent : ${frenchDays(detail)}`,
      todo: 'Demandez un devis, ou confirmez le prix et inscrivez sa nouvelle date.',
    },
    checkNotOk: {
      says: (detail) => `Contrôle qui n’affiche pas OK : ${detail}`,
      todo: 'Trouvez l’écart avant l’envoi : des totaux ne concordent pas.',
    },
    hiddenSheet: {
      says: (detail) => `Feuille masquée : ${detail}`,
      todo: 'Affichez-la, ou supprimez-la si aucune formule n’en a besoin.',
    },
    externalLink: {
      says: (detail) => `Prend des valeurs dans un autre fichier : ${detail}`,
      todo: 'Copiez ces valeurs dans le classeur, leur source à côté.',
    },
    volatile: {
      says: (names) => `Change de lui-même à chaque calcul : ${names.replace(/\w+/g, inFrench)}`,
      todo: 'Remplacez-le par une date ou une valeur que quelqu’un décide.',
    },
    hardCoded: {
      says: (detail) => `Le nombre ${detail} se trouve parmi des formules`,
      todo: 'Remettez la formule, ou dites à côté pourquoi ce nombre a été saisi.',
    },
    blankArgument: {
      says: (detail) => `Un argument désigne une cellule vide : ${detail}`,
      todo: 'Remplissez-la ; selon l’Excel, une cellule vide vaut 0 ou la valeur par défaut.',
    },
    missingCurrency: {
      says: (detail) => `Devise absente : ${detail}`,
      todo: 'Indiquez la devise des montants.',
    },
    unsignedGate: {
      says: (detail) => `Non signé : ${detail}`,
      todo: 'Faites signer et dater, ou dites qui décide et quand.',
    },
  },
};
