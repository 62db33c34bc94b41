import type { formulaCli as english } from '../en/formulaCli';
import type { SameWords } from '../language';

export const formulaCli: SameWords<typeof english> = {
  help: `Calcule des formules, une par ligne de l’entrée standard, et écrit pour chacune une ligne de JSON.

  npm run -s formula [-- options]

  echo '=MLCOST.RETRAIN(4,5,2,440)*1.2' | npm run -s formula
  {"formula":"=MLCOST.RETRAIN(4,5,2,440)*1.2","value":4248}

Les formules sont en syntaxe anglaise : virgule entre les arguments, point décimal, noms en majuscules ou minuscules ;
le signe égal peut être omis. Des fonctions d’Excel peuvent entourer celles de MLCOST ou s’y trouver. Chaque formule est
calculée seule, comme si elle était saisie dans la cellule A1 d’un classeur vide. Les nombres ont 15 chiffres ; le
résultat d’une fonction MLCOST seule les a tous.

  value    un nombre, un texte, true ou false ; pour un résultat de plusieurs cellules, un tableau de lignes, où une
           cellule en erreur porte le code de l’erreur
  error    l’erreur d’Excel, comme #VALUE!, avec un message ; #ERROR! pour une ligne qui n’est pas une formule

Chaque ligne reçoit sa réponse dès qu’elle est complète ; les lignes vides n’en reçoivent pas. Une mauvaise ligne
n’arrête pas les autres.

  --plain            écrit plutôt la formule en fonctions d’Excel ordinaire : {"formula":"…","plain":"=…"}, un tableau
                     de lignes pour un résultat de plusieurs cellules, null et un message si elle n’existe pas
  --language fr|en   langue des messages (en)
  --help             ce texte`,
  malformed:
    'Ce n’est pas une formule complète en syntaxe anglaise, avec des virgules entre les arguments et des points décimaux',
  tooLong: 'La formule dépasse 8192 caractères',
  lambda: 'Dans un LAMBDA, une fonction MLCOST ne peut pas recevoir ici les paramètres du LAMBDA',
  failed: (reason) => `La formule n’a pas pu être calculée : ${reason}`,
  unknownFunction: (name) => `Il n’existe pas de fonction ${name}`,
  nearest: (names) => ` ; noms proches : ${names}`,
  argumentCount: (name, least, most, given) =>
    `${name} prend ${least === most ? least : `de ${least} à ${most}`} arguments (reçu : ${given})`,
  errors: {
    '#DIV/0!': 'La formule divise par zéro',
    '#N/A': 'Une valeur n’est pas disponible',
    '#NAME?': 'La formule emploie un nom ou une fonction inconnus ici',
    '#NULL!': 'Les plages n’ont aucune cellule en commun',
    '#NUM!': 'Un calcul n’a pas de résultat, ou un résultat trop grand',
    '#REF!': 'La formule renvoie à une cellule qui n’existe pas',
    '#VALUE!': 'Une valeur n’est pas du bon type',
    '#SPILL!': 'Le résultat ne tient pas sur la feuille',
    '#CIRC!': 'La formule renvoie à sa propre cellule, A1',
    '#CALC!': 'La formule demande un calcul sur un tableau qui n’est pas possible ici',
    '#ERROR!': 'La formule emploie quelque chose qui ne peut pas être calculé ici',
  },
  noPlain: {
    arguments: (name) => `${name} n’a pas de forme en Excel ordinaire avec ces arguments`,
    array: (name) =>
      `${name} demande ensemble les cellules d’un résultat, ce qu’aucune formule ordinaire ne peut donner`,
    tooLong: 'La forme en Excel ordinaire dépasserait 8192 caractères',
    someCells: 'Les cellules notées null n’ont pas de forme en Excel ordinaire avec ces arguments',
  },
  problems: {
    option: (option) => `Il n’existe pas d’option ${option} ; --help les énumère`,
    argument: (argument) => `Les formules sont lues sur l’entrée standard (argument reçu : « ${argument} »)`,
    language: (value) => `--language doit valoir fr ou en (reçu : « ${value} »)`,
  },
};
