import type { share as english } from '../../en/pane/share';
import type { SameWords } from '../../language';

export const share: SameWords<typeof english> = {
  title: 'Partager avec la finance',
  introduction:
    'Transformez les formules MLCOST de ce classeur en Excel ordinaire : il reste vivant et vérifiable par qui n’a pas le complément. Le retour est possible à tout moment.',
  outside: 'Ouvrez cette page dans Excel pour préparer un classeur pour la finance.',
  look: 'Examiner ce classeur',
  lookAgain: 'Examiner de nouveau',
  looking: 'Lecture de toutes les feuilles…',
  nothing: 'Ce classeur ne contient aucune formule MLCOST : il peut être partagé tel quel.',
  preview: 'Ce qui va se passer',
  live: (count) =>
    count === '1'
      ? '1 formule reste vivante en Excel ordinaire'
      : `${count} formules restent vivantes en Excel ordinaire`,
  values: (count) =>
    count === '1' ? '1 est remplacée par sa valeur' : `${count} sont remplacées par leur valeur`,
  left: (count) => (count === '1' ? '1 reste en l’état' : `${count} restent en l’état`),
  valuesTitle: 'Ce qui devient une valeur, et pourquoi',
  leftTitle: 'Ce qui reste en l’état, et que faire',
  becomes: 'devient',
  more: (count) => `Afficher ${count} de plus`,
  form: 'Que faut-il écrire ?',
  forms: {
    plain: 'Des formules Excel ordinaires, vivantes',
    lambda: 'Des fonctions nommées courtes (MLC.RETRAIN…), vivantes dans Excel 2024 et Microsoft 365',
    values: 'Des valeurs seulement',
  },
  isWhole: 'Ne rien convertir si une formule doit rester en l’état',
  trust: 'Ne pas demander aux lecteurs d’approuver le complément',
  trustHint:
    'Excel pour Windows et Mac propose d’installer ou d’approuver MLCOST à qui ouvre le classeur. Cette option l’évite ; elle est conservée dans le fichier.',
  copy: 'Préparer une copie',
  here: 'Convertir ce classeur',
  copyHint: 'La copie est un nouveau classeur ; aucune cellule de celui-ci ne change.',
  working: 'Préparation pour la finance',
  cancel: 'Arrêter',
  copyReady: 'La copie est prête. Chaque formule ordinaire a été calculée et comparée à sa valeur.',
  openCopy: 'Ouvrir la copie',
  saveCopy: 'L’enregistrer dans un fichier',
  fileName: 'pour-la-finance',
  opened:
    'Excel doit ouvrir la copie dans sa propre fenêtre. Si rien n’apparaît, votre navigateur l’a bloquée : enregistrez plutôt la copie dans un fichier.',
  done: (live, values, left) =>
    `C’est fait. En Excel ordinaire : ${live} ; remplacées par leur valeur : ${values} ; laissées en l’état : ${left}. Excel a recalculé chaque formule, et aucune valeur n’a changé.`,
  undo: 'Une seule annulation (Ctrl+Z) suffit pour revenir en arrière ; « Restaurer », ci-dessous, le fait aussi à tout moment.',
  noUndo: '« Restaurer », ci-dessous, permet de revenir en arrière à tout moment.',
  check: 'Avant de le remettre',
  checkClean: 'Rien ne s’oppose à la remise du classeur.',
  checkCount: (count) => (count === '1' ? '1 point à regarder' : `${count} points à regarder`),
  checkPlain: 'Les formules MLCOST ne figurent pas ici : la conversion s’en charge.',
  goThere: 'Y aller',
  goTo: (where) => `Aller à ${where}`,
  restore: 'Restaurer',
  restoreText: 'Ramenez les formules MLCOST d’un classeur converti.',
  restoreLook: 'Chercher les formules converties',
  noLedger: 'Ce classeur n’a pas été converti : il n’a pas de registre MLCOST.',
  restorable: (count) => (count === '1' ? '1 formule peut revenir' : `${count} formules peuvent revenir`),
  conflicts: (count) =>
    count === '1'
      ? '1 a changé depuis et attend votre décision'
      : `${count} ont changé depuis et attendent votre décision`,
  original: 'Formule MLCOST',
  written: 'Convertie en',
  found: 'À présent',
  choose: 'Décision',
  choices: {
    later: 'Décider plus tard',
    original: 'Ramener la formule MLCOST',
    found: 'Garder ce qui s’y trouve',
  },
  all: 'Pour toutes :',
  restoreDo: 'Ramener les formules',
  restored: (count, left) =>
    left === '0'
      ? `Formules MLCOST revenues : ${count}. Le registre et la feuille de méthode ont été retirés.`
      : `Formules MLCOST revenues : ${count} ; en attente d’une décision : ${left}.`,
  leftSheets: (sheets) => `Excel n’a pas supprimé ces feuilles ; supprimez-les à la main : ${sheets}.`,
  repair: 'Réparer',
  repairText:
    'Les formules qui affichent #NOM? alors que le complément est là, ou où l’on lit _xldudf_MLCOST_…, revivent quand on les saisit de nouveau.',
  repairDo: 'Réparer les formules',
  repaired: (count) =>
    count === '0'
      ? 'Aucune formule MLCOST cassée n’a été trouvée.'
      : `Formules saisies de nouveau : ${count}.`,
  refused: (where) =>
    `Excel refuse de modifier ces cellules : ${where}. Elles font partie d’une formule matricielle (Ctrl+Maj+Entrée) ; saisissez-la de nouveau en entier.`,
  skipped: (sheets) =>
    `Ces feuilles sont protégées et n’ont pas été touchées : ${sheets}. Ôtez leur protection (Révision, Ôter la protection de la feuille), puis réparez de nouveau.`,
};
