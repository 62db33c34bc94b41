import type { excel as english } from '../en/excel';
import type { SameWords } from '../language';

export const excel: SameWords<typeof english> = {
  problems: {
    editing: () =>
      'Une cellule est en cours de saisie. Validez avec Entrée ou annulez avec Échap, puis recommencez.',
    structureProtected: () =>
      'La structure de ce classeur est protégée : aucune feuille ne peut être ajoutée ni supprimée. Ôtez la protection (Révision, Protéger le classeur), puis recommencez.',
    sheetProtected: (sheet) =>
      sheet
        ? `La feuille « ${sheet} » est protégée. Ôtez la protection (Révision, Ôter la protection de la feuille), puis recommencez.`
        : 'Cette feuille est protégée. Ôtez la protection (Révision, Ôter la protection de la feuille), puis recommencez.',
    readOnly: () =>
      'Ce classeur est ouvert en lecture seule. Enregistrez-en une copie ou choisissez Activer la modification, puis recommencez.',
    tooOld: () =>
      'Cette version d’Excel est trop ancienne : MLCOST demande Excel 2021, Microsoft 365 ou Excel pour le web. Mettez Excel à jour, ou ouvrez le classeur sur le web.',
    cancelled: () => 'Opération arrêtée. Le classeur est tel qu’il était.',
    gone: () => 'Ce budget n’est plus dans le classeur : ses feuilles ont été supprimées.',
    unknownName: (name) =>
      `Ce budget n’a pas de cellule nommée ${name}. Sa ligne a peut-être été supprimée : annulez la suppression, ou insérez le budget à nouveau.`,
    occupied: (address) =>
      `${address} n’est pas vide. Choisissez une cellule vide, ou confirmez que son contenu peut être remplacé.`,
    noRoom: (rows) =>
      `La liste des dépenses n’a plus que ${rows} lignes libres. Supprimez des lignes inutiles, ou collez-en moins.`,
    invalidFormula: (formula) => `Excel refuse cette formule : ${formula}`,
    noSuchRange: (address) => `${address} n’existe pas dans ce classeur.`,
    leftover: (sheets) =>
      `Une erreur s’est produite, et ces feuilles sont encore dans le classeur : ${sheets}. Supprimez-les à la main ; vos propres feuilles n’ont pas changé.`,
    notAll: (where) =>
      `${where} devrait rester en l’état : rien n’a donc été converti. La liste en donne la raison ; vous pouvez aussi ne convertir que les autres.`,
    differs: (where) =>
      `${where} afficherait une autre valeur après la conversion ; le classeur n’a pas changé. Recalculez-le (Ctrl+Alt+F9), puis réessayez.`,
    halfDone: () =>
      'Un incident est survenu et tout n’a pas pu être remis en place. Annulez avec Ctrl+Z, ou fermez le classeur sans l’enregistrer et rouvrez-le.',
    refused: (where) =>
      `Excel refuse de modifier ${where} ; le classeur est tel qu’il était. Une cellule qui fait partie d’une formule matricielle (Ctrl+Maj+Entrée) ou d’une table de données ne se modifie qu’avec l’ensemble : supprimez celui-ci, puis recommencez.`,
    noLedger: () =>
      'Ce classeur n’a pas de registre MLCOST : rien n’y a été converti, ou la feuille a été supprimée.',
    noFile: (reason) =>
      `Excel ne donne pas de copie de ce classeur. Enregistrez-le une fois, puis réessayez. Excel indique : ${reason || 'aucune raison'}.`,
    notWorkbook: () =>
      'Ce fichier n’est pas un classeur Excel (.xlsx). Choisissez un budget enregistré en .xlsx.',
    password: () =>
      'Ce fichier est protégé par un mot de passe et ne peut être lu ici. Ouvrez-le dans Excel, enregistrez-en une copie sans mot de passe, puis choisissez-la.',
    oldFormat: () =>
      'Ce fichier est au format d’Excel 97 à 2003. Enregistrez-le en .xlsx dans Excel, puis choisissez-le.',
    binary: () =>
      'Ce fichier est un classeur binaire (.xlsb). Enregistrez-le en .xlsx dans Excel, puis choisissez-le.',
    strict: () =>
      'Ce fichier est un classeur « Strict Open XML ». Enregistrez-le en classeur Excel ordinaire (.xlsx), puis choisissez-le.',
    damaged: () =>
      'Ce fichier est endommagé. Ouvrez-le dans Excel, laissez Excel le réparer, enregistrez-le, puis choisissez-le à nouveau.',
    noBudget: () =>
      'Ce classeur ne contient pas de budget MLCOST. Choisissez un classeur où un budget a été inséré, ou une copie d’un tel classeur.',
    unreadable: (which) =>
      `Les chiffres de ${which} sont illisibles : ses cellules affichent des erreurs ou n’ont pas de résultat. Ouvrez le classeur dans Excel, réparez ses formules si elles affichent #NOM?, enregistrez-le, puis comparez à nouveau.`,
    failed: (reason) =>
      `Excel n’a pas pu terminer ; le classeur est tel qu’il était. Message d’Excel : ${reason || 'aucun'}.`,
  },
  stages: {
    reading: 'Lecture du classeur…',
    preparing: 'Préparation des feuilles…',
    writing: 'Écriture des feuilles…',
    checking: 'Vérification du résultat…',
    restoring: 'Remise en état…',
  },
};
